import { type Declared, type Diagnostic, definitions, didYouMean, type Severity } from '../diagnostics/index.js';
import { get, type MapNode, type Node, stringOf } from '../parse/index.js';
import { invalidSettings, loweredSeverity } from './problems.js';
import type { Severities } from './settings.js';

/** From the mildest. */
const levels = ['off', 'notice', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

/** A settings file with its severities as the words that were written: a plain `off` is a boolean for YAML 1.1. */
export function withWords(root: MapNode): MapNode {
  const severities = get(root, 'severities');
  if (severities?.kind !== 'map') return root;
  const entries = severities.entries.map((entry) => ({ ...entry, value: asWord(entry.value) }));
  const worded = { ...severities, entries };
  return {
    ...root,
    entries: root.entries.map((entry) => (entry.value === severities ? { ...entry, value: worded } : entry)),
  };
}

function asWord(node: Node): Node {
  return node.kind === 'scalar' && typeof node.value === 'boolean' ? { ...node, value: node.text } : node;
}

/**
 * The severities that settings may give, by code. INVARIANT: every diagnostic is declared when a settings file is read, for each
 * is declared where its module is loaded.
 */
export function readSeverities(node: Node | undefined, add: (diagnostic: Diagnostic) => void): Severities {
  const declared = new Map(definitions().map((each) => [each.code, each]));
  const severities = new Map<string, Severity | 'off'>();
  if (node?.kind !== 'map') return severities;
  for (const { key, keySpan, value } of node.entries) {
    const known = declared.get(key);
    const wanted = levels.find((each) => each === stringOf(value));
    if (known === undefined) {
      const mend = didYouMean(key, [...declared.keys()]) || '; every report shows the code of a diagnostic';
      add(invalidSettings({ path: 'severities', problem: `found the unknown code \`${key}\`${mend}` }, keySpan));
    } else if (wanted !== undefined && isLowered(known, wanted)) {
      const allowed = levels.slice(levels.indexOf(known.severity));
      add(loweredSeverity({ code: key, own: known.severity, wanted, allowed }, value.span));
    } else if (wanted !== undefined) severities.set(key, wanted);
  }
  return severities;
}

function isLowered({ severity, guardsTrust }: Declared, wanted: Severity | 'off'): boolean {
  return guardsTrust && levels.indexOf(wanted) < levels.indexOf(severity);
}
