/** What the API server says of a wrong label key; `undefined` where the key is right. */
export function labelKeyProblem(key: string): string | undefined {
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = slash < 0 ? key : key.slice(slash + 1);
  if (name.includes('/')) return 'a valid label key must consist of an optional DNS subdomain prefix, `/` and a name';
  if (prefix === '') return 'prefix part must be non-empty';
  if (prefix !== undefined && (prefix.length > 253 || !subdomain.test(prefix))) {
    return 'prefix part must be a lowercase RFC 1123 subdomain';
  }
  if (name === '') return 'name part must be non-empty';
  if (name.length > 63) return 'name part must be no more than 63 bytes';
  return qualified.test(name)
    ? undefined
    : "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
}

/** What the API server says of a wrong label value; `undefined` where the value is right. */
export function labelValueProblem(value: string): string | undefined {
  if (value.length > 63) return 'must be no more than 63 bytes';
  return value === '' || qualified.test(value)
    ? undefined
    : "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
}

/** What the API server says of a wrong port name (IANA_SVC_NAME); `undefined` where the name is right. */
export function portNameProblem(name: string): string | undefined {
  if (name.length > 15) return 'must be no more than 15 bytes';
  if (!/^[-a-z0-9]*$/i.test(name)) return 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)';
  if (!/[a-z]/i.test(name)) return 'must contain at least one letter (a-z)';
  if (name.includes('--')) return 'must not contain consecutive hyphens';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a hyphen';
  return /[A-Z]/.test(name) ? 'must be lower case' : undefined;
}

/** An RFC 1123 label, as names of namespaces are. */
export function isNamespaceName(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);
}

/** An RFC 1123 subdomain, as names of most objects are. */
export function isObjectName(name: string): boolean {
  return name.length <= 253 && subdomain.test(name);
}

const qualified = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** The fields of `metadata` that the API server knows. */
export const metadataFields: readonly string[] = [
  'name',
  'generateName',
  'namespace',
  'labels',
  'annotations',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'ownerReferences',
  'finalizers',
  'managedFields',
  'selfLink',
  'clusterName',
];
