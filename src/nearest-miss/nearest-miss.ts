import type { JudgeContext } from '../pairs/context.js';
import type { Example } from '../pairs/finding.js';
import { admittingPeer } from './admitting-peer.js';
import { nearestPolicy } from './nearest-policy.js';
import { nearestRule } from './nearest-rule.js';
import { type Question, questionOf } from './question.js';

/**
 * The rule that comes nearest to what was expected, said so: of a denial the rule that fails by the fewest conditions,
 * on each side that denies; of unwanted traffic the policy that nearly selects the pod, or the peer of the rule that
 * admits it.
 */
export function nearestMiss(example: Example, expected: 'allow' | 'deny', context: JudgeContext): string | undefined {
  const egress = questionOf(example, 'egress', context);
  const ingress = questionOf(example, 'ingress', context);
  return expected === 'allow' ? whyDenied([egress, ingress]) : whyAllowed([ingress, egress]);
}

function whyDenied(questions: readonly Question[]): string | undefined {
  const [first, second] = questions
    .filter(({ direction, example: { decided } }) => decided[direction].action === 'deny')
    .flatMap((question) => nearestRule(question) ?? []);
  return second === undefined ? first : `both sides deny: ${first}; ${second}`;
}

/** First the side on which the CNI plugin leaves a policy without effect. */
function whyAllowed(questions: readonly Question[]): string | undefined {
  // no policy keeps a pod's own node out
  if (questions.some(({ direction, example: { decided } }) => decided[direction].reason === 'own node'))
    return undefined;
  const isUnenforced = ({ evaluation, governed, direction }: Question) =>
    evaluation.inertRuleSets(governed.end, direction).length > 0;
  return [...questions.filter(isUnenforced), ...questions.filter((question) => !isUnenforced(question))]
    .map((question) =>
      question.example.decided[question.direction].by.length > 0 ? admittingPeer(question) : nearestPolicy(question),
    )
    .find((words) => words !== undefined);
}
