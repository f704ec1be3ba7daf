import { expression, type Fields, fields, listOf, ports, range, type Shape, selector } from './shape.js';

/** What may be changed in each kind of policy, by `Kind.group`: one table a policy API. */
export function shapeOf(group: string, kind: string): Fields | undefined {
  return shapes.get(`${kind}.${group}`);
}

const excepts = listOf('remove-except', 'no key');
const block = fields({ cidr: range, except: excepts });

/** `networking.k8s.io`: an empty list of peers is everybody, an empty list of rules nobody. */
function networkPolicy(): Fields {
  const peer = fields({ podSelector: selector, namespaceSelector: selector, ipBlock: block });
  const rule = (peers: string) =>
    fields({ [peers]: listOf('remove-peer', 'empty', peer), ports }, [
      { kind: 'split', list: peers, how: 'selectors' },
    ]);
  const rules = (peers: string) => listOf('remove-rule', 'empty', rule(peers));
  return fields({
    spec: fields({ podSelector: selector, ingress: rules('from'), egress: rules('to') }, [
      { kind: 'types', types: 'policyTypes', defaultsToIngress: true },
    ]),
  });
}

/** `policy.networking.k8s.io`: lists of peers and ranges hold one item at least; a rule without `ports` is of every port. */
function adminPolicy(flips: Readonly<Record<string, string>>, portsField: string): Fields {
  const pods = fields({ namespaceSelector: selector, podSelector: selector });
  const subject = fields({ namespaces: selector, pods });
  const peer = fields({
    namespaces: selector,
    pods,
    nodes: selector,
    networks: listOf('remove-peer', 'kept', range),
    domainNames: listOf('remove-peer', 'kept'),
  });
  const rule = (peers: string) =>
    fields({ action: { kind: 'action', flips }, [peers]: listOf('remove-peer', 'kept', peer), [portsField]: ports }, [
      { kind: 'split', list: peers, how: 'pods' },
    ]);
  const rules = (peers: string) => listOf('remove-rule', 'no key', rule(peers));
  return fields({
    spec: fields({ subject, ingress: rules('from'), egress: rules('to') }, [
      { kind: 'directions', ingress: ['ingress'], egress: ['egress'] },
    ]),
  });
}

/** `projectcalico.org`: what a rule says of an end must hold together, a list of ranges that is empty is no limit. */
function calicoPolicy(): Fields {
  const own = [
    'selector',
    'notSelector',
    'namespaceSelector',
    'serviceAccounts',
    'services',
    'domains',
    'nets',
    'notNets',
  ];
  const entity = fields(
    {
      nets: listOf('remove-peer', 'no key', range),
      notNets: excepts,
      selector: expression,
      notSelector: { kind: 'key', removing: 'remove-except' },
      namespaceSelector: expression,
      domains: listOf('remove-peer', 'no key'),
      serviceAccounts: fields({ names: listOf('remove-peer', 'no key'), selector: expression }),
      ports,
      notPorts: { kind: 'key', removing: 'remove-except' },
    },
    [{ kind: 'peer', fields: own }],
  );
  const action: Shape = { kind: 'action', flips: { Allow: 'Deny', Deny: 'Allow', Pass: 'Deny' } };
  const rules = listOf('remove-rule', 'empty', fields({ action, source: entity, destination: entity }));
  return fields({
    spec: fields(
      {
        selector: expression,
        namespaceSelector: expression,
        serviceAccountSelector: expression,
        ingress: rules,
        egress: rules,
      },
      [
        { kind: 'types', types: 'types', defaultsToIngress: false },
        { kind: 'split', list: 'ingress', how: 'rule' },
        { kind: 'split', list: 'egress', how: 'rule' },
      ],
    ),
  });
}

/** `cilium.io`: a list of peers that is empty is nobody, one that isn't there is everybody; a denial is a rule of another list. */
function ciliumPolicy(): Fields {
  const peers = (side: 'from' | 'to'): Fields['fields'] => {
    const plain = listOf('remove-peer', 'empty');
    const selecting = listOf('remove-peer', 'empty', selector);
    return {
      [`${side}Endpoints`]: selecting,
      [`${side}Nodes`]: selecting,
      [`${side}Requires`]: { kind: 'items', item: selector },
      [`${side}CIDR`]: listOf('remove-peer', 'empty', range),
      [`${side}CIDRSet`]: listOf('remove-peer', 'empty', block),
      [`${side}Entities`]: plain,
      [`${side}Services`]: plain,
      [`${side}FQDNs`]: plain,
      [`${side}Groups`]: plain,
    };
  };
  const rules = (side: 'from' | 'to') =>
    listOf(
      'remove-rule',
      'empty',
      fields({ ...peers(side), toPorts: ports, icmps: ports }, [
        { kind: 'split', list: `${side}Endpoints`, how: 'labels' },
      ]),
    );
  const [ingress, egress] = [rules('from'), rules('to')];
  const lists = [
    ['ingress', 'ingressDeny'],
    ['ingressDeny', 'ingress'],
    ['egress', 'egressDeny'],
    ['egressDeny', 'egress'],
  ] as const;
  const spec = fields(
    { endpointSelector: selector, nodeSelector: selector, ingress, ingressDeny: ingress, egress, egressDeny: egress },
    [
      { kind: 'directions', ingress: ['ingress', 'ingressDeny'], egress: ['egress', 'egressDeny'] },
      { kind: 'move', lists },
    ],
  );
  return fields({ spec, specs: listOf('remove-rule', 'kept', spec) });
}

const admin = 'policy.networking.k8s.io';
const firm = adminPolicy({ Allow: 'Deny', Deny: 'Allow', Pass: 'Deny' }, 'ports');

const shapes: ReadonlyMap<string, Fields> = new Map([
  ['NetworkPolicy.networking.k8s.io', networkPolicy()],
  ['NetworkPolicy.extensions', networkPolicy()],
  [`AdminNetworkPolicy.${admin}`, firm],
  [`BaselineAdminNetworkPolicy.${admin}`, firm],
  [`ClusterNetworkPolicy.${admin}`, adminPolicy({ Accept: 'Deny', Deny: 'Accept', Pass: 'Deny' }, 'protocols')],
  ...['projectcalico.org', 'crd.projectcalico.org'].flatMap((group) =>
    ['NetworkPolicy', 'GlobalNetworkPolicy'].map((kind) => [`${kind}.${group}`, calicoPolicy()] as const),
  ),
  ...['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'].map(
    (kind) => [`${kind}.cilium.io`, ciliumPolicy()] as const,
  ),
]);
