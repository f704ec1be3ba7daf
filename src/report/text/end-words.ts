import { type HypotheticalEnd, type MapEnd, podsId } from '../../result.js';
import { shownName } from './visible.js';

/** An end in words: the id of a workload, addresses up to a number of ranges, pods by what they carry. */
export function endWords(end: MapEnd, mostCidrs: number): string {
  if ('workload' in end)
    return shownName(end.pod === undefined ? end.workload : `${end.workload} (${partWords(end.pod)})`);
  if ('pods' in end) return shownName(podsId(end.pods));
  if ('entity' in end) return end.entity;
  if ('hypothetical' in end) return shownName(hypotheticalWords(end.hypothetical));
  const more = end.cidrs.length - mostCidrs;
  const shown = end.cidrs.slice(0, mostCidrs).join(' ');
  return more > 0 ? `${shown} … and ${more} more ranges` : shown;
}

/** `pod db-0`; `pods role=canary` where labels tell them from the others. */
function partWords(part: string): string {
  const isName = !['=', '!', ' '].some((each) => part.includes(each));
  return `${isName ? 'pod' : 'pods'} ${part}`;
}

/** `any pod of any namespace that has app=web`. */
export function hypotheticalWords({ namespaces, labels }: HypotheticalEnd): string {
  const having = labels.length === 0 ? '' : ` that has ${labels.join(' and ')}`;
  return `any pod of ${namespaceWords(namespaces)}${having}`;
}

function namespaceWords(namespaces: HypotheticalEnd['namespaces']): string {
  if (namespaces === 'any') return 'any namespace';
  if ('name' in namespaces) return `namespace ${namespaces.name}`;
  const names = namespaces.labels.map(
    (label) => /^kubernetes\.io\/metadata\.name(?:!=| notin \()([^)]*)\)?$/.exec(label)?.[1],
  );
  const except = names.flatMap((name) => name?.split(',') ?? []);
  const others = namespaces.labels.filter((_, index) => names[index] === undefined);
  const but = except.length === 0 ? '' : ` but ${except.join(', ')}`;
  return others.length === 0
    ? `any namespace${but}`
    : `a namespace labelled ${others.join(' and ')}${but === '' ? '' : `,${but}`}`;
}
