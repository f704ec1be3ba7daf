import { buildClusterState, translatePolicy } from '../../src/assemble/cluster-state.js';
import { buildEvaluationContext } from '../../src/assemble/evaluation-context.js';
import { nothingGiven } from '../../src/assemble/ranges.js';
import { type Profile, type ProfileSetting, profiles } from '../../src/cni/index.js';
import type { Dialect } from '../../src/compile/index.js';
import { dialects } from '../../src/dialects/index.js';
import type { ConnectionTraffic, Evaluation } from '../../src/evaluate/index.js';
import { type Cluster, modelKinds } from '../../src/model/index.js';
import { readManifests } from '../../src/parse/index.js';
import { noTraffic, type Protocol, type Traffic, trafficText, uniteTraffic } from '../../src/sets/index.js';

export interface AskedCluster {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  /** The slices between the first pods of two workloads, in IPv4. */
  readonly ask: (from: string, to: string) => readonly ConnectionTraffic[];
}

const kinds = [...modelKinds, ...dialects.flatMap((dialect) => dialect.kinds.map(({ kind }) => kind))];

/** Evaluates a stream of YAML documents, under a conformant CNI unless it is said otherwise, nothing being said of addresses; `own` is one more policy API. */
export function evaluateText(
  text: string,
  profile: Profile = profiles.conformant,
  settings: readonly ProfileSetting[] = [],
  own?: Dialect,
): AskedCluster {
  const file = { path: 'a.yaml', text };
  const ownKinds = own?.kinds ?? [];
  const all = [...kinds, ...ownKinds.map(({ kind }) => kind)];
  const { documents } = readManifests([file], { kinds: all, groups: [], policyKinds: [], kustomizationsAndCharts: [] });
  const isOwn = (group: string, kind: string) => ownKinds.some((each) => each.group === group && each.kind === kind);
  const options = { defaultNamespace: 'default', undeclaredNamespaces: 'unknown', ingressControllers: [] } as const;
  const world = buildClusterState(documents, [], options, {
    translate: (document, context) =>
      own !== undefined && isOwn(document.group, document.kind)
        ? own.compile(document, context)
        : translatePolicy(document, context),
  });
  const { evaluation } = buildEvaluationContext(world, {
    profile,
    isProfileDeclared: true,
    ipBlocks: undefined,
    ranges: nothingGiven,
    settings,
    ipFamilies: undefined,
  });
  const endOf = (id: string) => {
    const pod = world.cluster.workloads.find((workload) => workload.id === id)?.pods[0];
    if (pod === undefined) throw new Error(`no workload ${id}`);
    return evaluation.endOf(pod);
  };
  return {
    cluster: world.cluster,
    evaluation,
    ask: (from, to) => evaluation.connect(endOf(from), endOf(to), 'IPv4'),
  };
}

/** `allow TCP/80`, one text a verdict, with the facts of unknown ones: `unknown UDP (team, tier)`. */
export function verdictTexts(
  decidedTraffic: readonly ConnectionTraffic[],
  protocols: readonly Protocol[],
): readonly string[] {
  const byVerdict = new Map<string, Traffic>();
  for (const { verdict, facts, traffic } of decidedTraffic) {
    const names = facts.map(({ id }) => id.split('/').at(-1));
    const key = facts.length === 0 ? verdict : `${verdict} (${names.join(', ')})`;
    const asked = Object.fromEntries(protocols.map((protocol) => [protocol, traffic[protocol]]));
    byVerdict.set(key, uniteTraffic(byVerdict.get(key) ?? noTraffic, { ...noTraffic, ...asked }));
  }
  return [...byVerdict]
    .map(([verdict, traffic]) => `${verdict} ${trafficText(traffic)}`)
    .filter((each) => !each.endsWith(' nothing'))
    .sort();
}

/** A Pod whose only label is `app`. */
export function podText(namespace: string, name: string, fields = ''): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}}\n${fields}---\n`;
}

export function namespaceText(name: string, labels = '{}'): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}\n---\n`;
}

export function policyText(namespace: string, name: string, spec: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: ${spec}\n---\n`;
}
