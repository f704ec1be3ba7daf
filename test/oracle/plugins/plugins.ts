import { portsUnder, type Workload, type WorldFacts } from '../cluster.js';
import type { LabelSelector, NetworkPolicy, Peer, PolicyPort } from '../kubernetes/kubernetes-objects.js';
import type { Ways } from '../packets.js';
import { type NameReading, type Plugin, policyId } from '../packets.js';
import { type Profile, profiles } from './profiles.js';

/** What decides which plugin enforces the policies, and how. */
export type PluginFacts = Pick<WorldFacts, 'namespaces' | 'workloads' | 'policies' | 'options'>;

/** Completes every cell that isn't known, as far as the policies use it, and the fate of every policy that is refused. */
export function waysOf({ namespaces, workloads, policies, options }: PluginFacts): Ways {
  const { cni, ipBlocks, undeclaredNamespaces } = options;
  const isOpen = undeclaredNamespaces === 'unknown' && namespaces.some(({ labels }) => labels === undefined);
  const profile: Profile = { ...profiles[cni], ...(ipBlocks === undefined ? {} : { pods: podsBy[ipBlocks] }) };
  const uses = usesOf(policies);
  const owners = ownersOf(profile, workloads);
  const names = uses.names ? namesOf(profile, isOpen) : noNames;
  const isUncertain = uses.names && owners.length > 1;
  const has = (key: string) => workloads.some(({ labels }) => key in labels);
  const others = combine([
    cells('enforces', truths[profile.enforces]),
    cells('blocksMatchPods', uses.blocks ? truths[profile.pods] : [true]),
    cells('blocksMatchNodes', uses.blocks ? nodes[profile.nodes] : [true]),
    cells('except', profile.except === '?' && uses.except ? ['read', 'ignored', 'skipped'] : ['read']),
    cells('readsEndPort', profile.endPort === '?' && uses.endPort ? [true, false] : [profile.endPort !== 'first port']),
    cells('sctp', sctp[profile.sctp]),
    cells('readsUnnamed', truths[profile.unnamed]),
    cells('seesKeptLabels', has('etcd_node') ? kept[profile.labels] : [false]),
    cells('sparesHost', profile.reserved === '?' && has('host') ? [false, true] : [false]),
    cells('isolatesInit', profile.reserved === '?' && has('init') ? [false, true] : [false]),
    uses.names ? owners : owners.slice(0, 1),
    cells('governsBarePods', [profile.barePods === 'yes']),
    fates(policies, profile),
  ]);
  const all = (readings: readonly Reading[]) =>
    readings.flatMap((reading) => others.map((other): Plugin => ({ ...asWritten, ...other, ...reading })));
  return { possible: all(names.possible), conceded: all([...names.conceded, ...(isUncertain ? anyNames : [])]) };
}

type Some = Partial<Plugin>;
type Reading = Pick<Plugin, 'names' | 'strayNames'>;

const podsBy = { any: 'yes', external: 'no' } as const;
const truths = { yes: [true], no: [false], '?': [true, false] } as const;
const nodes = { ...truths, '?': [true, 'anywhere', false] } as const;
const sctp = { yes: ['read'], refused: ['read'], '?': ['read', 'dropped'] } as const;
const kept = { all: [false], kept: [true], '?': [false, true] } as const;

const read = (Ingress: NameReading, Egress: NameReading, strayNames: Plugin['strayNames'] = 'never'): Reading => ({
  names: { Ingress, Egress },
  strayNames,
});
/** At a pod of which it isn't known which ports have a name, the engine takes the name for any number. */
const anyNames: readonly Reading[] = [read('all', 'all', 'always'), read('none', 'none')];
const exact = read('destination', 'destination');
const noNames = { possible: [exact], conceded: [] };

/** The API as it is written: every plugin, but for what its cells say. */
export const asWritten: Plugin = {
  enforces: true,
  blocksMatchPods: true,
  blocksMatchNodes: true,
  except: 'read',
  readsEndPort: true,
  sctp: 'read',
  readsUnnamed: false,
  seesKeptLabels: false,
  sparesHost: false,
  isolatesInit: false,
  owners: { sidecar: true, init: false },
  keepsLast: false,
  ...exact,
  governsBarePods: true,
  fates: new Map(),
};

