import type { Direction, PolicyOrigin, PolicyRules } from '../compile/index.js';
import { type Excerpt, excerptOf, lineText, locate, type Span } from '../diagnostics/index.js';
import { type ConnectionTraffic, type DecidedTraffic, type End, type Evaluation, onlyOf } from '../evaluate/index.js';
import type { Decision } from '../result.js';

/**
 * Spells out what decided a part of the traffic, egress first: each deciding rule, each isolating policy, or why
 * nothing had a say.
 */
export function decisionsOf(
  part: ConnectionTraffic,
  ends: { readonly source: End; readonly destination: End },
  evaluation: Evaluation,
): readonly Decision[] {
  return [
    ...side('egress', part.egress, evaluation.inertRuleSets(ends.source, 'egress'), evaluation),
    ...side('ingress', part.ingress, evaluation.inertRuleSets(ends.destination, 'ingress'), evaluation),
  ];
}

function side(
  direction: Direction,
  part: DecidedTraffic,
  inert: readonly PolicyRules[],
  { title }: Evaluation,
): readonly Decision[] {
  if (part.by.length > 0) {
    const isNarrowed = onlyOf(part).length > 0;
    return distinct(part.by.map(({ policyRules, rule }) => decided(direction, part, policyRules.policy, rule))).map(
      (decision) => {
        const own = part.by.filter(
          ({ policyRules, rule }) => policyRules.policy.id === decision.policy && rule?.path === decision.rule,
        );
        const only = own.flatMap(({ rule }) => rule?.only?.words ?? []);
        return isNarrowed && only.length > 0 ? { ...decision, only: [...new Set(only)] } : decision;
      },
    );
  }
  const decision = { direction, action: part.action, reason: part.words };
  if (part.reason !== 'not isolated' || inert.length === 0) return [decision];
  return inert.map(({ policy }) => ({
    direction,
    action: part.action,
    reason: `not isolated: ${title} does not enforce this policy, although the API server accepts it`,
    policy: policy.id,
    ...locationOf(policy.span),
  }));
}

/** A rule that a plugin reads in parts decides once. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map((each) => [`${each.policy ?? ''} ${each.rule ?? ''}`, each])).values()];
}

function decided(
  direction: Direction,
  part: DecidedTraffic,
  policy: PolicyOrigin,
  rule: { readonly path: string; readonly span: Span } | undefined,
): Decision {
  if (rule !== undefined) {
    return {
      direction,
      action: part.action,
      policy: policy.id,
      rule: rule.path,
      ...locationOf(rule.span),
      ...endLineOf(rule.span),
    };
  }
  return { direction, action: part.action, reason: part.words, policy: policy.id, ...locationOf(policy.span) };
}

function endLineOf(span: Span): Pick<Decision, 'endLine'> {
  const { line, endLine } = locate(span);
  return endLine === line ? {} : { endLine };
}

/** The place of a span, and the text of its first line to quote. */
export function locationOf(span: Span): Required<Pick<Decision, 'file' | 'line' | 'column' | 'endColumn'>> & Excerpt {
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
