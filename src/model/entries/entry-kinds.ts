const gatewayGroup = 'gateway.networking.k8s.io';

/** Every kind that says how traffic enters a cluster, with the API groups that serve it. */
export const entryKinds: readonly {
  readonly kind: string;
  readonly groups: readonly string[];
  readonly is: EntryRole;
}[] = [
  { kind: 'Ingress', groups: ['networking.k8s.io', 'extensions'], is: 'ingress' },
  { kind: 'IngressClass', groups: ['networking.k8s.io'], is: 'ingress class' },
  { kind: 'HTTPRoute', groups: [gatewayGroup], is: 'gateway route' },
  { kind: 'GRPCRoute', groups: [gatewayGroup], is: 'gateway route' },
  { kind: 'TLSRoute', groups: [gatewayGroup], is: 'gateway route' },
  { kind: 'TCPRoute', groups: [gatewayGroup], is: 'gateway route' },
  { kind: 'UDPRoute', groups: [gatewayGroup], is: 'gateway route' },
  { kind: 'Gateway', groups: [gatewayGroup], is: 'gateway' },
  { kind: 'GatewayClass', groups: [gatewayGroup], is: 'gateway class' },
  { kind: 'ReferenceGrant', groups: [gatewayGroup], is: 'grant' },
  { kind: 'Route', groups: ['route.openshift.io'], is: 'openshift route' },
];

export type EntryRole =
  | 'ingress'
  | 'ingress class'
  | 'gateway route'
  | 'gateway'
  | 'gateway class'
  | 'grant'
  | 'openshift route';

/** What an object of a group and kind is to traffic that enters; `undefined` for every other object. */
export function entryRole(group: string, kind: string): EntryRole | undefined {
  return entryKinds.find((each) => each.kind === kind && each.groups.includes(group))?.is;
}
