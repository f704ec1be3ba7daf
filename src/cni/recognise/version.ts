/** The version that a tag or a chart's version begins with: `3.31.0` of `v3.31.0-rancher1`; `undefined` for a name, a range or a date. */
export function versionIn(text: string | undefined): string | undefined {
  return /^v?(\d{1,3}\.\d+(?:\.\d+)?)(?:[-+][\w.+-]*)?$/.exec(text ?? '')?.[1];
}
