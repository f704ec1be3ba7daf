import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import type { PodMatch, PolicyOrigin, PolicyRules, Rule, Stage, Tier, TierEnd } from '../../src/compile/index.js';
import { fold } from '../../src/evaluate/fold.js';
import {
  type AdmittingRule,
  admittingRules,
  type DecidedTraffic,
  type DirectionTier,
  type OwnTier,
  onlyOf,
  ownPasses,
} from '../../src/evaluate/index.js';
import {
  allTraffic,
  anyLabels,
  hasState,
  includes,
  type LabelRegion,
  noTraffic,
  partsOfCells,
  portRange,
  statesIn,
  type Traffic,
  uniteTraffic,
} from '../../src/sets/index.js';
import { checkLaw } from '../sets/check-law.js';

/** A rule of these tests: the ports 1 to 4 and the pods that it is about. */
interface WrittenRule {
  readonly action: Rule['action'];
  readonly ports: readonly number[];
  readonly pods: readonly string[];
}

interface WrittenUnit {
  /** The pods that it governs, where it governs those that no manifest holds. */
  readonly subject: readonly string[];
  readonly isolates: boolean;
  readonly rules: readonly WrittenRule[];
}

interface WrittenTier {
  readonly hasEnd: boolean;
  readonly stages: readonly { readonly mode: Stage['mode']; readonly ruleSets: readonly WrittenUnit[] }[];
}

const ports = [1, 2, 3, 4];
const pods = ['x', 'y', 'z'];
const span = { file: { path: 'a.yaml', text: '' }, start: 0, end: 0 };
const end: TierEnd = { denied: allTraffic, undefined: noTraffic, undefinedBecause: '' };

const rule: fc.Arbitrary<WrittenRule> = fc.record({
  action: fc.constantFrom('allow', 'deny', 'pass'),
  ports: fc.subarray(ports, { minLength: 1 }),
  pods: fc.subarray(pods, { minLength: 1 }),
});
const policyRules: fc.Arbitrary<WrittenUnit> = fc.record({
  subject: fc.subarray(pods, { minLength: 1 }),
  isolates: fc.boolean(),
  rules: fc.array(rule, { maxLength: 3 }),
});
const stage = fc.record({
  mode: fc.constantFrom('ordered' as const, 'unordered' as const),
  ruleSets: fc.array(policyRules, { minLength: 1, maxLength: 3 }),
});
const tiers: fc.Arbitrary<readonly WrittenTier[]> = fc.array(
  fc.record({ hasEnd: fc.boolean(), stages: fc.array(stage, { minLength: 1, maxLength: 2 }) }),
  { maxLength: 3 },
);

/** What the tiers say of one packet, by the words of their docstrings: what to do, and by which rules. */
function judge(
  written: readonly WrittenTier[],
  port: number,
  { pod, governs }: { readonly pod: string; readonly governs: (policyRules: WrittenUnit) => boolean },
): { readonly action: 'allow' | 'deny'; readonly by: readonly string[] } {
  for (const [number, { hasEnd, stages }] of written.entries()) {
    const found = firstStage(stages, number, (each) => each.ports.includes(port) && each.pods.includes(pod), governs);
    if (found?.action === 'pass') continue;
    if (found !== undefined) return { action: found.action, by: found.by };
    const isIsolated = stages.some(({ ruleSets }) => ruleSets.some((each) => governs(each) && each.isolates));
    if (hasEnd && isIsolated) return { action: 'deny', by: ['isolation'] };
  }
  return { action: 'allow', by: [] };
}

