import { type Diagnostic, define, type Edit } from '../../diagnostics/index.js';
import { entryOf, get, isAbsent, itemsOf, type ManifestDocument, type MapNode, stringOf } from '../../parse/index.js';
import { objectId } from '../findings/object-at.js';
import type { Linted } from './linted.js';

const inert = define<{ readonly id: string; readonly direction: string; readonly type: string }>({
  code: 'policy/inert-rules',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a NetworkPolicy has rules for a direction that its `policyTypes` does not name',
  words: ({ id, direction, type }) =>
    `${id} has rules for ${direction}, and \`policyTypes\` doesn't name \`${type}\`: they do nothing, and ${direction} stays as open as without the policy; add \`${type}\`, or remove the rules`,
});

const implied = define<{ readonly id: string }>({
  code: 'policy/implied-ingress',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a NetworkPolicy with egress rules alone isolates for ingress too, because it has no `policyTypes`',
  words: ({ id }) =>
    `${id} has rules for egress alone and no \`policyTypes\`: it isolates for ingress too, and admits nothing there; write \`policyTypes: [Egress]\` if only egress is meant, else \`[Ingress, Egress]\``,
});

const emptyEgress = define<{ readonly id: string }>({
  code: 'policy/empty-egress',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'an empty list `egress` without `policyTypes` denies nothing',
  words: ({ id }) =>
    `${id} has an empty list \`egress\` and no \`policyTypes\`: egress stays as open as without the policy, and ingress is isolated; write \`policyTypes: [Egress]\` to deny all egress`,
});

/** What `policyTypes` leaves out, or what its absence means (A.10 rows 14 to 16, A-DEF-1). */
export function reportPolicyTypes({ documents, defaultNamespace }: Linted): readonly Diagnostic[] {
  const isPolicy = () => true;
  return documents
    .filter(
      ({ group, kind, isUnreadable }) => group === 'networking.k8s.io' && kind === 'NetworkPolicy' && !isUnreadable,
    )
    .flatMap((document) => typesOf(document, objectId(document, { defaultNamespace, isPolicy })));
}

function typesOf({ node }: ManifestDocument, id: string): readonly Diagnostic[] {
  const spec = get(node, 'spec');
  if (spec?.kind !== 'map') return [];
  const types = itemsOf(get(spec, 'policyTypes')).flatMap((each) => stringOf(each) ?? []);
  if (types.length > 0) return inertRules(spec, types, id);
  const [ingress, egress] = [get(spec, 'ingress'), get(spec, 'egress')];
  const egressKey = entryOf(spec, 'egress')?.keySpan;
  if (egress?.kind !== 'list' || egressKey === undefined || !isAbsent(get(spec, 'policyTypes'))) return [];
  if (egress.items.length === 0) return ingress === undefined ? [emptyEgress({ id }, egressKey)] : [];
  if (ingress !== undefined && !isAbsent(ingress)) return [];
  const edits = typesEdit(spec);
  const diagnostic = implied({ id }, egressKey);
  return [edits === undefined ? diagnostic : { ...diagnostic, edits }];
}

function inertRules(spec: MapNode, types: readonly string[], id: string): readonly Diagnostic[] {
  return (['Ingress', 'Egress'] as const).flatMap((type) => {
    const direction = type.toLowerCase();
    const entry = entryOf(spec, direction);
    if (entry === undefined || itemsOf(entry.value).length === 0 || types.includes(type)) return [];
    const diagnostic = inert({ id, direction, type }, entry.keySpan);
    const edits = addTypeEdit(spec, type);
    return [edits === undefined ? diagnostic : { ...diagnostic, edits }];
  });
}

/** Says what holds already: both directions, on a line above `egress`. */
function typesEdit(spec: MapNode): readonly Edit[] | undefined {
  const keySpan = entryOf(spec, 'egress')?.keySpan;
  if (keySpan === undefined) return undefined;
  const { file, start } = keySpan;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const indent = file.text.slice(lineStart, start);
  if (!/^ *$/.test(indent) || entryOf(spec, 'policyTypes') !== undefined) return undefined;
  const lineBreak = file.text.slice(0, lineStart).endsWith('\r\n') ? '\r\n' : '\n';
  return [{ span: { file, start, end: start }, text: `policyTypes: [Ingress, Egress]${lineBreak}${indent}` }];
}

/** Adds a type behind the last one. */
function addTypeEdit(spec: MapNode, type: string): readonly Edit[] | undefined {
  const list = get(spec, 'policyTypes');
  const last = itemsOf(list).at(-1);
  if (list === undefined || last === undefined) return undefined;
  const { file, start, end } = last.span;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const before = file.text.slice(lineStart, start);
  const at = { file, start: end, end };
  if (file.text.startsWith('[', list.span.start)) return [{ span: at, text: `, ${type}` }];
  if (!/^[ \t]*-[ \t]+$/.test(before)) return undefined;
  return [{ span: at, text: `${file.text.slice(0, lineStart).endsWith('\r\n') ? '\r\n' : '\n'}${before}${type}` }];
}
