import type { Identity } from './identities.js';
import type { ClusterObject, Selector } from './objects.js';

/** One connection by the addresses of its ends; of ICMP the port is the type. */
export interface CiliumFlow {
  readonly source: string;
  readonly destination: string;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP' | 'ICMP';
  readonly port: number;
}

export type Direction = 'ingress' | 'egress';

export type CiliumVersion = '1.19' | '1.20';

/** A connection in a cluster. */
export interface Assignment {
  readonly flow: CiliumFlow;
  readonly objects: readonly ClusterObject[];
  readonly version: CiliumVersion;
}

/** The two ends as a rule meets them. */
export interface Ends {
  readonly own: Identity;
  readonly peer: Identity;
  readonly world: Assignment;
}

/** Labels by key and source; a key without a source is any source's. */
function labelAt(key: string, { labels }: Identity): string | undefined {
  const colon = key.indexOf(':');
  const [source, name] = colon < 0 ? ['any', key] : [key.slice(0, colon), key.slice(colon + 1)];
  if (source !== 'any') return labels.get(`${source}:${name}`);
  return [...labels].find(([each]) => each.slice(each.indexOf(':') + 1) === name)?.[1];
}

export function selects({ matchLabels = {}, matchExpressions = [] }: Selector, identity: Identity): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labelAt(key, identity) === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labelAt(key, identity);
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        default:
          return value === undefined;
      }
    })
  );
}

export function ofPods({ matchLabels = {}, matchExpressions = [] }: Selector): Selector {
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).map(([key, value]) => [`k8s:${key}`, value])),
    matchExpressions: matchExpressions.map((each) => ({ ...each, key: `k8s:${each.key}` })),
  };
}

export function ofNamespaces({ matchLabels = {}, matchExpressions = [] }: Selector): Selector {
  const keyOf = (key: string) => `k8s:io.cilium.k8s.namespace.labels.${key}`;
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).map(([key, value]) => [keyOf(key), value])),
    matchExpressions: matchExpressions.map((each) => ({ ...each, key: keyOf(each.key) })),
  };
}
