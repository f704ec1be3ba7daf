import { containerRows, deployerRows, evidenceRows, templateRows } from './holders.js';
import type { Becomes, KindClass, KindRow, KindRule } from './kind-class.js';
import { noPartRows } from './no-part/index.js';
import { isPolicyByName } from './policy-names.js';
import { findIn } from './rows.js';
import { unknownKindRows } from './unknown-kinds.js';

/** The kinds that are taken, which other folders know. */
export interface TakenKinds {
  readonly becomes: (group: string, kind: string) => Becomes | undefined;
  readonly names: readonly string[];
  readonly groupsOf: (kind: string) => readonly string[];
}

/** A row with how it handles its kinds. */
export interface ClassedRow extends KindRow {
  readonly class: KindClass;
}

/** The tables of what isn't taken, with what becomes of the kinds of each. */
export const untakenRows: readonly ClassedRow[] = [
  ...classed('template', templateRows),
  ...classed('container', containerRows),
  ...classed('deployer', deployerRows),
  ...classed('tells', evidenceRows),
  ...classed('unknown', unknownKindRows),
  ...classed('no-part', noPartRows),
];

const find = findIn(untakenRows);

/** The one rule of what becomes of every object: what is taken, else what a table says, else what its name says, else nobody knows. */
export function kindRule({ becomes, names, groupsOf }: TakenKinds): KindRule {
  const decided = new Map<string, Becomes>();
  const decide = (group: string, kind: string): Becomes => {
    const key = `${group} ${kind}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    const made = becomes(group, kind) ?? becomesUntaken(group, kind);
    decided.set(key, made);
    return made;
  };
  return { becomes: decide, names, groupsOf };
}

/** What becomes of a kind that no table of the model and of the dialects has. */
export function becomesUntaken(group: string, kind: string): Becomes {
  const row = find(group, kind);
  if (row !== undefined) return row;
  if (isPolicyByName(kind)) return { class: 'unevaluated-policy', why: 'has the name of a policy' };
  return { class: 'unknown', why: 'is of a kind that reachspec does not know' };
}

function classed(kindClass: KindClass, rows: readonly KindRow[]): readonly ClassedRow[] {
  return rows.map((row) => ({ ...row, class: kindClass }));
}
