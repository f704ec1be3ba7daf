import { byBytes } from '../../diagnostics/index.js';
import type {
  AllowedRange,
  BasisFact,
  CaseResult,
  CaseStatus,
  CniChoice,
  Counterexample,
  PortRange,
  TestReport,
} from '../../result.js';
import { count } from './layout.js';
import type { Colour } from './paint.js';
import { shownName, shownProse } from './visible.js';

interface StatusWords {
  readonly symbol: string;
  readonly word: string;
  readonly colour: Colour;
}

/** How each status looks in every report. */
export const statuses = {
  passed: { symbol: '✓', word: 'passed', colour: 'green' },
  failed: { symbol: '✗', word: 'failed', colour: 'red' },
  errored: { symbol: '!', word: 'errored', colour: 'yellow' },
  skipped: { symbol: '-', word: 'skipped', colour: 'dim' },
  expectedFailure: { symbol: '~', word: 'failed as expected', colour: 'cyan' },
} as const satisfies Record<CaseStatus, StatusWords>;

/** `5 passed, 1 failed, 0 errored, 0 skipped (12 pairs checked)`, with the errors beside the cases: `, 7 errors in files`. */
export function summaryLine({ summary, diagnostics }: Pick<TestReport, 'summary' | 'diagnostics'>): string {
  const { passed, failed, errored, skipped, expectedFailures, pairs } = summary;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const where = errors.every(({ file }) => file !== undefined) ? ' in files' : '';
  const broken = errors.length === 0 ? '' : `, ${count(errors.length, 'error')}${where}`;
  const expected = expectedFailures > 0 ? `, ${count(expectedFailures, 'expected failure')}` : '';
  return `${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped${expected}${broken} (${count(pairs, 'pair')} checked)`;
}

/** `CNI: Flannel 0.28 (deploy/kube-flannel.yml:84); NetworkPolicy isn't enforced`. */
export function cniWords(cni: CniChoice): string {
  return `CNI: ${cniValue(cni)}`;
}

/** The same without its lead, for a table that has one. */
export function cniValue({ name, title, version, source, file, line, enforcement, staged }: CniChoice): string {
  const shown = shownName(name === 'conformant' ? name : title);
  const place = file === undefined ? undefined : locationText({ file, line });
  const origin = source === 'flag' ? '--cni' : (place ?? cniOrigins[source]);
  const what = staged === true ? ', with staged policies' : '';
  const words = `${shown}${version === undefined ? '' : ` ${shownName(version)}`} (${origin})${what}`;
  return enforcement === undefined ? words : `${words}; ${shownProse(enforcement)}`;
}

const cniOrigins = {
  flag: '--cni',
  test: 'spec.cni',
  settings: 'settings',
  recognised: 'recognised',
  default: 'default',
} as const satisfies Record<CniChoice['source'], string>;

/** `pods have addresses of 10.244.0.0/16, says kubeadm ClusterConfiguration (infra/kubeadm.yaml:9)`. */
export function basisWords({ words, file, line }: BasisFact): string {
  return file === undefined ? shownProse(words) : `${shownProse(words)} (${locationText({ file, line })})`;
}

export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** `file:line:column`, as far as it is known. */
export function locationText({ file, line, column }: Place): string {
  if (line === undefined) return shownName(file);
  return `${shownName(file)}:${line}${column === undefined ? '' : `:${column}`}`;
}

/** `shop/Deployment/debug → shop/StatefulSet/db TCP/5432`; the family is named where it isn't IPv4. */
export function connectionWords(example: Counterexample): string {
  const { from, to, protocol, port, family } = example;
  const ports = port === undefined ? shownName(protocol) : `${shownName(protocol)}/${port}`;
  const ends = [
    { end: from, pods: example.fromPods },
    { end: to, pods: example.toPods },
  ].map(({ end, pods }) => (end === 'hypothetical' ? hypotheticalWords(example) : podsOf(end, pods)));
  return `${ends.join(' → ')} ${ports}${family === 'IPv6' ? ' over IPv6' : ''}`;
}

/** `shop/StatefulSet/db (pod db-0)`; the pods only where some of a workload are meant. */
export function podsOf(end: string, pods: readonly string[] | undefined): string {
  return pods === undefined ? shownName(end) : `${shownName(end)} (${replicaWords(pods)})`;
}

/** `pod db-0`, `pods db-1, db-2, db-3 and 4 more`. */
export function replicaWords(pods: readonly string[]): string {
  const shown = pods.slice(0, 3).map(shownName).join(', ');
  const more = pods.length > 3 ? ` and ${pods.length - 3} more` : '';
  return `${pods.length === 1 ? 'pod' : 'pods'} ${shown}${more}`;
}

