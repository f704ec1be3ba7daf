import type { Direction, PolicyOrigin, Unit } from '../compile/index.js';
import { type Excerpt, excerptOf, lineText, locate, type Span } from '../diagnostics/index.js';
import { type ConnectionSlice, type End, type Evaluation, onlyOf, type Slice } from '../evaluate/index.js';
import type { Decision } from '../result.js';

/** Spells out what decided a slice, egress first: each deciding rule, each isolating policy, or why nothing had a say. */
export function decisionsOf(
  slice: ConnectionSlice,
  ends: { readonly source: End; readonly destination: End },
  evaluation: Evaluation,
): readonly Decision[] {
  return [
    ...side('egress', slice.egress, evaluation.inertUnits(ends.source, 'egress'), evaluation),
    ...side('ingress', slice.ingress, evaluation.inertUnits(ends.destination, 'ingress'), evaluation),
  ];
}

function side(direction: Direction, slice: Slice, inert: readonly Unit[], { title }: Evaluation): readonly Decision[] {
  if (slice.by.length > 0) {
    const isNarrowed = onlyOf(slice).length > 0;
    return distinct(slice.by.map(({ unit, rule }) => decided(direction, slice, unit.policy, rule))).map((decision) => {
      const own = slice.by.filter(
        ({ unit, rule }) => unit.policy.id === decision.policy && rule?.path === decision.rule,
      );
      const only = own.flatMap(({ rule }) => rule?.only?.words ?? []);
      return isNarrowed && only.length > 0 ? { ...decision, only: [...new Set(only)] } : decision;
    });
  }
  const open = { direction, action: slice.action, reason: slice.words };
  if (slice.reason !== 'not isolated' || inert.length === 0) return [open];
  return inert.map(({ policy }) => ({
    direction,
    action: slice.action,
    reason: `not isolated: ${title} does not enforce this policy, although the API server accepts it`,
    policy: policy.id,
    ...placeOf(policy.span),
  }));
}

/** A rule that a plugin reads in parts decides once. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map((each) => [`${each.policy ?? ''} ${each.rule ?? ''}`, each])).values()];
}

function decided(
  direction: Direction,
  slice: Slice,
  policy: PolicyOrigin,
  rule: { readonly path: string; readonly span: Span } | undefined,
): Decision {
  if (rule !== undefined) {
    return {
      direction,
      action: slice.action,
      policy: policy.id,
      rule: rule.path,
      ...placeOf(rule.span),
      ...endLineOf(rule.span),
    };
  }
  return { direction, action: slice.action, reason: slice.words, policy: policy.id, ...placeOf(policy.span) };
}

function endLineOf(span: Span): Pick<Decision, 'endLine'> {
  const { line, endLine } = locate(span);
  return endLine === line ? {} : { endLine };
}

/** The place of a span, and the text of its first line to quote. */
export function placeOf(span: Span): Required<Pick<Decision, 'file' | 'line' | 'column' | 'endColumn'>> & Excerpt {
  const { file, line, column, endLine, endColumn } = locate(span);
  const isOneLine = endLine === line;
  return {
    file,
    line,
    column,
    endColumn: isOneLine ? endColumn : lineText(span.file, line).length + 1,
    ...excerptOf(span),
  };
}
