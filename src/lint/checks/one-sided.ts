import type { PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';
import type { Pod } from '../../model/index.js';
import { intersectTraffic, isNoTraffic, type Traffic } from '../../sets/index.js';
import { type Linted, plainRuleSets } from './linted.js';
import { podsNear, selects } from './selected.js';
import { trafficOf } from './within.js';

const oneSided = define<{
  readonly id: string;
  readonly path: string;
  readonly other: 'ingress' | 'egress';
  readonly workloads: readonly string[];
  readonly policies: readonly string[];
}>({
  code: 'policy/one-sided',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a rule admits connections that the policies of all pods at the other end deny',
  words: ({ id, path, other, workloads, policies }) =>
    `${id} ${path} admits ${workloads.join(', ')}, and none of it passes: for ${other} there ${policies.length === 0 ? 'no policy admits it' : `${policies.join(', ')} ${policies.length === 1 ? 'denies' : 'deny'} it`}; both ends must admit a connection: admit it there too, or remove it here`,
});

/**
 * A warning at a peer whose connections with known pods, every one of them, the policies of the other end deny (A.10 row 30); not where
 * these deny everything, and no rule is written for those pods yet.
 */
export function reportOneSided(linted: Linted): readonly Diagnostic[] {
  return plainRuleSets(linted).flatMap((policyRules) => {
    const governed = podsNear([policyRules.selectedPods], linted.cluster).filter(
      (pod) => selects(policyRules.selectedPods, pod, linted.cluster) === true,
    );
    if (governed.length === 0) return [];
    return policyRules.rules.flatMap((rule) => ofRule({ policyRules, rule, governed }, linted));
  });
}

interface Place {
  readonly policyRules: PolicyRules;
  readonly rule: Rule;
  readonly governed: readonly Pod[];
}

function ofRule({ policyRules, rule, governed }: Place, linted: Linted): readonly Diagnostic[] {
  const isPlain =
    rule.inForce === true && rule.ports.every((port) => port.kind === 'traffic' && port.less === undefined);
  if (!isPlain) return [];
  const traffic = trafficOf(rule.ports);
  return (rule.peers ?? []).flatMap((peer) => {
    if (peer.kind !== 'pods') return [];
    const others = podsNear([peer.pods], linted.cluster).filter(
      (pod) => selects(peer.pods, pod, linted.cluster) !== false,
    );
    const pairs = governed.flatMap((own) =>
      others.filter((other) => other.workload !== own.workload).map((other) => [own, other] as const),
    );
    if (pairs.length === 0) return [];
    const denying = new Set<string>();
    for (const [own, other] of distinct(pairs, linted)) {
      const by = denials(own, other, { policyRules, traffic, linted });
      if (by === undefined) return [];
      for (const each of by) denying.add(each);
    }
    const workloads = [...new Set(pairs.map(([, other]) => other.workload))];
    const facts = {
      id: policyRules.policy.id,
      path: rule.path,
      other: policyRules.direction === 'ingress' ? ('egress' as const) : ('ingress' as const),
      workloads: shown(workloads),
      policies: shown([...denying]),
    };
    return [oneSided(facts, peer.span)];
  });
}

/** One pair of each sort that policies tell apart. */
function distinct(pairs: readonly (readonly [Pod, Pod])[], { evaluation }: Linted): readonly (readonly [Pod, Pod])[] {
  const keyOf = ([own, other]: readonly [Pod, Pod]) =>
    `${evaluation.classOf(own).index} ${evaluation.classOf(other).index}`;
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

/** The policies by which the other end denies all of some traffic for certain; `undefined` where some may pass, or this end denies it. */
function denials(
  own: Pod,
  other: Pod,
  {
    policyRules,
    traffic,
    linted,
  }: { readonly policyRules: PolicyRules; readonly traffic: Traffic; readonly linted: Linted },
): readonly string[] | undefined {
  goOn();
  const { evaluation, families } = linted;
  const isIngress = policyRules.direction === 'ingress';
  const [source, destination] = (isIngress ? [other, own] : [own, other]).map((pod) => evaluation.endOf(pod));
  if (source === undefined || destination === undefined) return undefined;
  const parts = families.flatMap((family) =>
    evaluation
      .connect(source, destination, family)
      .filter((part) => !isNoTraffic(intersectTraffic(part.traffic, traffic))),
  );
  const denied = parts.filter(({ verdict, egress: out, ingress: into }) => {
    const [here, there] = isIngress ? [into, out] : [out, into];
    return verdict === 'deny' && here.action === 'allow' && there.action === 'deny';
  });
  if (parts.length === 0 || denied.length < parts.length) return undefined;
  const by = denied.flatMap((part) => (isIngress ? part.egress : part.ingress).by.map((each) => each.policyRules));
  // pods for which nobody has written what they may do yet
  if (by.every(({ rules }) => rules.length === 0)) return undefined;
  return by.filter(({ rules }) => rules.length > 0).map(({ policy }) => policy.id);
}

function shown(names: readonly string[]): readonly string[] {
  const own = [...new Set(names)];
  return own.length > 3 ? [...own.slice(0, 2), `${own.length - 2} more`] : own;
}