/** `hypothetical pod with labels app=x in a namespace labelled team=y`; the label that holds a namespace's name is left to it. */
function hypotheticalWords({ podLabels, namespaceLabels }: Counterexample): string {
  const pod = podLabels === undefined ? '' : labelWords(' with labels', podLabels) || ' without labels';
  return `hypothetical pod${pod}${namespaceLabels === undefined ? '' : ` in ${namespaceWords(namespaceLabels)}`}`;
}

function namespaceWords({ [nameLabel]: name, ...labels }: Readonly<Record<string, string>>): string {
  if (name === undefined) return `a namespace ${labelWords('labelled', labels) || 'without labels'}`;
  return `namespace ${shownName(name)}${labelWords(' labelled', labels)}`;
}

const nameLabel = 'kubernetes.io/metadata.name';

/** The labels by key, behind what leads up to them; empty where there are none. */
function labelWords(lead: string, labels: Readonly<Record<string, string>>): string {
  const words = Object.entries(labels)
    .sort(([a], [b]) => byBytes(a, b))
    .map(([key, value]) => shownName(`${key}=${value}`));
  return words.length === 0 ? '' : `${lead} ${words.join(', ')}`;
}

/** What would have turned a verdict, with its lead: of what is allowed it tells why it is, of the rest what nearly decided. */
export function nearestWords({ nearestMiss, actual }: Pick<CaseResult, 'nearestMiss' | 'actual'>): string | undefined {
  if (nearestMiss === undefined) return undefined;
  return `${actual === 'allow' ? 'why it is allowed' : 'nearest miss'}: ${shownProse(nearestMiss)}`;
}

/** `expected deny, found allow: 1 of 8 pairs differs`; empty where nothing was judged. */
export function verdictWords({ expected, actual, pairs }: CaseResult): string {
  if (actual === undefined) return '';
  const asked = expected === undefined ? '' : `expected ${shownName(expected)}, `;
  if (pairs.checked <= 1 || pairs.differing === 0) return `${asked}found ${actual}`;
  return `${asked}found ${actual}: ${pairs.differing} of ${pairs.checked} pairs ${pairs.differing === 1 ? 'differs' : 'differ'}`;
}

/** Why a case isn't passed, on one line: its message, else its verdict. */
export function headline(result: CaseResult): string {
  return shownProse(result.message) || verdictWords(result) || statuses[result.status].word;
}

/** `TCP/5432, UDP/53`; `TCP` for every port of a protocol, `all` for every port of TCP, UDP and SCTP; `TCP/80 (HTTP GET /v1/.* only)`. */
export function portWords(ranges: readonly AllowedRange[]): string {
  const [ports, messages] = [ranges.filter((range) => !isIcmp(range)), ranges.filter(isIcmp)];
  const words = ports.map(({ protocol, from, to, only }) => {
    const all = from === 1 && to === 65535;
    const numbers = all ? shownName(protocol) : `${shownName(protocol)}/${from === to ? from : `${from}-${to}`}`;
    return only === undefined ? numbers : `${numbers} (${onlyWords(only)})`;
  });
  const isAll = ['TCP', 'UDP', 'SCTP'].every((each) => words.includes(each)) && words.length === 3;
  return [...(isAll ? ['all'] : words), ...messages.map(icmpWords)].join(', ');
}

/** `HTTP GET /v1/.* or HTTP PUT /v1/.* only`; three at most. */
export function onlyWords(only: readonly string[]): string {
  const more = only.length - mostRequests;
  const shown = only.slice(0, mostRequests).map(shownProse).join(' or ');
  return `${shown}${more > 0 ? ` or ${more} more` : ''} only`;
}

const mostRequests = 3;

/** ICMP and ICMPv6 have messages for ports: type × 256 + code. */
export function isIcmp({ protocol }: Pick<PortRange, 'protocol'>): boolean {
  return protocol === 'ICMP' || protocol === 'ICMPv6';
}

/** As tests write it: `ICMP`, `ICMP/8`, `ICMP/3/4`. */
export function icmpWords({ protocol, from, to }: PortRange): string {
  const text = (message: number) => `${Math.floor(message / 256)}/${message % 256}`;
  if (from === 0 && to === 65535) return protocol;
  if (from % 256 === 0 && to === from + 255) return `${protocol}/${from / 256}`;
  return from === to ? `${protocol}/${text(from)}` : `${protocol}/${text(from)}-${text(to)}`;
}
