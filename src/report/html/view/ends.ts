import { byBytes } from '../../../diagnostics/index.js';
import { shownName } from '../../text/visible.js';
import type { MapData } from '../page-data.js';

/** What a row, a column or a node represents. */
export interface End {
  /** The same for the same end, whatever is filtered. */
  readonly key: string;
  readonly kind: 'workloads' | 'entry' | 'outside';
  /** Short, and unlike that of any other end; safe to show. */
  readonly label: string;
  /** Empty where the end is in no namespace. */
  readonly namespace: string;
  /** The workloads by their places, in order. */
  readonly members: readonly number[];
  readonly classes: readonly ClassCount[];
}

export interface ClassCount {
  readonly class: number;
  readonly count: number;
}

/** How workloads are put together: one by one, those of a namespace with the same connectivity, or whole namespaces. */
export type Grouping = 'workload' | 'alike' | 'namespace';

/** Traffic that comes in through Ingresses, routes and Gateways. */
export const entryEnd: End = {
  key: 'entry',
  kind: 'entry',
  label: 'ingress-controller',
  namespace: '',
  members: [],
  classes: [],
};

/** The addresses outside. */
export const outsideEnd: End = {
  key: 'outside',
  kind: 'outside',
  label: 'addresses outside',
  namespace: '',
  members: [],
  classes: [],
};

/** The workloads of a map, put together, in byte order of namespace and name. */
export function groupWorkloads(map: MapData, grouping: Grouping): readonly End[] {
  const groups = new Map<string, number[]>();
  for (const [index, { id, namespace, class: each, isPods }] of map.workloads.entries()) {
    const key = isPods === true ? id : { workload: id, alike: `${namespace} ${each}`, namespace }[grouping];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const shortNames = shortNamesOf(map);
  return [...groups].map(([key, members]) => {
    const [first = 0] = members;
    const namespace = map.workloads[first]?.namespace ?? '';
    const name = shortNames[first] ?? '';
    const more = members.length - 1;
    return {
      key: `${grouping}:${key}`,
      kind: 'workloads',
      label:
        grouping === 'namespace' && map.workloads[first]?.isPods !== true
          ? shownName(namespace)
          : more === 0
            ? name
            : `${name} + ${more} alike`,
      namespace,
      members,
      classes: countClasses(members, map),
    };
  });
}

/** The namespaces that hold workloads, in byte order. */
export function namespacesOf(map: MapData): readonly string[] {
  return [...new Set(map.workloads.map(({ namespace }) => namespace))].sort(byBytes);
}

/** `ns/name`; with the kind where a name is held by two. */
function shortNamesOf({ workloads }: MapData): readonly string[] {
  const short = workloads.map(({ id, isPods }) =>
    shownName(isPods === true ? id : id.replace(/^([^/]*)\/[^/]*\/(.*)$/s, '$1/$2')),
  );
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  return short.map((name, index) => (times.get(name) === 1 ? name : shownName(workloads[index]?.id ?? '')));
}

function countClasses(members: readonly number[], map: MapData): readonly ClassCount[] {
  const counts = new Map<number, number>();
  for (const member of members) {
    const each = map.workloads[member]?.class ?? 0;
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return Array.from(counts, ([each, count]) => ({ class: each, count }));
}
