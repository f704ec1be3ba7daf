import type {
  ExplainedPart,
  ExplainedPolicy,
  ExplainedRule,
  ExplainedSide,
  ExplainedTier,
  Explanation,
} from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { excerptLines } from '../text/excerpt.js';
import { count } from '../text/layout.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { type Tree, treeLines } from '../text/tree.js';
import { shownName, shownProse } from '../text/visible.js';
import { basisWords, cniWords, locationText, onlyWords, podsOf } from '../text/words.js';

/** An explanation for people: the verdict, then each direction as a tree of tiers, policies and rules. */
export function* explanationTree(explanation: Explanation, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  const { cni, ground, egress, ingress, notes, parts, diagnostics, inputs } = explanation;
  yield* paint.paragraph(headline(explanation), ['', '  '], verdictColour(explanation.verdict, paint));
  for (const line of notEvaluatedLine(diagnostics)) yield* paint.paragraph(line, ['', '  '], paint.yellow);
  yield* paint.paragraph(cniWords(cni), ['', '  '], paint.dim);
  for (const fact of ground) yield* paint.paragraph(basisWords(fact), ['', '  '], paint.dim);
  yield* partLines(parts, paint);
  if (parts.length > 0) {
    for (const side of [egress, ingress]) {
      yield '\n';
      yield* sideLines(side, paint);
    }
  }
  for (const note of notes) yield* paint.paragraph(`note: ${shownProse(note)}`, ['', '  '], paint.dim);
  yield '\n';
  yield* prettyDiagnostics(diagnostics, options, paint);
  if (options.detail === 'full') yield* prettyInputs(inputs, paint);
}

const verdictWords = { allow: 'allowed', deny: 'denied', unknown: 'unknown' } as const;

function headline({ from, to, port, request, verdict, parts }: Explanation): string {
  const words =
    new Set(parts.map((part) => part.verdict)).size > 1
      ? `mixed: differs by ${differences(parts)}`
      : verdictWords[verdict];
  const asked = [port, request].flatMap((each) => (each === undefined ? [] : [` ${shownName(each)}`])).join('');
  return `${shownName(from)} → ${shownName(to)}${asked}: ${words}`;
}

/** By what the parts differ: `port`, or `port and pod`. */
function differences(parts: readonly ExplainedPart[]): string {
  const differ = (of: (part: ExplainedPart) => string) => new Set(parts.map(of)).size > 1;
  const by = [
    ...(differ(({ traffic }) => traffic) ? ['port'] : []),
    ...(differ(({ from, to }) => `${from} ${to}`) ? ['workload'] : []),
    ...(differ(({ fromPods, toPods }) => `${fromPods} ${toPods}`) ? ['pod'] : []),
    ...(differ(({ family }) => family) ? ['address family'] : []),
  ];
  return by.join(' and ') || 'what the manifests leave open';
}

function verdictColour(verdict: Explanation['verdict'], paint: Paint): (text: string) => string {
  const colour = verdict === 'allow' ? paint.green : verdict === 'deny' ? paint.red : paint.yellow;
  return (text) => paint.bold(colour(text));
}

/** What is known of each stretch, where there are several, or where something isn't known. */
function* partLines(parts: readonly ExplainedPart[], paint: Paint): Generator<string> {
  const [first] = parts;
  if (parts.length > 1) {
    yield `\n${paint.bold('By ports, ends and address families')}\n`;
    for (const part of parts.slice(0, mostParts)) {
      const family = part.family === 'IPv6' ? ' over IPv6' : '';
      const text = `${verdictWords[part.verdict]}: ${podsOf(part.from, part.fromPods)} → ${podsOf(part.to, part.toPods)} ${part.traffic}${family}`;
      yield* paint.paragraph(text, ['  ', '    ']);
    }
    if (parts.length > mostParts) yield `  … and ${count(parts.length - mostParts, 'more part')}\n`;
    yield* paint.paragraph('The first of them is explained here.', ['', '  '], paint.dim);
  }
  for (const { fact, remedy } of first?.unknowns ?? []) {
    yield '\n';
    yield* paint.paragraph(`unknown: ${shownProse(fact)}`, ['', '  '], paint.yellow);
    if (remedy !== '') yield* paint.paragraph(`to settle it: ${shownProse(remedy)}`, ['', '  '], paint.yellow);
  }
}

const mostParts = 12;

function* sideLines(side: ExplainedSide, paint: Paint): Generator<string> {
  const { direction, end, verdict, reason, path, tiers, nearest } = side;
  yield* paint.paragraph(
    `${direction} of ${shownName(end)}: ${verdictWords[verdict]}`,
    ['', '  '],
    verdictColour(verdict, paint),
  );
  if (path !== '') yield* paint.paragraph(`tiers: ${shownProse(path)}`, ['  ', '    ']);
  if (tiers.length === 0) yield* treeLines([{ text: shownProse(nearest ?? reason), branches: [] }], paint);
  else
    yield* treeLines(
      tiers.map((tier) => tierTree(tier, paint)),
      paint,
    );
}

function tierTree({ tier, outcome, policies }: ExplainedTier, paint: Paint): Tree {
  return {
    text: `tier ${shownName(tier)}: ${outcome}`,
    colour: outcome === 'not asked' ? paint.dim : paint.bold,
    branches: policies.map((policy) => policyTree(policy, paint)),
  };
}

function policyTree({ policy, isolates, selects, isDecisive, rules, ...place }: ExplainedPolicy, paint: Paint): Tree {
  const how = selects === 'yes' ? [] : ['may select it'];
  const end =
    isDecisive && rules.length > 0 ? ['isolates it, and no rule admits this'] : isolates ? ['isolates it'] : [];
  const none = rules.length === 0 ? ['has no rule'] : [];
  const words = [...how, ...end, ...none].join(', ');
  return {
    text: `${shownName(policy)} at ${locationText(place)}${words === '' ? '' : `: ${words}`}`,
    colour: isDecisive ? paint.red : undefined,
    branches: rules.map((rule) => ruleTree(rule, paint)),
  };
}

const matchWords = {
  decided: 'decides',
  behind: 'also matches; an earlier rule decided',
  perhaps: 'may match',
} as const;

function ruleTree({ rule, name, action, match, only, unmet, ...place }: ExplainedRule, paint: Paint): Tree {
  const named = name === undefined ? '' : ` (${shownName(name)})`;
  const narrowed = only === undefined ? '' : `, for ${onlyWords(only)}`;
  const lead = `${shownName(rule)}${named} ${action}${narrowed}, line ${place.line}`;
  if (match !== 'no') {
    return {
      text: `${lead}: ${matchWords[match]}`,
      colour: match === 'decided' ? paint.bold : undefined,
      below: (indent) => (match === 'decided' ? excerptLines(place, indent, paint.width) : []),
      branches: [],
    };
  }
  return {
    text: `${lead}: doesn't match`,
    colour: paint.dim,
    branches: unmet.map((condition) => ({ text: shownProse(condition), branches: [] })),
  };
}
