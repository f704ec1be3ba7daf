/** A mistake that an engine could make: `find` stands once in a compiled file below `src/`, and `replace` in its place is wrong. */
export interface PlantedBug {
  /** What is wrong then, in words. */
  readonly says: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** At least one for each stage that verdicts pass through. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    says: 'a union is read as an intersection',
    file: 'sets/intervals.js',
    find: 'inA || inB',
    replace: 'inA && inB',
  },
  {
    says: 'NotIn does not hold where the label is missing (A.5)',
    file: 'sets/label-values.js',
    find: 'absent: true, others: true, values: ordered(values)',
    replace: 'absent: false, others: true, values: ordered(values)',
  },
  {
    says: 'endPort is not included (A-PORT-1)',
    file: 'sets/traffic.js',
    find: 'interval(first, last + 1)',
    replace: 'interval(first, Math.max(last, first + 1))',
  },
  {
    says: 'bits beyond the prefix are kept (A-PEER-6)',
    file: 'sets/addresses.js',
    find: 'interval(range.first, range.last + 1n)',
    replace: 'interval(range.given, range.last + 1n)',
  },
  {
    says: 'one value of an unknown fact stands for all',
    file: 'sets/condition.js',
    find: 'return [...byTruths.values()];',
    replace: 'return [...byTruths.values()].slice(0, 1);',
  },
  {
    says: 'a namespace lacks the label with its name (A-DEF-4)',
    file: 'model/objects.js',
    find: 'new Map([...labels, [nameLabel, statesIn([name])]])',
    replace: 'labels',
  },
  {
    says: 'hostNetwork pods are pods like others (A-HOST-1)',
    file: 'model/workloads/pod-template.js',
    find: "spec.boolean('hostNetwork')?.value ?? false",
    replace: 'false',
  },
  {
    says: 'init containers that end give ports their names too (A-PORT-4)',
    file: 'model/workloads/named-ports.js',
    find: "?.value === 'Always'",
    replace: "?.value !== ''",
  },
  {
    says: 'a port without a protocol is one of any (A-DEF-2)',
    file: 'dialects/kubernetes/rules.js',
    find: 'traffic: protocolTraffic(protocol)',
    replace: 'traffic: written === undefined ? portTraffic : protocolTraffic(protocol)',
  },
  {
    says: 'except is ignored (A-PEER-2)',
    file: 'dialects/kubernetes/rules.js',
    find: 'subtractAddresses(cidrAddresses, unionOfAddresses(excepts))',
    replace: 'cidrAddresses',
  },
  {
    says: 'an IPv6 range is read as nothing (A-PEER-4)',
    file: 'dialects/kubernetes/rules.js',
    find: 'return parsed.addresses;',
    replace: 'return { ...parsed.addresses, IPv6: [] };',
  },
  {
    says: 'only the first rule is read (A-ISO-3)',
    file: 'dialects/kubernetes/rules.js',
    find: 'spec.list(direction)?.flatMap(',
    replace: 'spec.list(direction)?.slice(0, 1).flatMap(',
  },
  {
    says: 'a podSelector alone selects in every namespace (A.4)',
    file: 'dialects/kubernetes/rules.js',
    find: "{ kind: 'named', name: namespace }",
    replace: "{ kind: 'labelled', labels: new Map() }",
  },
  {
    says: 'egress rules without policyTypes do not govern ingress (A-DEF-1)',
    file: 'dialects/kubernetes/network-policy.js',
    find: "hasEgressRules ? ['ingress', 'egress']",
    replace: "hasEgressRules ? ['egress']",
  },
  {
    says: 'isolation denies nothing (A-ISO-3)',
    file: 'compile/arrange/unordered-tier.js',
    find: 'denied: portTraffic',
    replace: 'denied: {...portTraffic, TCP: []}',
  },
  {
    says: 'the class of a pod forgets its labels',
    file: 'evaluate/classes.js',
    find: 'podSignature.text,',
    replace: "'',",
  },
  {
    says: 'egress policies are ignored (A-ISO-5)',
    file: 'evaluate/connection.js',
    find: "a === 'deny' || b === 'deny'",
    replace: "b === 'deny'",
  },
  {
    says: 'what is unknown counts as allowed',
    file: 'evaluate/connection.js',
    find: "verdict: 'unknown', facts: decisiveFacts(",
    replace: "verdict: 'allow', facts: decisiveFacts(",
  },
  {
    says: 'a named port is looked up at the wrong end (A-PORT-2)',
    file: 'evaluate/sides.js',
    find: "direction === 'egress' ? peer : governed",
    replace: "direction === 'egress' ? governed : peer",
  },
  {
    says: 'ranges match pods though the CNI matches them never (A-PEER-3)',
    file: 'evaluate/match.js',
    find: 'allOf([matching.ipBlockMatchesPods, matchPool(',
    replace: 'allOf([matchPool(',
  },
  {
    says: 'a pod at addresses of one family has the pool in the other (language.md §6)',
    file: 'evaluate/classes.js',
    find: 'isNoAddresses(pod.addresses) ? pool : pod.addresses',
    replace: '{ ...pool, ...Object.fromEntries(Object.entries(pod.addresses).filter(([, each]) => each.length > 0)) }',
  },
  {
    says: 'the map leaves out a family that only a policy names',
    file: 'map/map.js',
    find: '[...ground.families, ...ground.widerFamilies]',
    replace: 'ground.families',
  },
];