function firstStage(
  stages: WrittenTier['stages'],
  tier: number,
  matches: (rule: WrittenRule) => boolean,
  governs: (policyRules: WrittenUnit) => boolean,
): { readonly action: Rule['action']; readonly by: readonly string[] } | undefined {
  for (const [precedence, { mode, ruleSets }] of stages.entries()) {
    const matched = ruleSets.flatMap((each, index) =>
      governs(each)
        ? each.rules.flatMap((one, at) =>
            matches(one) ? [{ action: one.action, name: nameOf(tier, precedence, index, at) }] : [],
          )
        : [],
    );
    const [first] = matched;
    if (first === undefined) continue;
    if (mode === 'ordered') return { action: first.action, by: [first.name] };
    const strongest = (['deny', 'allow', 'pass'] as const).find((action) =>
      matched.some((each) => each.action === action),
    );
    if (strongest === undefined) continue;
    return {
      action: strongest,
      by: matched.filter(({ action }) => action === strongest).map(({ name }) => name),
    };
  }
  return undefined;
}

const nameOf = (tier: number, precedence: number, index: number, at: number) => `${tier}${precedence}${index}${at}`;

function trafficOf(numbers: readonly number[]): Traffic {
  return numbers.reduce((sum, port) => uniteTraffic(sum, portRange('TCP', port, port)), noTraffic);
}

function podsWith(apps: readonly string[]): PodMatch {
  const labels: LabelRegion = new Map([['app', statesIn(apps)]]);
  return { namespaces: { kind: 'labelled', labels: anyLabels }, labels };
}

function ruleOf({ action, ports: numbers, pods: apps }: WrittenRule, path: string): Rule {
  return {
    action,
    path,
    span,
    peers: [{ kind: 'pods', pods: podsWith(apps), span }],
    ports: [{ kind: 'traffic', traffic: trafficOf(numbers) }],
    inForce: true,
  };
}

function unitOf(
  { subject, isolates }: WrittenUnit,
  id: string,
  rules: readonly Rule[],
  mode: Stage['mode'],
): PolicyRules {
  const policy: PolicyOrigin = { id, api: 'test.io', kind: 'Policy', isEvaluated: true, dependsOnCni: true, span };
  const precedence =
    mode === 'unordered'
      ? ({ mode, tier: 'test' } as const)
      : ({ mode, tier: 'test', order: 0, namespace: undefined, name: id } as const);
  return { policy, direction: 'ingress', selectedPods: podsWith(subject), precedence, inForce: true, isolates, rules };
}

/** The same tiers in the rule language; `isHeld` says whether a rule holds the end in question. */
function ruleSetsOf(written: readonly WrittenTier[]) {
  return written.map(({ hasEnd, stages }, number) => {
    const inner = stages.map(({ mode, ruleSets }, precedence) => ({
      mode,
      ruleSets: ruleSets.map((each, index) => {
        const rules = each.rules.map((one, at) => ruleOf(one, nameOf(number, precedence, index, at)));
        return { written: each, rules, policyRules: unitOf(each, `${number}${precedence}${index}`, rules, mode) };
      }),
    }));
    const tier: Tier = {
      name: `${number}`,
      stages: inner.map(({ mode, ruleSets }) => ({ mode, ruleSets: ruleSets.map((each) => each.policyRules) })),
      end: hasEnd ? end : undefined,
    };
    return { tier, stages: inner };
  });
}

function sideTiers(written: readonly WrittenTier[], pod: string | undefined): readonly DirectionTier[] {
  return ruleSetsOf(written).map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, ruleSets }) => ({
      mode,
      ruleSets: ruleSets.map((each) => ({
        policyRules: each.policyRules,
        applies: true,
        rules: each.rules.flatMap((one, at) => {
          const said = each.written.rules[at];
          if (said === undefined || (pod !== undefined && !said.pods.includes(pod))) return [];
          return [{ rule: one, matches: true, traffic: trafficOf(said.ports) }];
        }),
      })),
    })),
  }));
}

function sliceAt(decidedTraffic: readonly DecidedTraffic[], port: number): DecidedTraffic | undefined {
  return decidedTraffic.find(({ traffic }) => includes(traffic.TCP, port));
}

