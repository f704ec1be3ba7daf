import type { Mixture } from './calico/random-calico.js';

/** A mistake that an engine could make, planted in the oracle: `find` stands once in a compiled file, and `replace` is wrong. */
export interface PlantedMistake {
  /** What is wrong then, in words. */
  readonly says: string;
  readonly worlds: 'admin' | 'tied' | Mixture;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Set for what random worlds show too seldom for every run: the examples show it. */
  readonly isRare?: true;
}

const admin = { worlds: 'admin', file: 'admin/admin-oracle.js' } as const;
const rules = { worlds: 'calico', file: 'calico/calico-rules.js' } as const;
const policies = { worlds: 'calico', file: 'calico/calico-policies.js' } as const;
const mixed = { worlds: 'mixed', file: 'calico/calico-policies.js' } as const;
const tiers = { worlds: 'calico', file: 'calico/calico-tiers.js' } as const;
const oracle = { worlds: 'calico', file: 'calico/calico-oracle.js' } as const;
const known = { worlds: 'calico', file: 'calico/calico-known.js' } as const;
const selector = { worlds: 'calico', file: 'calico/calico-selector.js' } as const;

export const adminMistakes: readonly PlantedMistake[] = [
  {
    ...admin,
    says: 'Pass admits (B-2)',
    find: "return undefined;\n            if (action === 'Deny')",
    replace: "return 'allow';\n            if (action === 'Deny')",
  },
  {
    isRare: true,
    ...admin,
    says: 'Pass goes on to the next policy (D.4-21)',
    find: "if (action === 'Pass')\n                return undefined;",
    replace: "if (action === 'Pass')\n                break;",
  },
  { ...admin, says: 'a Deny passes', find: "return 'deny';", replace: 'return undefined;' },
  { ...admin, says: 'higher numbers come first', find: ': policy.spec.priority', replace: ': -policy.spec.priority' },
  {
    ...admin,
    says: 'the Baseline tier comes before NetworkPolicies (B-3)',
    find: 'judgeNetworkPolicies(cluster, flow, direction) ??\n        judgeTier(way.baseline, side)',
    replace: 'judgeTier(way.baseline, side) ??\n        judgeNetworkPolicies(cluster, flow, direction)',
  },
  {
    ...admin,
    says: 'NetworkPolicies come before the Admin tier (C-1)',
    find: 'judgeTier(way.admin, side) ??\n        judgeNetworkPolicies(cluster, flow, direction)',
    replace: 'judgeNetworkPolicies(cluster, flow, direction) ??\n        judgeTier(way.admin, side)',
  },
  {
    ...admin,
    says: 'the subject is not asked',
    find: 'if (!matchesPods(policy.spec.subject, side.pod, side.cluster))\n',
    replace: 'if (false)\n',
  },
  {
    ...admin,
    says: 'hostNetwork pods are subjects (B-6)',
    find: 'const pod = podOf(governed);',
    replace: "const pod = governed.kind === 'pod' ? governed.pod : undefined;",
  },
  {
    ...admin,
    says: 'hostNetwork pods are peers (B-6)',
    find: 'const pod = podOf(other);\n    return pod',
    replace: "const pod = other.kind === 'pod' ? other.pod : undefined;\n    return pod",
  },
  {
    ...admin,
    says: 'networks match no pods (B-7)',
    find: 'if (networks !== undefined)\n        return ',
    replace: 'if (networks !== undefined)\n        return podOf(other) === undefined && ',
  },
  { ...admin, says: 'nodes are never found (B-7)', find: 'return isNode(nodes, side);', replace: 'return false;' },
  {
    ...admin,
    says: 'an egress Accept spares the destination (B-4)',
    find: 'return agreed(out.flatMap((one) => into.map((two) => bothOf(one, two))));',
    replace: 'return agreed(out);',
  },
  { ...admin, says: 'a range is its first port', find: 'traffic.port <= last', replace: 'traffic.port <= first' },
  {
    ...admin,
    says: 'a missing protocol is any',
    find: "traffic.protocol === (protocol ?? 'TCP')",
    replace: '(protocol === undefined || traffic.protocol === protocol)',
  },
  {
    ...admin,
    says: 'names are those of the governed pod',
    find: 'podOf(destination)?.ports',
    replace: 'podOf(arguments[1].other)?.ports',
  },
  {
    isRare: true,
    ...admin,
    says: 'names are of TCP alone (B-9)',
    find: 'port.protocol === traffic.protocol',
    replace: "port.protocol === 'TCP' && traffic.protocol === 'TCP'",
  },
  { ...admin, says: 'names of init containers count (A-PORT-4)', find: '!port.isOfInit &&', replace: '' },
  {
    ...admin,
    says: 'a missing namespaceSelector is nothing (C.1)',
    find: 'pods.namespaceSelector ?? {}',
    replace: "pods.namespaceSelector ?? { matchLabels: { no: 'such' } }",
  },
  {
    ...admin,
    says: 'only the first rule is read',
    find: 'for (const rule of rules ?? [])',
    replace: 'for (const rule of (rules ?? []).slice(0, 1))',
  },
  {
    ...admin,
    says: 'Baseline Pass goes on to the next policy',
    find: 'isAdminTier = (policy) => ',
    replace: 'isAdminTier = (policy) => true || ',
  },
  {
    worlds: 'admin',
    file: 'network-policies.js',
    says: 'a NetworkPolicy of one direction ends both (C-3)',
    find: '.includes(direction)',
    replace: '.length > 0',
  },
  {
    worlds: 'tied',
    file: 'orders.js',
    says: 'ties go by the order in which they are written (B-10)',
    find: 'permutationsOf(items.filter((item) => numberOf(item) === number))',
    replace: '[items.filter((item) => numberOf(item) === number)]',
  },
];

