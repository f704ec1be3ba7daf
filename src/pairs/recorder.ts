import type { PolicyRules, Rule } from '../compile/index.js';
import type { ConnectionTraffic, DecidedTraffic } from '../evaluate/index.js';

/** A rule, or without one the isolation by a policy in a direction, that decided something. */
export interface DecidingRule {
  readonly policyRules: PolicyRules;
  readonly rule: Rule | undefined;
}

/** Gathers what decides, of one case after another. */
export class DecisionRecorder {
  #found = new Map<PolicyRules, Set<Rule | undefined>>();

  /**
   * Notes what decides a part of the traffic between two ends: on both sides where it is allowed, else on those that deny it; whatever the
   * values of facts on which the verdict doesn't depend.
   */
  add({ verdict, egress, ingress, otherwise }: ConnectionTraffic): void {
    for (const side of [egress, ingress, ...(otherwise?.egress ?? []), ...(otherwise?.ingress ?? [])])
      if (verdict !== 'deny' || side.action === 'deny') this.#addSide(side);
  }

  /** Notes a rule that admits pods that no manifest holds; none where nothing governs. */
  addRule(policyRules: PolicyRules | undefined, rule: Rule | undefined): void {
    if (policyRules === undefined) return;
    const known = this.#found.get(policyRules) ?? new Set();
    this.#found.set(policyRules, known);
    known.add(rule);
  }

  /** What was noted since this was last asked. */
  take(): readonly DecidingRule[] {
    const found = [...this.#found].flatMap(([policyRules, rules]) => [...rules].map((rule) => ({ policyRules, rule })));
    this.#found = new Map();
    return found;
  }

  #addSide({ by, path }: DecidedTraffic): void {
    for (const { policyRules, rule } of by) this.addRule(policyRules, rule);
    for (const step of path)
      if (step.action === 'pass') for (const { policyRules, rule } of step.by) this.addRule(policyRules, rule);
  }
}
