import fc from 'fast-check';
import type { Direction } from '../../kubernetes/kubernetes-objects.js';
import type { CalicoRule, EntityRule } from '../objects.js';
import { accounts, optional, places, plain, portNames, portNumbers, ranges } from '../random-cluster.js';
import { arbitraryAccountSelector, arbitraryPlaceSelector, arbitraryPodSelector } from './random-calico-selectors.js';

/**
 * A rule in a direction that a release of Calico takes: each list of ranges is of one family, and ports stand beside a protocol that
 * has them; since 3.32 names may stand without one.
 */
export function arbitraryRule(direction: Direction, cni: string): fc.Arbitrary<CalicoRule> {
  const action = fc.constantFrom<CalicoRule['action']>('Allow', 'Allow', 'Allow', 'Deny', 'Deny', 'Pass', 'Log');
  return fc
    .record({ action, family: arbitraryFamily(), traffic: traffic() }, plain)
    .chain(({ action: verb, family, traffic: what }) => {
      const takes = isOfPorts(what.protocol)
        ? 'ports'
        : what.protocol === undefined && cni === 'calico@3.32'
          ? 'names'
          : 'nothing';
      const written = icmpFamily(what.protocol) ?? family.family;
      const entities = fc.record(
        {
          source: entity({ side: 'source', direction, takes, family: written }),
          destination: entity({ side: 'destination', direction, takes, family: written }),
        },
        optional,
      );
      return entities.map((each) => ({
        action: verb,
        ...(family.isWritten ? { ipVersion: written === 'IPv4' ? 4 : 6 } : {}),
        ...what,
        ...each,
      }));
    });
}

const arbitraryFamily = () =>
  fc.record(
    { family: fc.constantFrom('IPv4', 'IPv4', 'IPv6'), isWritten: fc.nat(5).map((n) => n === 5) } as const,
    plain,
  );

type Traffic = Pick<CalicoRule, 'protocol' | 'notProtocol' | 'icmp' | 'notICMP'>;

const withPorts: readonly (string | number)[] = ['TCP', 'UDP', 'SCTP', 6, 17, 132];
const isOfPorts = (protocol: CalicoRule['protocol']): boolean => withPorts.some((each) => each === protocol);

/** `ICMP` is of IPv4, `ICMPv6` of the other. */
function icmpFamily(protocol: CalicoRule['protocol']): 'IPv4' | 'IPv6' | undefined {
  if (protocol === 'ICMP' || protocol === 1) return 'IPv4';
  return protocol === 'ICMPv6' ? 'IPv6' : undefined;
}

function traffic(): fc.Arbitrary<Traffic> {
  const icmp = fc.constantFrom({ type: 8 }, { type: 8, code: 0 }, { type: 13 }, { type: 13, code: 1 });
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 7, arbitrary: fc.constantFrom('TCP', 'TCP', 'UDP', 'SCTP', 6, 17).map((protocol) => ({ protocol })) },
    { weight: 1, arbitrary: fc.constantFrom('TCP', 'UDP', 17, 'ICMP').map((notProtocol) => ({ notProtocol })) },
    { weight: 1, arbitrary: fc.constantFrom('ICMP', 1, 'ICMPv6', 'UDPLite', 47).map((protocol) => ({ protocol })) },
    { weight: 1, arbitrary: icmp.map((each) => ({ protocol: 'ICMP', icmp: each })) },
    { weight: 1, arbitrary: icmp.map((each) => ({ protocol: 'ICMP', notICMP: each })) },
    { weight: 1, arbitrary: fc.constantFrom('TCP', 'UDP').map((notProtocol) => ({ protocol: 'TCP', notProtocol })) },
  );
}

interface Place {
  readonly side: 'source' | 'destination';
  readonly direction: Direction;
  readonly takes: 'ports' | 'names' | 'nothing';
  readonly family: 'IPv4' | 'IPv6';
}

function entity(precedence: Place): fc.Arbitrary<EntityRule> {
  return fc
    .record(
      { who: who(precedence), ports: precedence.takes === 'nothing' ? fc.constant({}) : ports(precedence) },
      plain,
    )
    .map(({ who: each, ports: numbers }) => ({ ...each, ...('services' in each ? {} : numbers) }));
}

function who({ side, direction, family }: Place): fc.Arbitrary<EntityRule> {
  const nets = fc.uniqueArray(fc.constantFrom(...ranges[family]), { minLength: 1, maxLength: 2 });
  const notNets = fc.uniqueArray(fc.constantFrom(...ranges[family].slice(1)), { minLength: 1, maxLength: 2 });
  const selector = arbitraryPodSelector();
  const names = fc.array(fc.constantFrom(...accounts), { minLength: 1, maxLength: 2 });
  const serviceAccounts = fc.record({ names, selector: arbitraryAccountSelector() }, optional);
  const parts = { selector, notSelector: selector, namespaceSelector: arbitraryPlaceSelector('peer'), serviceAccounts };
  const mayBeService = (side === 'destination') === (direction === 'Egress');
  const namespace = fc.constantFrom(...places);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: selector.map((each) => ({ selector: each })) },
    { weight: 2, arbitrary: selector.map((each) => ({ notSelector: each })) },
    { weight: 3, arbitrary: parts.namespaceSelector.map((each) => ({ namespaceSelector: each })) },
    { weight: 1, arbitrary: serviceAccounts.map((each) => ({ serviceAccounts: each })) },
    { weight: 4, arbitrary: fc.record(parts, optional) },
    { weight: 3, arbitrary: fc.record({ nets, notNets }, optional) },
    { weight: 1, arbitrary: fc.record({ nets, selector, notSelector: selector }, optional) },
    ...(mayBeService
      ? [{ weight: 3, arbitrary: namespace.map((each) => ({ services: { name: 's', namespace: each } })) }]
      : []),
  );
}

/** Ports of the source are seldom written. */
function ports({ side, takes }: Place): fc.Arbitrary<Pick<EntityRule, 'ports' | 'notPorts'>> {
  const port = fc.constantFrom<number | string>(
    ...portNumbers,
    ...portNames,
    ...portNames,
    '79:81',
    '80:8080',
    '8080',
    '80-90',
  );
  const list = fc.array(takes === 'ports' ? port : fc.constantFrom<number | string>(...portNames, '80-90'), {
    minLength: 1,
    maxLength: 2,
  });
  const some = fc.record({ ports: list, notPorts: list }, optional);
  const one = list.map((each) => ({ ports: each }));
  const none = fc.constant({});
  return side === 'destination'
    ? fc.oneof({ weight: 4, arbitrary: none }, { weight: 4, arbitrary: one }, { weight: 2, arbitrary: some })
    : fc.oneof({ weight: 30, arbitrary: none }, { weight: 1, arbitrary: one });
}
