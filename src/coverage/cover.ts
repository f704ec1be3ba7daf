import type { PolicyRules, Rule } from '../compile/index.js';
import { byBytes, locate, type Span } from '../diagnostics/index.js';
import type { Evaluation } from '../evaluate/index.js';
import type { DecidingRule } from '../pairs/recorder.js';
import type { IsolationCoverage, RuleCoverage } from '../result.js';

/** What decided a case, by the name of the case: `suite/case`. */
export interface DecidedCase {
  readonly name: string;
  readonly deciding: readonly DecidingRule[];
}

/** Gathers which rules and isolations of the policies of some clusters decided a case. */
export class RuleTally {
  readonly #rules = new Map<string, Row<RuleCoverage>>();
  readonly #isolations = new Map<string, Row<IsolationCoverage>>();

  /** Counts every rule and isolation that is in effect in a cluster; each once, however many clusters have it. */
  addPolicies({ ruleSets }: Pick<Evaluation, 'ruleSets'>): void {
    for (const policyRules of ruleSets.filter(isWritten)) {
      if (policyRules.isolates) this.#isolationOf(policyRules);
      for (const rule of policyRules.rules) this.#ruleOf(policyRules, rule);
    }
  }

  addCase({ name, deciding }: DecidedCase): void {
    for (const { policyRules, rule } of deciding) {
      if (!isWritten(policyRules)) continue;
      const row = rule === undefined ? this.#isolationOf(policyRules) : this.#ruleOf(policyRules, rule);
      row.cases.add(name);
    }
  }

  /** By file and line. */
  rules(): readonly RuleCoverage[] {
    return inOrder([...this.#rules.values()].map(filled));
  }

  isolations(): readonly IsolationCoverage[] {
    return inOrder([...this.#isolations.values()].map(filled));
  }

  #ruleOf(policyRules: PolicyRules, rule: Rule): Row<RuleCoverage> {
    const from = locate(policyRules.policy.span).line;
    const base = { ...baseOf(policyRules, rule.span), rule: rule.path, policyLines: { from, to: endOf(policyRules) } };
    return rowAt(this.#rules, `${base.policy} ${rule.path} ${base.file} ${base.line}`, base);
  }

  #isolationOf(policyRules: PolicyRules): Row<IsolationCoverage> {
    const base = baseOf(policyRules, policyRules.policy.span);
    return rowAt(this.#isolations, `${base.policy} ${base.direction} ${base.file} ${base.line}`, base);
  }
}

interface Row<Coverage extends IsolationCoverage> {
  readonly base: Coverage;
  readonly cases: Set<string>;
}

/** Whether an object says it, and neither the plugin by itself nor an operator. */
function isWritten({ policy }: PolicyRules): boolean {
  return policy.does === undefined && policy.isMade !== true && policy.isEvaluated;
}

/** The line on which the last rule of a direction ends; kept, for each of its rules asks. */
const ends = new WeakMap<PolicyRules, number>();

function endOf(policyRules: PolicyRules): number {
  const { rules, policy } = policyRules;
  const lineOf = (span: Span) => locate(span).endLine;
  const end =
    ends.get(policyRules) ?? rules.reduce((last, { span }) => Math.max(last, lineOf(span)), lineOf(policy.span));
  ends.set(policyRules, end);
  return end;
}

function baseOf({ policy, direction }: PolicyRules, span: Span): IsolationCoverage {
  const { file, line } = locate(span);
  return { policy: policy.id, direction, file, line, covered: false, cases: [] };
}

function rowAt<Coverage extends IsolationCoverage>(
  rows: Map<string, Row<Coverage>>,
  key: string,
  base: Coverage,
): Row<Coverage> {
  const row = rows.get(key) ?? { base, cases: new Set<string>() };
  rows.set(key, row);
  return row;
}

function filled<Coverage extends IsolationCoverage>({ base, cases }: Row<Coverage>): Coverage {
  return { ...base, covered: cases.size > 0, cases: [...cases].sort(byBytes) };
}

function inOrder<Coverage extends IsolationCoverage>(rows: readonly Coverage[]): readonly Coverage[] {
  return [...rows].sort(
    (a, b) =>
      byBytes(a.file, b.file) || a.line - b.line || byBytes(a.policy, b.policy) || byBytes(a.direction, b.direction),
  );
}
