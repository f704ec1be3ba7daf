import { type CompileContext, clusterPolicyLooksUp, type DomainMatch, type PodMatch } from '../../compile/index.js';
import { getIn, itemsOf, MapReader, stringOf } from '../../parse/index.js';
import { allOf, anyLabels } from '../../sets/index.js';
import { policyKinds } from './kinds.js';
import { domainOf, readNames } from './names.js';
import { isInvalid, readObject } from './object.js';
import type { Lookup, Lookups } from './rules.js';
import { readSpec } from './spec.js';
import { specsOf } from './specs-of.js';

const found = new WeakMap<CompileContext['objectsOf'], Lookups>();

/** The rules without which `toFQDNs` holds nobody (cilium.md §6.5). */
export function findLookups(context: CompileContext): Lookups {
  const known = found.get(context.objectsOf);
  if (known !== undefined) return known;
  const objects = policyKinds
    .flatMap((kind) => context.objectsOf('cilium.io', kind))
    .map((copy) => lookupsOf(copy, context));
  const clusterWide = context.objectsOf('policy.networking.k8s.io', 'ClusterNetworkPolicy').flatMap(clusterLookups);
  const lookups = {
    rules: [...objects.flatMap(({ rules }) => rules), ...clusterWide],
    hasUncertain: objects.some(({ hasUncertain }) => hasUncertain),
  };
  found.set(context.objectsOf, lookups);
  return lookups;
}

type Copy = ReturnType<CompileContext['objectsOf']>[number];

function lookupsOf({ document, presence }: Copy, context: CompileContext): Lookups {
  const object = readObject(document, context);
  const { policy, namespace, isNamespaceKnown } = object;
  const isNamespaced = document.kind === 'CiliumNetworkPolicy';
  const lookups = () => ({ rules: [], hasUncertain: true });
  const own = { compile: context, id: policy.id, namespace, isNamespaced, lookups };
  const specs = specsOf(object).map((spec) => ({ names: namesIn(spec), spec }));
  const read = isNamespaceKnown ? specs.map((each) => ({ ...each, ...readSpec(each.spec, own) })) : [];
  if (!isNamespaceKnown || isInvalid(object))
    return { rules: [], hasUncertain: specs.some(({ names }) => names.length > 0) };
  const rules = read.flatMap(({ names, subjects }) =>
    names.length === 0
      ? []
      : subjects.map(({ pods, when }): Lookup => ({ pods, names, presence: allOf([presence, when]) })),
  );
  return { rules, hasUncertain: false };
}

/** What a ClusterNetworkPolicy that accepts names of domains lets pods look up; whose pods it selects is another dialect's (cilium.md §12). */
function clusterLookups({ document, presence }: Copy): readonly Lookup[] {
  const peers = itemsOf(getIn(document.node, ['spec', 'egress']))
    .filter((rule) => stringOf(getIn(rule, ['action']) ?? rule) === 'Accept')
    .flatMap((rule) => itemsOf(getIn(rule, ['to'])));
  const written = peers
    .flatMap((peer) => itemsOf(getIn(peer, ['domainNames'])))
    .flatMap((each) => stringOf(each) ?? []);
  if (written.length === 0) return [];
  const names = written.map((text) => domainOf(text.startsWith('*') ? `*${text}` : text));
  const pods: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };
  return [
    { pods, names, presence: allOf([presence, clusterPolicyLooksUp(`ClusterNetworkPolicy/${document.name ?? '?'}`)]) },
  ];
}

function namesIn(spec: MapReader): readonly DomainMatch[] {
  const silent = new MapReader(spec.node, { ...spec.sink, add: () => {} }, spec.path);
  const entries = (silent.maps('egress') ?? []).flatMap((rule) => rule.maps('toPorts') ?? []);
  return readNames(entries.flatMap((entry) => entry.map('rules')?.maps('dns') ?? []));
}
