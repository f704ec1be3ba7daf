import type { CompileContext, CompiledPolicy } from '../../compile/index.js';
import type { ManifestDocument, MapReader } from '../../parse/index.js';
import { findings } from './findings.js';
import { readObject } from './object.js';
import { staged } from './problems.js';

const stagedActions = ['Set', 'Delete', 'Learn', 'Ignore'] as const;

/** What becomes of the policy of the same name where the staged one is applied. */
export type StagedAction = (typeof stagedActions)[number];

/** A staged policy, which changes nothing (calico.md §10): a notice at each. */
export function compileStaged(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const action = readAction(object.spec) ?? 'Set';
  if (action === 'Delete') checkEmpty(object.spec);
  const { id, span } = object.policy;
  return findings(object, { diagnostics: [staged({ id, action }, span)] });
}

function readAction(spec: MapReader): StagedAction | undefined {
  const written = spec.string('stagedAction');
  // an empty text is the action of a policy that names none
  if (written === undefined || written.value === '') return undefined;
  const action = stagedActions.find((each) => each === written.value);
  if (action !== undefined) return action;
  const expected = stagedActions.map((each) => `\`${each}\``).join(', ');
  spec.problem(`\`stagedAction\` \`${written.value}\` is none; expected one of ${expected}`, written.span);
  return undefined;
}

/** A policy that is to be deleted says nothing but which one. */
function checkEmpty(spec: MapReader): void {
  for (const { key, keySpan } of spec.entries) {
    if (key !== 'stagedAction' && key !== 'tier' && spec.has(key))
      spec.problem(`\`${key}\` says nothing of a policy with \`stagedAction: Delete\`; remove it`, keySpan);
  }
}
