import type { Exposure, LabelSelector, PortRange, ReachabilityMap } from '../../src/result.js';
import { type RunOptions, run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

/** The map of one file of manifests, with what pods that no manifest holds could do. */
export function exposureMap(text: string, options: Partial<RunOptions> = {}): ReachabilityMap {
  const request = { ...defaults, ...options, command: 'map', map: { exposure: true, ...options.map } } as const;
  const result = run([{ path: 'manifests.yaml', text }], request);
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  return result;
}

/** What a workload is exposed to. */
export function exposureOf(map: ReachabilityMap, id: string): readonly Exposure[] {
  const workload = map.workloads.find((each) => each.id === id);
  if (workload === undefined) throw new Error(`no ${id}`);
  return map.exposure?.[workload.class] ?? [];
}

/** A pod that no manifest holds, by all labels of it and of its namespace. */
export interface SomePod {
  readonly namespace: Readonly<Record<string, string>>;
  readonly pod: Readonly<Record<string, string>>;
}

export interface Question {
  readonly direction: Exposure['direction'];
  readonly protocol: string;
  readonly port: number;
}

/** What rows say of one pod and port. */
export function diagnosticsOfState(
  rows: readonly Exposure[],
  { namespace, pod }: SomePod,
  { direction, protocol, port }: Question,
): 'allow' | 'unknown' | 'deny' {
  const holdsPort = (range: PortRange) => range.protocol === protocol && range.from <= port && port <= range.to;
  const meant = rows.filter(
    (row) => row.direction === direction && selects(row.namespaceSelector, namespace) && selects(row.podSelector, pod),
  );
  if (meant.some(({ allow }) => allow.some(holdsPort))) return 'allow';
  return meant.some(({ unknown }) => unknown.some(holdsPort)) ? 'unknown' : 'deny';
}

/** A label selector as the API server reads it (A.5). */
function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Readonly<Record<string, string>>) {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          return operator satisfies never;
      }
    })
  );
}
