import type { Demand, ListedEnd, PlainEnd } from './plain.js';

/** A case as the test language writes it, but for its comment. */
export interface PlainCase {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** How an end of a list is written: as it is, or by the name of a group. */
export type Written = (listed: ListedEnd) => PlainEnd;

/** Writes a demand on some subjects as a case; ends are written in lists as `written` says. */
export function plainCase(
  name: string,
  { subjects, demand }: { readonly subjects: readonly PlainEnd[]; readonly demand: Demand },
  written: Written,
): PlainCase {
  const [own, other] = demand.direction === 'ingress' ? ['to', 'from'] : ['from', 'to'];
  const subject = { [own]: oneOf(subjects) };
  switch (demand.kind) {
    case 'exactly':
    case 'only': {
      const items = demand.items.map(({ ports, ...end }) =>
        ports.join() === 'all' ? written(end) : { [other]: written(end), ports },
      );
      const isExact = demand.kind === 'exactly';
      return {
        name,
        ...subject,
        [`${demand.kind}${other === 'from' ? 'From' : 'To'}`]: items,
        ...(isExact ? { ports: ['all'] } : {}),
        ...(isExact ? emptyIn(demand.items) : {}),
      };
    }
    case 'allow':
    case 'deny': {
      const ends = { [other]: oneOf(demand.ends.map(written)) };
      return {
        name,
        ...(own === 'to' ? { ...ends, ...subject } : { ...subject, ...ends }),
        ports: demand.ports,
        expect: demand.kind,
        ...(demand.because === undefined ? {} : { because: demand.because }),
        ...emptyIn(demand.ends),
      };
    }
    default:
      return demand satisfies never;
  }
}

/** A selector that matches no workload, beside an example of what it means. */
function emptyIn(ends: readonly ListedEnd[]): { readonly allowEmpty?: true } {
  return ends.some(({ example }) => example !== undefined) ? { allowEmpty: true } : {};
}

function oneOf(ends: readonly PlainEnd[]): PlainEnd | readonly PlainEnd[] {
  const [first] = ends;
  return first !== undefined && ends.length === 1 ? first : ends;
}