/** Whether pods with a label `app` are among those that pass at a port. */
function passes(admitted: readonly Pick<AdmittingRule, 'passes'>[], app: string, port: number): boolean {
  return partsOfCells(admitted.flatMap((each) => each.passes)).some(
    ({ pods: region, traffic }) =>
      includes(traffic.TCP, port) && [...region].every(([key, states]) => key !== 'pod:app' || hasState(states, app)),
  );
}

t.test('tiers decide every port as their words say, and name the rules that decide', async (t) => {
  checkLaw(
    t,
    fc.property(tiers, fc.constantFrom(...pods), (written, pod) => {
      const decidedTraffic = fold({ isGoverned: true, tiers: sideTiers(written, pod) }, new Map());
      for (const port of ports) {
        const expected = judge(written, port, { pod, governs: () => true });
        const decided = sliceAt(decidedTraffic, port);
        assert.equal(decided?.action, expected.action);
        const by = decided?.by.map((each) => each.rule?.path ?? 'isolation') ?? [];
        assert.deepEqual([...new Set(by)].sort(), [...expected.by].sort());
      }
    }),
    500,
  );
});

t.test('what pods that no manifest holds may send a pod is what its tiers say of each of them', async (t) => {
  checkLaw(
    t,
    fc.property(tiers, (written) => {
      const admitted = admittingRules(sideTiers(written, undefined), anyLabels, {
        partsOf: (each) =>
          each.ports.flatMap((port) =>
            port.kind === 'traffic' ? [{ traffic: port.traffic, named: undefined, isPartial: false }] : [],
          ),
        isAt: () => false,
        assignment: new Map(),
      });
      for (const pod of pods) {
        for (const port of ports) {
          const { action } = judge(written, port, { pod, governs: () => true });
          assert.equal(passes(admitted, pod, port), action === 'allow', `${pod} at ${port}`);
        }
      }
    }),
    500,
  );
});

t.test('what their own tiers let pods that no manifest holds send is what these say of each of them', async (t) => {
  checkLaw(
    t,
    fc.property(tiers, fc.constantFrom(...pods), (written, peer) => {
      const own = sideTiers(written, peer).map(
        ({ tier, stages }): OwnTier => ({
          tier,
          stages: stages.map(({ mode, ruleSets }) => ({
            mode,
            ruleSets: ruleSets.map((each) => ({
              policyRules: each.policyRules,
              inForce: true,
              rules: each.rules.map(({ rule: one, traffic }) => ({
                rule: one,
                matches: true,
                parts: [{ traffic, isPartial: false }],
              })),
            })),
          })),
        }),
      );
      const passing = [{ passes: ownPasses(own, anyLabels, { isAt: () => false, assignment: new Map() }) }];
      for (const pod of pods) {
        for (const port of ports) {
          const { action } = judge(written, port, { pod: peer, governs: ({ subject }) => subject.includes(pod) });
          assert.equal(passes(passing, pod, port), action === 'allow', `${pod} at ${port}`);
        }
      }
    }),
    500,
  );
});

t.test('a connection is narrowed where every rule that allows it narrows it', async (t) => {
  const get = { words: 'GET /public', lets: () => true };
  const put = { words: 'PUT /public', lets: () => true };
  const plain = ruleOf({ action: 'allow', ports, pods }, 'plain');
  const narrowed = [get, put].map((only): Rule => ({ ...plain, only, path: only.words }));
  const [inGet, inPut] = narrowed.map((each) =>
    unitOf({ subject: pods, isolates: true, rules: [] }, each.path, [each], 'unordered'),
  );
  const by = [inGet, inPut].flatMap((each, at) =>
    each === undefined ? [] : [{ policyRules: each, rule: narrowed[at] }],
  );
  const all = by[0] === undefined ? [] : [{ policyRules: by[0].policyRules, rule: plain }];
  t.strictSame(onlyOf({ action: 'allow', by }), [get, put]);
  t.strictSame(onlyOf({ action: 'allow', by: [...by, ...all] }), []);
  t.strictSame(onlyOf({ action: 'deny', by }), []);
});
