import type { Tier } from '../../compile/index.js';
import { conditionKey, noTraffic, type Traffic, uniteTraffic } from '../../sets/index.js';
import {
  conditionsOf,
  type DirectionPolicies,
  type DirectionRules,
  type DirectionTier,
  fold,
  onlyOf,
} from '../fold.js';

/**
 * Numbers what sides come to: the same number where the same traffic passes, is denied, or depends on the same facts,
 * whichever policies say so. Many sides are alike so, and what follows from two of them is found once.
 */
export class Outcomes {
  readonly #numbers = new WeakMap<DirectionPolicies, number>();
  readonly #byForm = new Map<string, number>();
  readonly #byResult = new Map<string, number>();
  readonly #traffic = new Map<string, number>();
  readonly #tiers = new Map<Tier, number>();
  readonly #pairs: number[][] = [];
  #count = 0;
  #connections = 0;

  /** From 0. */
  of(side: DirectionPolicies): number {
    const known = this.#numbers.get(side);
    if (known !== undefined) return known;
    const form = this.#formOf(side);
    const number = this.#byForm.get(form) ?? this.#numberOf(side);
    this.#byForm.set(form, number);
    this.#numbers.set(side, number);
    return number;
  }

  /** A number for what two sides come to together, from 1: the same for the same two outcomes. */
  ofBoth(egress: number, ingress: number): number {
    const row = this.#pairs[egress] ?? [];
    const known = row[ingress];
    if (known !== undefined) return known;
    row[ingress] = ++this.#connections;
    this.#pairs[egress] = row;
    return this.#connections;
  }

  /** Sides without conditions are alike where they come to the same; others where they are made alike. */
  #numberOf(side: DirectionPolicies): number {
    if (conditionsOf(side).length > 0) return this.#count++;
    const result = resultOf(side);
    const number = this.#byResult.get(result) ?? this.#count++;
    this.#byResult.set(result, number);
    return number;
  }

  /** A text that sides have in common which are made alike: the same tiers with the same rules on the same conditions. */
  #formOf({ isGoverned, tiers }: DirectionPolicies): string {
    if (!isGoverned) return 'not governed';
    return tiers.map((tier) => `${numberIn(this.#tiers, tier.tier)}{${this.#stagesOf(tier)}}`).join('');
  }

  #stagesOf({ stages }: DirectionTier): string {
    return stages
      .map(({ mode, ruleSets }) => {
        const forms: string[] = [];
        for (const policyRules of ruleSets) {
          const form = this.#ruleSetForm(policyRules);
          // A rule set that does no more than isolate adds nothing to another.
          if (form !== '' && !(form === 'isolates' && forms.at(-1) === form)) forms.push(form);
        }
        return `${mode}(${forms.join(';')})`;
      })
      .join('');
  }

  #ruleSetForm({ policyRules, applies, rules }: DirectionRules): string {
    const held = rules.map(
      ({ rule, matches, traffic }) =>
        `${rule.action} ${rule.only?.words ?? ''} ${numberIn(this.#traffic, JSON.stringify(traffic))}${matches === true ? '' : ` if ${conditionKey(matches)}`}`,
    );
    const end = policyRules.isolates ? ['isolates', policyRules.policy.does ?? ''].filter((each) => each !== '') : [];
    const condition = applies === true ? [] : [`where ${conditionKey(applies)}`];
    return [...condition, ...held, ...end].join();
  }
}

/** What passes, whole and for some requests alone, and what nobody knows, by why. */
function resultOf(side: DirectionPolicies): string {
  let allowed = noTraffic;
  const unknown = new Map<string, Traffic>();
  for (const decided of fold(side, new Map())) {
    const { action, traffic, words } = decided;
    const only = onlyOf(decided)
      .map((each) => each.words)
      .join('\n');
    if (action === 'allow' && only === '') allowed = uniteTraffic(allowed, traffic);
    else if (action === 'allow')
      unknown.set(`only ${only}`, uniteTraffic(unknown.get(`only ${only}`) ?? noTraffic, traffic));
    if (action === 'unknown') unknown.set(words, uniteTraffic(unknown.get(words) ?? noTraffic, traffic));
  }
  return JSON.stringify([allowed, [...unknown].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function numberIn<Value>(numbers: Map<Value, number>, value: Value): number {
  const number = numbers.get(value) ?? numbers.size;
  numbers.set(value, number);
  return number;
}
