import type { JudgeContext } from '../pairs/context.js';
import type { Example } from '../pairs/finding.js';
import { nearestPolicy } from './nearest-policy.js';
import { nearestRule } from './nearest-rule.js';
import { openDoor } from './open-door.js';
import { type Question, questionOf } from './question.js';

/**
 * The rule that comes nearest to what was expected, said so: of a denial the rule that fails by the fewest conditions, on each side
 * that denies; of an open door the policy that nearly selects the pod, or the peer of the rule that lets the traffic in.
 */
export function nearestMiss(example: Example, expected: 'allow' | 'deny', context: JudgeContext): string | undefined {
  const egress = questionOf(example, 'egress', context);
  const ingress = questionOf(example, 'ingress', context);
  return expected === 'allow' ? whyDenied([egress, ingress]) : whyOpen([ingress, egress]);
}

function whyDenied(questions: readonly Question[]): string | undefined {
  const [first, second] = questions
    .filter(({ direction, example: { slice } }) => slice[direction].action === 'deny')
    .flatMap((question) => nearestRule(question) ?? []);
  return second === undefined ? first : `both sides deny: ${first}; ${second}`;
}

/** First the side on which the CNI plugin leaves a policy without effect. */
function whyOpen(questions: readonly Question[]): string | undefined {
  // no policy keeps a pod's own node out
  if (questions.some(({ direction, example: { slice } }) => slice[direction].reason === 'own node')) return undefined;
  const isUnenforced = ({ evaluation, governed, direction }: Question) =>
    evaluation.inertUnits(governed.end, direction).length > 0;
  return [...questions.filter(isUnenforced), ...questions.filter((question) => !isUnenforced(question))]
    .map((question) =>
      question.example.slice[question.direction].by.length > 0 ? openDoor(question) : nearestPolicy(question),
    )
    .find((words) => words !== undefined);
}
