/** The path of a field below another: `spec.ports`, `metadata.labels["app.kubernetes.io/name"]`. */
export function pathTo(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${path}["${key}"]`;
  return path === '' ? key : `${path}.${key}`;
}
