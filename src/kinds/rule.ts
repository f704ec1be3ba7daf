import { containerRows, deployerRows, tellingRows, templateRows } from './holders.js';
import type { Becomes, KindClass, KindRule } from './kind-class.js';
import { noPartRows } from './no-part/index.js';
import { isPolicyByName } from './policy-names.js';
import { findIn } from './rows.js';

/** The kinds that are taken, which other folders know. */
export interface TakenKinds {
  readonly classOf: (group: string, kind: string) => KindClass | undefined;
  readonly names: readonly string[];
  readonly groupsOf: (kind: string) => readonly string[];
}

const tables = [
  { class: 'template', find: findIn(templateRows) },
  { class: 'container', find: findIn(containerRows) },
  { class: 'deployer', find: findIn(deployerRows) },
  { class: 'tells', find: findIn(tellingRows) },
  { class: 'no-part', find: findIn(noPartRows) },
] as const;

/** The one rule of what becomes of every object: what is taken, else what a table says, else what its name says, else nobody knows. */
export function kindRule({ classOf, names, groupsOf }: TakenKinds): KindRule {
  const decided = new Map<string, Becomes>();
  const becomes = (group: string, kind: string): Becomes => {
    const key = `${group} ${kind}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    const made = taken(classOf(group, kind)) ?? becomesUntaken(group, kind);
    decided.set(key, made);
    return made;
  };
  return { becomes, names, groupsOf };
}

function taken(kindClass: KindClass | undefined): Becomes | undefined {
  return kindClass === undefined ? undefined : { class: kindClass, why: '' };
}

/** What becomes of a kind that no table of the model and of the dialects has. */
export function becomesUntaken(group: string, kind: string): Becomes {
  for (const { class: kindClass, find } of tables) {
    const row = find(group, kind);
    if (row !== undefined) return { class: kindClass, why: row.why };
  }
  if (isPolicyByName(kind)) return { class: 'unevaluated-policy', why: '' };
  return { class: 'unknown', why: 'is of a kind that reachspec does not know' };
}
