const ends = [
  ...['NetworkPolicy', 'NetworkPolicies', 'NetworkSecurityPolicy', 'SecurityGroupPolicy'],
  ...['Firewall', 'FirewallPolicy', 'FirewallRule', 'FirewallRules'],
  ...['TrafficPermission', 'TrafficPermissions', 'EgressPolicy', 'IngressPolicy'],
  ...['SegmentationPolicy', 'MicrosegmentationPolicy', 'IsolationPolicy', 'NetworkAccessPolicy', 'NetworkACL'],
];

/** Names that are common, and mean something else as part of longer ones: a `PodSecurityPolicy` is no `SecurityPolicy`. */
const whole = [
  'SecurityPolicy',
  'ClusterSecurityPolicy',
  'AuthorizationPolicy',
  'ServerAuthorization',
  'TrafficTarget',
];

const policyName = new RegExp(`(?:${ends.join('|')})$|^(?:${[...whole, 'ServiceIntentions'].join('|')})$`);

/** Whether the name of a kind says that it may allow or deny connections; for kinds of which nothing else is known. */
export function isPolicyByName(kind: string): boolean {
  return policyName.test(kind);
}
