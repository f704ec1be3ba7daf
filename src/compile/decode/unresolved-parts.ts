import type { Diagnostic, Span } from '../../diagnostics/index.js';
import {
  type FieldWithVariables,
  fieldsWithVariables,
  getIn,
  type ManifestDocument,
  type ReadSink,
  remedyFor,
  unresolvedVariable,
} from '../../parse/index.js';

/** A field of a policy in which variables stay. */
export interface UnresolvedPart extends FieldWithVariables {
  /** The policy could mean anything for it; the name of a policy decides nothing. */
  readonly decides: boolean;
  /** Without it the policy's namespace is unknown. */
  readonly places: boolean;
}

/** The fields of a policy in which variables stay, but for those that mean nothing to it. */
export function unresolvedParts({ node }: ManifestDocument): readonly UnresolvedPart[] {
  const fieldsAt = (path: readonly string[]) => fieldsWithVariables(getIn(node, path), path.join('.'));
  return [
    ...fieldsAt(['metadata', 'name']).map((field) => ({ ...field, decides: false, places: false })),
    ...fieldsAt(['metadata', 'namespace']).map((field) => ({ ...field, decides: true, places: true })),
    ...fieldsAt(['spec']).map((field) => ({ ...field, decides: true, places: false })),
  ];
}

/** A sink for what is found in a policy, less what is about its parts with variables; and what it has gathered. */
export function policySink(
  unresolved: readonly UnresolvedPart[],
  words: Pick<ReadSink, 'unknownField' | 'invalidValue'>,
): { readonly sink: ReadSink; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const add = (each: Diagnostic) => {
    if (!isUnresolvedAt(unresolved, each.span)) diagnostics.push(each);
  };
  return { sink: { ...words, add }, diagnostics };
}

/** Whether a finding is about a part with variables: its value is unknown, so nothing is wrong with it yet. */
export function isUnresolvedAt(parts: readonly UnresolvedPart[], span: Span | undefined): boolean {
  return parts.some((part) => part.span.file === span?.file && part.span.start === span.start);
}

/** Reports the variables of one part; an error where the policy's namespace is unknown. */
export function reportUnresolvedPart({ path, unresolved, span, places }: UnresolvedPart): Diagnostic {
  const found = unresolvedVariable({ path, unresolved }, span);
  return places ? { ...found, severity: 'error' } : found;
}

/** What isn't known of a policy with variables, and what settles it. */
export function uncertaintyOf(
  id: string,
  parts: readonly UnresolvedPart[],
): { readonly words: string; readonly remedy: string } {
  const unresolved = parts.filter(({ decides }) => decides).flatMap((part) => part.unresolved);
  const names = [...new Set(unresolved.map(({ name }) => `\`${name}\``))];
  const words = names.length === 1 ? `variable ${names.join()} has` : `variables ${names.join(', ')} have`;
  return { words: `what ${id} does, whose ${words} no known value`, remedy: remedyFor(unresolved) };
}
