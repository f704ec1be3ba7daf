import type { Rule, Unit } from '../compile/index.js';
import { sideUnits } from '../evaluate/index.js';
import { fewest, type Miss, type Question } from './question.js';
import { unmetConditions } from './unmet-rule.js';

/** Of the rules that govern an end the one that nearly admits what is denied; `undefined` where that can't be told. */
export function nearestRule(question: Question): string | undefined {
  const { governed, direction, evaluation } = question;
  const denial = denialOf(question);
  if (denial !== undefined) return denial;
  const units = evaluation
    .governing(governed.end, direction)
    .flatMap((tier) => sideUnits(tier).map(({ unit }) => unit))
    .filter(({ policy }) => policy.does === undefined);
  const rules = units.flatMap((unit) =>
    unit.rules.filter(({ action }) => action === 'allow').map((rule) => ({ unit, rule })),
  );
  const miss = fewest(rules.map(({ unit, rule }) => missOfRule(unit, rule, question)));
  if (miss !== undefined) return `${miss.id} ${miss.path} would admit it, but ${miss.conditions.join(', and ')}`;
  if (units.length === 0 || rules.length > 0) return undefined;
  return `no policy that isolates ${governed.name} for ${direction} has a rule`;
}

/** Where nothing orders rules, what one denies no other admits. */
function denialOf({ example: { slice }, direction }: Question): string | undefined {
  const [first] = slice[direction].by;
  if (first?.rule?.action !== 'deny' || first.unit.place.mode !== 'unordered') return undefined;
  return `${first.unit.policy.id} ${first.rule.path} denies it, whatever allows it: narrow that rule`;
}

function missOfRule(unit: Unit, rule: Rule, question: Question): Miss {
  return { id: unit.policy.id, path: rule.path, conditions: unmetConditions(rule, question) };
}
