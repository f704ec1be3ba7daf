export type VerdictWord = 'allow' | 'deny' | 'unknown';

/** As `VerdictWord`, and apart from what is allowed whole what layer 7 lets through alone, by that. */
export type Verdict = VerdictWord | OnlyVerdict;
type OnlyVerdict = `only ${string}`;

/** The verdict on what is allowed for some requests alone. */
export function onlyVerdict(only: readonly string[]): Verdict {
  return `only ${JSON.stringify(only)}`;
}

/** What such a verdict lets through; `undefined` for any other. */
export function onlyOfVerdict(verdict: Verdict): readonly string[] | undefined {
  if (!isOnly(verdict)) return undefined;
  const only: unknown = JSON.parse(verdict.slice('only '.length));
  return Array.isArray(only) ? only.map(String) : undefined;
}

/** The verdict without what layer 7 makes of it. */
export function plainVerdict(verdict: Verdict): VerdictWord {
  return isOnly(verdict) ? 'allow' : verdict;
}

function isOnly(verdict: Verdict): verdict is OnlyVerdict {
  return verdict.startsWith('only ');
}
