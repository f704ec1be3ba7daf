import { parseAllDocuments } from 'yaml';
import type { SourceFile } from '../../src/diagnostics/index.js';
import { writeStream } from '../support/write-yaml.js';

/** Manifests with one thing taken out of a policy. */
export interface Removal {
  /** `NetworkPolicy/shop/db: spec.ingress[0].from[1]`. */
  readonly what: string;
  readonly files: readonly SourceFile[];
}

/** Everything that can be taken out of the NetworkPolicies of some files: each policy, rule, peer and `except`, one at a time. */
export function* removals(files: readonly SourceFile[]): Generator<Removal> {
  for (const [index, file] of files.entries()) {
    const documents: unknown[] = parseAllDocuments(file.text).map((document) => document.toJS());
    for (const [at, document] of documents.entries()) {
      if (!isObject(document) || document['kind'] !== 'NetworkPolicy') continue;
      const { metadata } = document;
      const id = isObject(metadata) ? `NetworkPolicy/${metadata['namespace']}/${metadata['name']}` : 'NetworkPolicy';
      for (const path of [[], ...pathsIn(document)]) {
        const kept =
          path.length === 0
            ? documents.filter((_, place) => place !== at)
            : documents.map((each, place) => (place === at ? without(each, path) : each));
        const text = writeStream(kept);
        yield {
          what: `${id}: ${path.join('.')}`,
          files: files.map((each, place) => (place === index ? { ...file, text } : each)),
        };
      }
    }
  }
}

type Path = readonly (string | number)[];

function pathsIn({ spec }: Record<string, unknown>): readonly Path[] {
  if (!isObject(spec)) return [];
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    listOf(spec[direction]).flatMap((rule, index): readonly Path[] => {
      const path = ['spec', direction, index];
      const field = direction === 'ingress' ? 'from' : 'to';
      const peers = isObject(rule) ? listOf(rule[field]) : [];
      return [
        path,
        ...peers.map((_, peer) => [...path, field, peer]),
        ...peers.flatMap((each, peer): readonly Path[] => {
          const block = isObject(each) ? each['ipBlock'] : undefined;
          const excepts = isObject(block) ? listOf(block['except']) : [];
          return excepts.map((_, place) => [...path, field, peer, 'ipBlock', 'except', place]);
        }),
      ];
    }),
  );
}

/** A copy of a value without what stands at a path. */
function without(value: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== first)
      : value.map((each, index) => (index === first ? without(each, rest) : each));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key !== first) return [[key, each]];
      return rest.length === 0 ? [] : [[key, without(each, rest)]];
    }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
