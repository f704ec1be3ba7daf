import { allOf, allTraffic, type Condition, namedChoice, type Uncertainty } from '../../sets/index.js';
import type { PolicyOrigin, Rule } from './policy.js';

type Action = Rule['action'];

/** What is known of something that may do anything: its actions are `allow` and `deny` unless others are given. */
interface Anything extends Pick<Rule, 'span'> {
  readonly uncertainty: Uncertainty;
  /** `spec` where it is missing. */
  readonly path?: string;
  readonly actions?: readonly Action[];
  /** Where it is there at all. */
  readonly where?: Condition;
}

/** The rules of what does nothing or takes one of its actions on everything, and which of them is unknown (`language.md` §6). */
export function mayDoAnything(known: Anything): readonly Rule[] {
  const { uncertainty, span, path = 'spec', actions = ['allow', 'deny'], where = true } = known;
  const comesOut = namedChoice(uncertainty, ['nothing', ...actions]);
  return actions.map((action) => ({
    action,
    path,
    span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: allOf([where, comesOut(action)]),
  }));
}

/** The rules of a policy that does nothing or takes one of its actions on everything. */
export function policyOfAnything(
  { id, span }: Pick<PolicyOrigin, 'id' | 'span'>,
  uncertainty: Omit<Uncertainty, 'id'>,
  known: Pick<Anything, 'actions' | 'where'> = {},
): readonly Rule[] {
  return mayDoAnything({ uncertainty: { id: `policy/${id}`, ...uncertainty }, span, ...known });
}
