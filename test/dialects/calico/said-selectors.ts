import fc from 'fast-check';

export type LabelMap = Readonly<Record<string, string>>;

/** A selector as text, with what it means said apart. */
export interface Said {
  readonly text: string;
  readonly holds: (labels: LabelMap) => boolean;
}

/** One comparison of some keys with some values. */
function saidComparisons(keys: readonly string[], values: readonly string[]): fc.Arbitrary<Said> {
  return fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...values), fc.subarray([...values]))
    .chain(([key, value, set]) => {
      const list = set.map((each) => `'${each}'`).join(', ');
      const on = (text: string, holds: (found: string | undefined) => boolean): Said => ({
        text,
        holds: (labels) => holds(labels[key]),
      });
      return fc.constantFrom(
        on(`${key} == '${value}'`, (found) => found === value),
        on(`${key} != '${value}'`, (found) => found !== value),
        on(`${key} in {${list}}`, (found) => set.some((each) => each === found)),
        on(`${key} not in {${list}}`, (found) => !set.some((each) => each === found)),
        on(`${key} contains '${value}'`, (found) => found?.includes(value) === true),
        on(`${key} starts with '${value}'`, (found) => found?.startsWith(value) === true),
        on(`${key} ends with '${value}'`, (found) => found?.endsWith(value) === true),
        on(`has(${key})`, (found) => found !== undefined),
        on('all()', () => true),
      );
    });
}

/** Selectors of any depth. */
export function saidSelectors(keys: readonly string[], values: readonly string[]): fc.Arbitrary<Said> {
  return fc.letrec<{ said: Said }>((tie) => ({
    said: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      saidComparisons(keys, values),
      fc.tuple(tie('said'), tie('said')).map(([a, b]) => ({
        text: `(${a.text}) || ${b.text}`,
        holds: (labels: LabelMap) => a.holds(labels) || b.holds(labels),
      })),
      fc.tuple(tie('said'), tie('said')).map(([a, b]) => ({
        text: `(${a.text}) && (${b.text})`,
        holds: (labels: LabelMap) => a.holds(labels) && b.holds(labels),
      })),
      tie('said').map((a) => ({ text: `!(${a.text})`, holds: (labels: LabelMap) => !a.holds(labels) })),
    ),
  })).said;
}
