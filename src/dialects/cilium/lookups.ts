import type { CompileContext, DomainMatch } from '../../compile/index.js';
import { MapReader } from '../../parse/index.js';
import { allOf } from '../../sets/index.js';
import { policyKinds } from './kinds.js';
import { readNames } from './names.js';
import { isInvalid, readObject } from './object.js';
import type { Lookup } from './rules.js';
import { readSpec } from './spec.js';
import { specsOf } from './specs-of.js';

const found = new WeakMap<CompileContext['objectsOf'], readonly Lookup[]>();

/** The rules of all policies that let pods look names of domains up, without which `toFQDNs` holds nobody (cilium.md §6.5). */
export function findLookups(context: CompileContext): readonly Lookup[] {
  const known = found.get(context.objectsOf);
  if (known !== undefined) return known;
  const lookups = policyKinds
    .flatMap((kind) => context.objectsOf('cilium.io', kind))
    .flatMap((copy) => {
      const object = readObject(copy.document, context);
      const { policy, namespace, isNamespaceKnown } = object;
      const isNamespaced = copy.document.kind === 'CiliumNetworkPolicy';
      if (!isNamespaceKnown) return [];
      const specs = specsOf(object);
      const read = specs.map((spec) => {
        const own = { compile: context, id: policy.id, namespace, isNamespaced, lookups: () => [] };
        return { spec, subjects: readSpec(spec, own).subjects };
      });
      if (isInvalid(object)) return [];
      return read.flatMap(({ spec, subjects }): readonly Lookup[] => {
        const names = namesIn(spec);
        if (names.length === 0) return [];
        return subjects.map(({ pods, when }) => ({ pods, names, presence: allOf([copy.presence, when]) }));
      });
    });
  found.set(context.objectsOf, lookups);
  return lookups;
}

function namesIn(spec: MapReader): readonly DomainMatch[] {
  const silent = new MapReader(spec.node, { ...spec.sink, add: () => {} }, spec.path);
  const entries = (silent.maps('egress') ?? []).flatMap((rule) => rule.maps('toPorts') ?? []);
  return readNames(entries.flatMap((entry) => entry.map('rules')?.maps('dns') ?? []));
}
