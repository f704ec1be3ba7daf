import type { Planting } from '../support/plant.js';

/** A mistake that an engine could make: a place is below `src`. */
export interface PlantedBug extends Planting {
  /** What is wrong then, in words. */
  readonly says: string;
}

/** At least one for each stage that verdicts pass through. */
export const plantedBugs: readonly PlantedBug[] = [
  { says: 'a union is read as an intersection', place: 'sets', find: 'inA || inB', replace: 'inA && inB' },
  {
    says: 'NotIn does not hold where the label is missing (A.5)',
    place: 'sets',
    find: '{ absent: true, others: true, values: ordered(values) }',
    replace: '{ absent: false, others: true, values: ordered(values) }',
  },
  {
    says: 'endPort is not included (A-PORT-1)',
    place: 'sets',
    find: 'interval(first, last + 1)',
    replace: 'interval(first, Math.max(last, first + 1))',
  },
  {
    says: 'bits beyond the prefix are kept (A-PEER-6)',
    place: 'sets',
    find: 'interval(range.first, range.last + 1n)',
    replace: 'interval(range.given, range.last + 1n)',
  },
  {
    says: 'one value of an unknown fact stands for all',
    place: 'sets',
    within: '{ const byTruths = new Map(); _; return [...byTruths.values()]; }',
    find: '[...byTruths.values()]',
    replace: '[...byTruths.values()].slice(0, 1)',
  },
  {
    says: 'a namespace lacks the label with its name (A-DEF-4)',
    place: 'model',
    find: 'new Map([...labels, [nameLabel, statesIn([name])]])',
    replace: 'labels',
  },
  {
    says: 'hostNetwork pods are pods like others (A-HOST-1)',
    place: 'model',
    find: "spec.boolean('hostNetwork')?.value ?? false",
    replace: 'false',
  },
  {
    says: 'init containers that end give ports their names too (A-PORT-4)',
    place: 'model',
    find: "container.string('restartPolicy')?.value === 'Always'",
    replace: "container.string('restartPolicy')?.value !== ''",
  },
  {
    says: 'a port without a protocol is one of any (A-DEF-2)',
    place: 'dialects/kubernetes',
    within:
      "{ _; const written = entry.string('protocol'); _; if (port === undefined) return entry.has('port') ? [] : [{ kind: 'traffic', traffic: protocolTraffic(protocol) }]; _; }",
    find: "[{ kind: 'traffic', traffic: protocolTraffic(protocol) }]",
    replace:
      "(written === undefined ? ['TCP', 'UDP', 'SCTP'] : [protocol]).map((each) => ({ kind: 'traffic', traffic: protocolTraffic(each) }))",
  },
  {
    says: 'except is ignored (A-PEER-2)',
    place: 'dialects/kubernetes',
    find: 'subtractAddresses(cidrAddresses, unionOfAddresses(excepts))',
    replace: 'cidrAddresses',
  },
  {
    says: 'an IPv6 range is read as nothing (A-PEER-4)',
    place: 'dialects/kubernetes',
    within: '{ const written = value.string(); _; return parsed.addresses; }',
    find: 'parsed.addresses',
    replace: '{ ...parsed.addresses, IPv6: [] }',
  },
  {
    says: 'only the first rule is read (A-ISO-3)',
    place: 'dialects/kubernetes',
    within: 'spec.list(direction)?.flatMap((item) => { _; })',
    find: 'spec.list(direction)',
    replace: 'spec.list(direction)?.slice(0, 1)',
  },
  {
    says: 'a podSelector alone selects in every namespace (A.4)',
    place: 'dialects/kubernetes',
    find: "{ kind: 'named', name: namespace }",
    replace: "{ kind: 'labelled', labels: new Map() }",
  },
  {
    says: 'egress rules without policyTypes do not govern ingress (A-DEF-1)',
    place: 'dialects/kubernetes',
    within: "hasEgressRules ? ['ingress', 'egress'] : ['ingress']",
    find: "['ingress', 'egress']",
    replace: "['egress']",
  },
  {
    says: 'isolation denies nothing (A-ISO-3)',
    place: 'compile',
    within:
      "{ denied: portTraffic, undefined: icmpTraffic, undefinedBecause: 'what isolation does to ICMP, of which the NetworkPolicy API says nothing' }",
    find: 'portTraffic',
    replace: '{ ...portTraffic, TCP: [] }',
  },
  {
    says: 'the class of a pod forgets its labels',
    place: 'evaluate',
    within: "[..._, signature.text, signature.isUnknown ? pod.workload : '', ..._]",
    find: 'signature.text',
    replace: "''",
  },
  {
    says: 'egress policies are ignored (A-ISO-5)',
    place: 'evaluate',
    find: "a === 'deny' || b === 'deny'",
    replace: "b === 'deny'",
  },
  {
    says: 'what is unknown counts as allowed',
    place: 'evaluate',
    within: "{ ...slice, verdict: 'unknown', facts: decisiveFacts(..._) }",
    find: "verdict: 'unknown'",
    replace: "verdict: 'allow'",
  },
  {
    says: 'a named port is looked up at the wrong end (A-PORT-2)',
    place: 'evaluate',
    find: "direction === 'egress' ? peer : governed",
    replace: "direction === 'egress' ? governed : peer",
  },
  {
    says: 'ranges match pods though the CNI matches them never (A-PEER-3)',
    place: 'evaluate',
    within: 'allOf([matching.ipBlockMatchesPods, matchPool(within, end.podClass.pool[family], _, family)])',
    find: 'matching.ipBlockMatchesPods',
    replace: 'true',
  },
  {
    says: 'a pod at addresses of one family has the pool in the other (language.md §6)',
    place: 'evaluate',
    find: 'isNoAddresses(pod.addresses) ? pool : pod.addresses',
    replace: '{ ...pool, ...Object.fromEntries(Object.entries(pod.addresses).filter(([, each]) => each.length > 0)) }',
  },
  {
    says: 'the map leaves out a family that only a policy names',
    place: 'map',
    find: '[...ground.families, ...ground.widerFamilies]',
    replace: 'ground.families',
  },
];
