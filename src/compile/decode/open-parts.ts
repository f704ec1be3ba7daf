import type { Diagnostic, Span } from '../../diagnostics/index.js';
import {
  getIn,
  type ManifestDocument,
  type OpenField,
  openFields,
  remedyFor,
  unresolvedVariable,
} from '../../parse/index.js';

/** A field of a policy in which variables stay. */
export interface OpenPart extends OpenField {
  /** The policy could mean anything for it; the name of a policy decides nothing. */
  readonly decides: boolean;
  /** Without it nobody knows where the policy belongs. */
  readonly places: boolean;
}

/** The fields of a policy in which variables stay, but for those that mean nothing to it. */
export function openParts({ node }: ManifestDocument): readonly OpenPart[] {
  const fieldsAt = (path: readonly string[]) => openFields(getIn(node, path), path.join('.'));
  return [
    ...fieldsAt(['metadata', 'name']).map((field) => ({ ...field, decides: false, places: false })),
    ...fieldsAt(['metadata', 'namespace']).map((field) => ({ ...field, decides: true, places: true })),
    ...fieldsAt(['spec']).map((field) => ({ ...field, decides: true, places: false })),
  ];
}

/** Whether a finding is about a part with variables: what it will be nobody knows, so nothing is wrong with it yet. */
export function isOpenAt(parts: readonly OpenPart[], span: Span | undefined): boolean {
  return parts.some((part) => part.span.file === span?.file && part.span.start === span.start);
}

/** Reports the variables of one part; an error where nobody knows where the policy belongs. */
export function reportOpen({ path, open, span, places }: OpenPart): Diagnostic {
  const found = unresolvedVariable({ path, open }, span);
  return places ? { ...found, severity: 'error' } : found;
}

/** What isn't known of a policy with variables, and what settles it. */
export function doubtOf(id: string, parts: readonly OpenPart[]): { readonly words: string; readonly remedy: string } {
  const open = parts.filter(({ decides }) => decides).flatMap((part) => part.open);
  const names = [...new Set(open.map(({ name }) => `\`${name}\``))];
  const words = names.length === 1 ? `variable ${names.join()} has` : `variables ${names.join(', ')} have`;
  return { words: `what ${id} does, whose ${words} no known value`, remedy: remedyFor(open) };
}
