/** The API group of Cilium's policies. */
export const ciliumGroup = 'cilium.io';

/** A kind of Cilium's that says what pods may send each other. */
export interface CiliumKind {
  readonly kind: 'CiliumNetworkPolicy' | 'CiliumClusterwideNetworkPolicy' | 'CiliumCIDRGroup';
  readonly isNamespaced: boolean;
  /** The versions that some release serves, the newest first. */
  readonly versions: readonly [string, ...string[]];
}

export const ciliumKinds: readonly CiliumKind[] = [
  { kind: 'CiliumNetworkPolicy', isNamespaced: true, versions: ['v2'] },
  { kind: 'CiliumClusterwideNetworkPolicy', isNamespaced: false, versions: ['v2'] },
  { kind: 'CiliumCIDRGroup', isNamespaced: false, versions: ['v2', 'v2alpha1'] },
];

/** The kinds that hold rules. */
export const policyKinds = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'] as const;