export const calicoMistakes: readonly PlantedMistake[] = [
  {
    ...oracle,
    says: 'Pass admits',
    find: "if (verdict === 'Allow')",
    replace: "if (verdict !== 'Deny' && policies.length > 0)",
  },
  {
    ...oracle,
    says: 'Log ends the rules',
    find: "if (action === 'Log' || !matches(question))",
    replace: 'if (!matches(question))',
  },
  {
    ...oracle,
    says: 'no end of a tier drops',
    find: "return tier.defaultAction === 'Pass' ? 'Pass' : 'Deny'",
    replace: "return 'Pass'",
  },
  {
    ...oracle,
    says: 'defaultAction Pass is not read',
    find: "return tier.defaultAction === 'Pass' ? 'Pass' : 'Deny'",
    replace: "return 'Deny'",
  },
  {
    ...oracle,
    says: 'a tier in which nothing applies drops',
    find: "if (policies.length === 0)\n        return 'Pass';",
    replace: '',
  },
  { ...oracle, says: 'policies come in reverse', find: 'one.order - two.order', replace: 'two.order - one.order' },
  {
    isRare: true,
    ...oracle,
    says: 'ties go the other way (6.1)',
    find: 'one.key < two.key ? -1 : 1',
    replace: 'one.key < two.key ? 1 : -1',
  },
  { ...oracle, says: 'hosts have no policies', find: 'return host === undefined || ', replace: 'return true || ' },
  { ...oracle, says: 'what acts before translation acts on pods', find: 'policy.stage === undefined &&', replace: '' },
  {
    ...policies,
    says: 'no order comes first',
    find: 'spec.order ?? Number.POSITIVE_INFINITY',
    replace: 'spec.order ?? Number.NEGATIVE_INFINITY',
  },
  {
    isRare: true,
    ...policies,
    says: 'ties of 3.31 go as those of 3.32',
    find: 'key: release < 32 ? (namespace',
    replace: 'key: release < 0 ? (namespace',
  },
  {
    ...policies,
    says: 'stored objects have the defaults of others (4)',
    find: "apiVersion === 'crd.projectcalico.org/v1'",
    replace: 'false',
  },
  {
    ...policies,
    says: 'egress rules alone are of both directions (4)',
    find: ": ingress.length === 0 ? ['Egress']",
    replace: ": ingress.length === 0 ? ['Ingress', 'Egress']",
  },
  {
    ...policies,
    says: 'a NetworkPolicy governs every namespace',
    find: "if (namespace !== '' && labels[namespaceKey] !== namespace)",
    replace: 'if (false)',
  },
  {
    ...policies,
    says: 'namespaceSelector of a subject is not read',
    find: "if (namespace === '' && namespaceSelector !== '')",
    replace: 'if (false)',
  },
  {
    ...policies,
    says: 'serviceAccountSelector is not read',
    find: "return serviceAccountSelector === '' ||",
    replace: 'return true ||',
  },
  { ...tiers, says: 'tiers come in reverse', find: 'one.order - two.order', replace: 'two.order - one.order' },
  {
    ...tiers,
    says: 'a tier without an order comes first',
    find: 'spec.order ?? Number.POSITIVE_INFINITY',
    replace: 'spec.order ?? Number.NEGATIVE_INFINITY',
  },
  { ...tiers, says: 'the default tier comes at 1000', find: '1_000_000', replace: '1000' },
  {
    ...rules,
    says: 'a lone notSelector has no scope (5.3)',
    find: " || notSelector !== '' || namespaceSelector !== ''",
    replace: " || namespaceSelector !== ''",
  },
  { ...rules, says: 'a selector has no scope (5.3)', find: 'labels[namespaceKey] === namespace', replace: 'true' },
  {
    ...rules,
    says: 'all() of namespaces is everything (5.3)',
    find: "prefix: 'pcns.', kept: namespaceKey",
    replace: "prefix: 'pcns.'",
  },
  {
    ...rules,
    says: 'notSelector is not read beside a selector',
    find: '(isPositive(each) && !isNegative(each))',
    replace: 'isPositive(each)',
  },
  {
    isRare: true,
    ...rules,
    says: 'notSelector alone is not read',
    find: 'isPositive === undefined ? belonging.some(isNegative)',
    replace: 'isPositive === undefined ? false',
  },
  {
    ...rules,
    says: 'lists of the other family are passed over (5.2)',
    find: 'if (isOfOtherFamily(rule, flow.family))\n        return false;',
    replace: '',
  },
  {
    ...rules,
    says: 'notNets is not read',
    find: 'if (notNets.some((net) => isInNet(address, net)))',
    replace: 'if (false)',
  },
  {
    isRare: true,
    ...rules,
    says: 'notPorts is not read',
    find: 'return !notPorts.some(',
    replace: 'return true || !notPorts.some(',
  },
  {
    isRare: true,
    ...rules,
    says: 'names are those of any object (5.5)',
    find: 'const naming = belonging.filter(isChosen);',
    replace: 'const naming = knownObjects(cluster);',
  },
  {
    isRare: true,
    ...rules,
    says: 'what looks like a range of names is one (5.5)',
    find: '/^(\\d+)(?::(\\d+))?$/',
    replace: '/^(\\d+)(?:[:-](\\d+))?$/',
  },
  {
    ...rules,
    says: 'notProtocol is not read',
    find: 'notProtocol !== undefined && isProtocol(notProtocol, flow)',
    replace: 'false',
  },
  {
    ...rules,
    says: 'protocols have no numbers',
    find: 'Number(numbers[written] ?? written)',
    replace: 'Number(numbers[written] ?? 0)',
  },
  {
    ...rules,
    says: 'port names are those of TCP',
    find: 'each.protocol === protocol && each.number === actual',
    replace: "each.protocol === protocol && each.protocol === 'TCP' && each.number === actual",
  },
  {
    ...rules,
    says: 'ipVersion is not read',
    find: 'ipVersion !== undefined && familyOf[ipVersion] !== flow.family',
    replace: 'false',
  },
  {
    isRare: true,
    ...rules,
    says: 'a Service admits every port of its pods',
    find: "side === 'source' ? pods.length > 0",
    replace: 'true ? pods.length > 0',
  },
  {
    isRare: true,
    ...rules,
    says: 'names of service accounts are not read',
    find: 'if (names.length > 0)',
    replace: 'if (false)',
  },
  { ...rules, says: 'labels of service accounts are not read', find: "if (accounts !== '')", replace: 'if (false)' },
  {
    ...known,
    says: 'sets of a namespace have no labels of it (5.4)',
    find: "kind === 'NetworkSet' ? labelsOfNamespace(namespace, cluster)",
    replace: "kind === 'none' ? labelsOfNamespace(namespace, cluster)",
  },
  {
    ...known,
    says: 'sets hold no pods',
    find: '(spec.nets ?? []).some((net) => isInNet(address, net)),\n        ports',
    replace:
      '!address.value.toString(16).startsWith("a01") && (spec.nets ?? []).some((net) => isInNet(address, net)),\n        ports',
  },
  {
    ...known,
    says: 'hostNetwork pods are known as pods',
    find: 'cluster.pods.filter(({ hostNetwork }) => !hostNetwork)',
    replace: 'cluster.pods',
  },
  { ...known, says: 'hosts are unknown to rules', find: '...cluster.hostEndpoints.map(knownHost),', replace: '' },
  {
    ...known,
    says: 'no service account is no label (5.4)',
    find: '[accountKey]: pod.serviceAccount,',
    replace: "...(pod.serviceAccount === 'default' ? {} : { [accountKey]: pod.serviceAccount }),",
  },
  {
    ...selector,
    says: '!= needs the label (11)',
    find: 'return readText(reader) !== value;',
    replace: 'return [readText(reader)].some((it) => value !== undefined && it !== value);',
  },
  {
    ...selector,
    says: 'not in needs the label (11)',
    find: 'return readSet(reader).every((it) => it !== value);',
    replace: 'return readSet(reader).every((it) => value !== undefined && it !== value);',
  },
  { ...selector, says: 'contains is equality', find: 'value?.includes(it)', replace: 'value === it' },
  { ...selector, says: 'has() needs a value', find: '.trim()) !== undefined', replace: ".trim()) > ''" },
  { ...selector, says: '! is passed over', find: 'return !readUnary(reader);', replace: 'return readUnary(reader);' },
  { ...selector, says: '|| binds as && does', find: 'results.includes(true)', replace: '!results.includes(false)' },
  {
    isRare: true,
    ...mixed,
    says: 'a NetworkPolicy of Kubernetes comes last',
    find: 'order: 1000,\n        key: release < 32 ? `${namespace}/knp',
    replace: 'order: Infinity,\n        key: release < 32 ? `${namespace}/knp',
  },
  {
    ...mixed,
    says: 'Pass of an admin policy admits',
    find: "const action = rule.action === 'Accept' ?",
    replace: "const action = rule.action === 'Accept' || rule.action === 'Pass' ?",
  },
  {
    ...mixed,
    says: 'admin policies know every release (15)',
    find: 'if (isCluster ? release < 32 : release > 31 || release < (isAdmin ? 29 : 30))',
    replace: 'if (release < 29)',
  },
  { ...mixed, file: 'calico/calico-tiers.js', says: 'the baseline tier comes first', find: '10_000_000', replace: '1' },
  {
    ...mixed,
    file: 'calico/calico-tiers.js',
    says: 'the admin tier drops at its end',
    find: "order: 1000, defaultAction: 'Pass'",
    replace: "order: 1000, defaultAction: 'Deny'",
  },
];
