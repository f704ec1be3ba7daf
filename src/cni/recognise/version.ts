/** The version that a tag or a chart's version begins with: `3.31.0` of `v3.31.0-rancher1`; `undefined` for a name or a range. */
export function versionIn(text: string | undefined): string | undefined {
  return /^v?(\d+\.\d+(?:\.\d+)?)(?:[-+][\w.+-]*)?$/.exec(text ?? '')?.[1];
}
