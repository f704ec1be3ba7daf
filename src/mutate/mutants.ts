import type { AssembledStage } from '../assemble/stages.js';
import { byBytes } from '../diagnostics/index.js';
import { changeText } from '../diff/objects/change-text.js';
import { nodeText } from '../diff/objects/same-node.js';
import { objectId } from '../model/index.js';
import { type ManifestDocument, type MapNode, type Node, nameSpan } from '../parse/index.js';
import { mutationOperators } from '../result.js';
import { findMutations } from './edits/find-mutations.js';
import type { Mutation } from './edits/mutation.js';
import { shapeOf } from './edits/shapes.js';

/** One change of one policy, in every list of documents that holds it as it is written there. */
export interface Mutant extends Omit<Mutation, 'node'> {
  /** `NetworkPolicy/shop/db`. */
  readonly policy: string;
  /** By the list of documents as it is. */
  readonly documents: ReadonlyMap<Documents, MutatedDocuments>;
}

/** A list as it would be. */
export type MutatedDocuments = () => Documents;

export type Documents = readonly ManifestDocument[];

/** All mutants, and the policies of which there are none because nobody knows how they are applied. */
export interface FoundMutants {
  readonly mutants: readonly Mutant[];
  /** In byte order. */
  readonly leftOut: readonly string[];
}

export interface MutantOptions {
  readonly defaultNamespace: string;
  /** Whether a file is among those that are asked about. */
  readonly isMeant: (path: string) => boolean;
}

/** Finds everything that can be changed in the policies of some stages, by file and place. */
export function findMutants(stages: readonly AssembledStage[], options: MutantOptions): FoundMutants {
  const found = new Map<string, Mutant & { readonly documents: Map<Documents, MutatedDocuments> }>();
  const leftOut = new Set<string>();
  for (const documents of new Set(stages.map((stage) => stage.documents()))) {
    for (const [policy, copies] of policiesIn(documents, options)) {
      const [first] = copies;
      if (first === undefined || ![...filesOf(first)].some(options.isMeant)) continue;
      if (!isKnown(copies)) leftOut.add(policy);
      else
        for (const { node, ...mutation } of mutationsOf(first, policy)) {
          const key = keyOf(mutation, policy);
          const mutant = found.get(key) ?? { ...mutation, policy, documents: new Map() };
          found.set(key, mutant);
          mutant.documents.set(documents, () => replaced(documents, copies, node?.()));
        }
    }
  }
  return { mutants: [...found.values()].sort(byPlace), leftOut: [...leftOut].sort(byBytes) };
}

/** The policies that have a table of what can be changed, with their copies. */
function policiesIn(
  documents: Documents,
  { defaultNamespace }: MutantOptions,
): ReadonlyMap<string, readonly ManifestDocument[]> {
  const found = new Map<string, ManifestDocument[]>();
  for (const document of documents) {
    if (shapeOf(document.group, document.kind) === undefined) continue;
    const id = objectId(document, defaultNamespace);
    const known = found.get(id);
    if (known === undefined) found.set(id, [document]);
    else known.push(document);
  }
  return found;
}

/** Whether what is applied is what is written, and all copies say the same. */
function isKnown(copies: readonly ManifestDocument[]): boolean {
  const texts = new Set(copies.map(({ node }) => nodeText(node)));
  return texts.size === 1 && copies.every((each) => each.isUnreadable !== true && each.uncertainty === undefined);
}

/** Each change once, however many operators come to it. */
function mutationsOf(document: ManifestDocument, policy: string): readonly Mutation[] {
  const { node, group, kind } = document;
  const shape = shapeOf(group, kind);
  const removal: Mutation = {
    operator: 'remove-policy',
    rule: '',
    span: nameSpan(document),
    from: policy,
    to: '',
    node: undefined,
  };
  const seen = new Set<string | undefined>([changeText(node, node)]);
  const others = shape === undefined ? [] : findMutations(node, shape);
  return [
    removal,
    ...others.filter((each) => {
      const text = each.node === undefined ? undefined : changeText(node, each.node());
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    }),
  ];
}

function replaced(documents: Documents, copies: Documents, node: MapNode | undefined): Documents {
  return documents.flatMap((each) => {
    if (!copies.includes(each)) return [each];
    return node === undefined ? [] : [{ ...each, node }];
  });
}

/** Every file that an object is written in: patches write parts of it. */
function filesOf({ node, span }: ManifestDocument): ReadonlySet<string> {
  const files = new Set([span.file.path]);
  const look = (each: Node): void => {
    files.add(each.span.file.path);
    if (each.kind === 'list') each.items.forEach(look);
    if (each.kind === 'map')
      for (const { keySpan, value } of each.entries) {
        files.add(keySpan.file.path);
        look(value);
      }
  };
  look(node);
  return files;
}

function keyOf({ operator, rule, span, from, to }: Omit<Mutation, 'node'>, policy: string): string {
  return JSON.stringify([policy, operator, rule, span.file.path, span.start, from, to]);
}

function byPlace(a: Mutant, b: Mutant): number {
  const order = ({ operator }: Mutant) => mutationOperators.indexOf(operator);
  return (
    byBytes(a.span.file.path, b.span.file.path) ||
    a.span.start - b.span.start ||
    order(a) - order(b) ||
    byBytes(a.policy, b.policy) ||
    byBytes(a.to, b.to)
  );
}