/** Which ports may have names; one way where every way comes to the same. */
function ownersOf({ owners }: Profile, workloads: readonly Workload[]): readonly Some[] {
  const way = (sidecar: boolean, init: boolean, keepsLast = false) => ({ owners: { sidecar, init }, keepsLast });
  switch (owners) {
    case 'sidecars':
      return [way(true, false)];
    case 'all':
      return [way(true, true)];
    case 'containers':
      return [way(false, false)];
    case 'containers, last':
      return [way(false, false, true)];
    case '?': {
      const ways = [true, false].flatMap((sidecar) =>
        [true, false].flatMap((init) => [true, false].map((last) => way(sidecar, init, last))),
      );
      const seen = new Map(
        ways.map((each) => [JSON.stringify(workloads.map((it) => portsUnder(it, { ...asWritten, ...each }))), each]),
      );
      return [...seen.values()];
    }
  }
}

/** With open labels of namespaces, nobody may know which pods a selector names. */
function namesOf(
  { names }: Profile,
  isOpen: boolean,
): { readonly possible: readonly Reading[]; readonly conceded: readonly Reading[] } {
  switch (names) {
    case 'yes':
    case 'refused':
      return noNames;
    case 'whole protocol':
      return { possible: [read('all', 'all')], conceded: [] };
    case 'own namespace': {
      const stray = (strayNames: Plugin['strayNames']) => read('destination', 'own namespace', strayNames);
      if (!isOpen) return { possible: [stray('not for certain')], conceded: [] };
      return {
        possible: [stray('not for certain'), stray('not possibly')],
        conceded: [stray('never'), stray('always')],
      };
    }
    case 'selected peers':
      return { possible: [read('governed pods', 'selected destination')], conceded: [] };
    case 'one number':
      return { possible: [read('destination', 'agreed')], conceded: [] };
    case 'some release':
      return {
        possible: [exact, read('destination', 'agreed')],
        conceded: [read('none', 'none'), read('all', 'all')],
      };
    case '?':
      return { possible: [exact, read('all', 'all'), read('none', 'none')], conceded: [] };
  }
}

/** A policy that is refused is without effect, isolates and admits nothing, or is as it reads. */
function fates(policies: readonly NetworkPolicy[], profile: Profile): readonly Some[] {
  const refused = policies.filter((policy) => isRefused(policy, profile)).map(policyId);
  if (profile.negative === '?') {
    const negative = policies.filter((policy) => usesOf([policy]).negative).map(policyId);
    if (negative.length === 0) return [{}];
    return [{}, { fates: new Map(negative.map((id) => [id, 'without effect'] as const)) }];
  }
  let found: readonly Plugin['fates'][] = [new Map()];
  for (const id of refused) {
    found = found.flatMap((known) => [
      known,
      new Map([...known, [id, 'without effect'] as const]),
      new Map([...known, [id, 'isolates alone'] as const]),
    ]);
  }
  return found.map((each) => ({ fates: each }));
}

function isRefused(policy: NetworkPolicy, { names, sctp: carries, except, negative }: Profile): boolean {
  const uses = usesOf([policy]);
  return (
    (names === 'refused' && uses.names) ||
    (carries === 'refused' && uses.sctp) ||
    (except === 'refused' && uses.except) ||
    (negative === 'refused' && uses.negative)
  );
}

/** What policies use, in whatever direction. */
function usesOf(policies: readonly NetworkPolicy[]) {
  const rules = policies.flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])]);
  const peers: readonly Peer[] = rules.flatMap((rule) => [...(rule?.from ?? []), ...(rule?.to ?? [])]);
  const ports: readonly PolicyPort[] = rules.flatMap((rule) => (rule?.ports ?? []).map((port) => port ?? {}));
  const selectors = [...policies.map(({ spec }) => spec.podSelector), ...peers.map(({ podSelector }) => podSelector)];
  return {
    names: ports.some(({ port }) => typeof port === 'string'),
    sctp: ports.some(({ protocol }) => protocol === 'SCTP'),
    endPort: ports.some(({ endPort }) => typeof endPort === 'number'),
    blocks: peers.some(({ ipBlock }) => ipBlock),
    except: peers.some(({ ipBlock }) => (ipBlock?.except ?? []).length > 0),
    negative: selectors.some(isNegative),
  };
}

const isNegative = (selector: LabelSelector | null | undefined): boolean =>
  (selector?.matchExpressions ?? []).some(({ operator }) => operator === 'NotIn' || operator === 'DoesNotExist');

const cells = <Key extends keyof Plugin>(key: Key, values: readonly Plugin[Key][]): readonly Some[] =>
  values.map((value): Some => ({ [key]: value }));

const combine = (choices: readonly (readonly Some[])[]): readonly Some[] =>
  choices.reduce((all, choice) => all.flatMap((one) => choice.map((other) => ({ ...one, ...other }))), [{}]);
