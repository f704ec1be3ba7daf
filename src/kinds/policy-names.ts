const policyEnds =
  /(?:NetworkPolicy|NetworkPolicies|NetworkSecurityPolicy|FirewallPolicy|FirewallRule|FirewallRules|Firewall|TrafficPermission|AccessControlPolicy|EgressPolicy|IngressPolicy|SecurityGroupPolicy)$/;

/** Whether the name of a kind says that it may allow or deny connections; for kinds of which nothing else is known. */
export function isPolicyByName(kind: string): boolean {
  return policyEnds.test(kind);
}
