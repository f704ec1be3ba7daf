import type { ConnectionChange, MutationOperator, MutationReport, Survivor } from '../../result.js';
import { countConnections } from '../../result.js';
import { connectionLines } from './diff-words.js';
import { count } from './layout.js';
import { shownName } from './visible.js';

/** What each operator does, in words that follow the name of a policy or rule. */
const operatorWords = {
  'remove-policy': 'the policy removed',
  'remove-direction': 'a direction removed',
  'remove-rule': 'a rule removed',
  'flip-action': 'its action turned round',
  'remove-peer': 'a peer removed',
  'split-peer': 'a combined peer split in two',
  'remove-except': 'an exception removed',
  'widen-range': 'a range widened by a bit',
  'remove-ports': 'its ports removed',
  'drop-requirement': 'a requirement dropped',
} as const satisfies Record<MutationOperator, string>;

/** `NetworkPolicy/shop/db spec.ingress[0]: a peer removed, and no case notices`. */
export function survivorWords({ policy, rule, operator }: Survivor): string {
  const place = rule === '' ? '' : ` ${shownName(rule)}`;
  return `${shownName(policy)}${place}: ${operatorWords[operator]} (${operator}), and no case notices`;
}

/** The connections of a kind of change, and what became of them. */
export interface DescribedChanges {
  /** `opens 3 connections`. */
  readonly words: string;
  /** The first ones. */
  readonly lines: readonly string[];
}

/** What a survivor opens, closes and makes uncertain, the first few connections of each; nothing where that is `noCaseWords` in one sentence. */
export function describeChanges(survivor: Survivor, most: number): readonly DescribedChanges[] {
  if (isIcmpAlone(survivor)) return [];
  const { opens, closes, unsettles } = survivor;
  const uncertain = 'whether anything could tell it from the policy as it is, nobody knows: it counts as survived';
  return [
    ...described('opens', opens, most),
    ...described('closes', closes, most),
    ...described('makes uncertain', unsettles, most),
    ...(survivor.certain === false ? [{ words: uncertain, lines: [] }] : []),
  ];
}

function described(verb: string, changes: readonly ConnectionChange[], most: number): readonly DescribedChanges[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap(connectionLines);
  const more = lines.length - most;
  const shown = more > 1 ? [...lines.slice(0, most), `and ${more} more like these`] : lines;
  return [{ words: `${verb} ${count(countConnections(changes), 'connection')}`, lines: shown }];
}

/** Why there is no case to add. */
export function noCaseWords(survivor: Survivor): string {
  if (isIcmpAlone(survivor))
    return 'no case can notice: only ICMP changes, of which nobody knows whether it passes as the policies are; it counts as survived';
  const changes = changesOf(survivor);
  return changes.length > 0 && changes.every(({ was }) => was === 'unknown')
    ? "no case was found that would notice: what changes isn't known as the policies are"
    : 'no case was found that would notice';
}

/** Whether all that changes is ICMP that was unknown. */
function isIcmpAlone(survivor: Survivor): boolean {
  const changes = changesOf(survivor);
  return (
    changes.length > 0 &&
    changes.every(
      ({ was, allow, unknown }) =>
        was === 'unknown' && [...allow, ...unknown].every(({ protocol }) => protocol.startsWith('ICMP')),
    )
  );
}

function changesOf({ opens, closes, unsettles }: Survivor): readonly ConnectionChange[] {
  return [...opens, ...closes, ...unsettles];
}

/** `73 mutants: 33 killed, 30 survived, 10 equivalent; score 52.3 %`; where no policy was touched, that. */
export function mutationSummary({ summary, diagnostics }: Pick<MutationReport, 'summary' | 'diagnostics'>): string {
  const { mutants, killed, survived, equivalent, score } = summary;
  if (mutants === 0 && !diagnostics.some(({ severity }) => severity === 'error'))
    return '0 mutants: no policy is in a file that changed';
  const words = `${count(mutants, 'mutant')}: ${killed} killed, ${survived} survived, ${equivalent} equivalent`;
  return score === null ? words : `${words}; score ${percentOf(score)} %`;
}

/** With one decimal, rounded down: all are noticed only where it says 100. */
function percentOf(score: number): string {
  return String(Math.floor(score * 1000 + 1e-9) / 10);
}
