import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import type { PodMatch } from '../../../src/compile/index.js';
import { mayHoldHosts, podMatches } from '../../../src/dialects/calico/entities/pod-space.js';
import { parseSelector } from '../../../src/dialects/calico/selector/index.js';
import type { SelectedPod } from '../../../src/evaluate/match.js';
import { matchPods } from '../../../src/evaluate/match.js';
import { accountNameKey, type Labels, nameLabel } from '../../../src/model/index.js';
import { absentState, statesIn } from '../../../src/sets/index.js';
import { checkLaw } from '../../sets/check-law.js';
import { type LabelMap, saidSelectors } from './said-selectors.js';

/** A pod as a world holds it. */
interface WorldPod {
  readonly namespace: string;
  readonly account: string;
  readonly own: LabelMap;
  readonly ofNamespace: LabelMap;
  readonly ofAccount: LabelMap;
}

const names = ['a', 'ab', 'b'] as const;
const labels = (key: string): fc.Arbitrary<LabelMap> =>
  fc.option(fc.constantFrom(...names, '')).map((value): LabelMap => (value === null ? {} : { [key]: value }));

const pod: fc.Arbitrary<WorldPod> = fc.record({
  namespace: fc.constantFrom(...names),
  account: fc.constantFrom(...names),
  own: labels('app'),
  ofNamespace: labels('env'),
  ofAccount: labels('team'),
});

/** The labels under which Calico knows a pod (calico.md §5.4). */
function known({ namespace, account, own, ofNamespace, ofAccount }: WorldPod): LabelMap {
  const behind = (prefix: string, map: LabelMap) =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [`${prefix}${key}`, value]));
  return {
    ...own,
    'projectcalico.org/namespace': namespace,
    'projectcalico.org/serviceaccount': account,
    'projectcalico.org/orchestrator': 'k8s',
    ...behind('pcns.', { ...ofNamespace, 'projectcalico.org/name': namespace, [nameLabel]: namespace }),
    ...behind('pcsa.', { ...ofAccount, 'projectcalico.org/name': account }),
  };
}

function asSelected({ namespace, account, own, ofNamespace, ofAccount }: WorldPod): SelectedPod {
  const labelsOf = (map: LabelMap): Labels => ({
    known: new Map(Object.entries(map).map(([key, value]) => [key, statesIn([value])])),
    others: absentState,
    owner: { id: 'pod', words: 'the pod', remedy: '' },
  });
  return {
    namespace,
    namespaceLabels: labelsOf({ ...ofNamespace, [nameLabel]: namespace }),
    accountLabels: labelsOf({ ...ofAccount, [accountNameKey]: account }),
    labels: labelsOf(own),
    isHostNetwork: false,
    isBare: false,
  };
}

const keys = [
  'app',
  'pcns.env',
  'pcsa.team',
  'projectcalico.org/namespace',
  'projectcalico.org/serviceaccount',
  'projectcalico.org/orchestrator',
  'pcns.projectcalico.org/name',
  'pcns.kubernetes.io/metadata.name',
  'pcsa.projectcalico.org/name',
];

t.test('exactly one match holds a pod that a selector selects (calico.md §5.4)', async (t) => {
  const pods = fc.array(pod, { minLength: 1, maxLength: 12 });
  const law = fc.property(saidSelectors(keys, ['a', 'ab', 'k8s', '']), pods, ({ text, holds }, world) => {
    const parsed = parseSelector(text);
    if (parsed.kind === 'problem') throw new Error(`${text}: ${parsed.problem}`);
    const matches = podMatches(parsed.selector);
    if (matches === undefined) return;
    for (const each of world) {
      const holding: readonly PodMatch[] = matches.filter((match) => matchPods(match, asSelected(each)) === true);
      assert.equal(holding.length, holds(known(each)) ? 1 : 0, `${text} on ${JSON.stringify(each)}`);
    }
    const host = Object.fromEntries(Object.entries(world[0]?.own ?? {}));
    if (holds(host)) assert.ok(mayHoldHosts(parsed.selector), text);
  });
  checkLaw(t, law, 1000);
});

t.test('every pod has a namespace, a ServiceAccount and an orchestrator (calico.md §5.4)', async (t) => {
  const table = [
    { selector: '!has(projectcalico.org/namespace)', matches: 0 },
    { selector: '!has(pcns.projectcalico.org/name)', matches: 0 },
    { selector: '!has(projectcalico.org/serviceaccount)', matches: 0 },
    { selector: "projectcalico.org/orchestrator != 'k8s'", matches: 0 },
    { selector: "projectcalico.org/namespace == 'a' && pcns.kubernetes.io/metadata.name == 'b'", matches: 0 },
    { selector: 'has(projectcalico.org/namespace) && has(projectcalico.org/serviceaccount)', matches: 1 },
  ];
  for (const { selector, matches } of table) {
    const parsed = parseSelector(selector);
    t.equal(parsed.kind === 'selector' && podMatches(parsed.selector)?.length, matches, selector);
  }
});
