/** Whether a name is that of the DNS of a cluster (A-DNS-1), which most repositories don't hold. */
export function isClusterDns({ namespace, name }: { readonly namespace: string; readonly name: string }): boolean {
  return namespace === 'kube-system' && (name === 'kube-dns' || name === 'coredns');
}

/** What a test file says to have it. */
export const dnsFixture = "; for the cluster's own DNS write `fixtures: [{builtin: kube-dns}]` in `spec`";
