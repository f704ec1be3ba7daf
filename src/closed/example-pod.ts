import { exactNamespace, type HypotheticalPod } from '../endpoints/members.js';
import { type Namespace, nameLabel } from '../model/index.js';
import { hypotheticalCandidate } from '../pairs/ends.js';
import type { Example } from '../pairs/finding.js';
import {
  hasState,
  type LabelStates,
  type PodTrafficPart,
  patternOf,
  type Traffic,
  trafficRanges,
  unmentioned,
} from '../sets/index.js';
import type { ClosedWorldQuery } from './closed-world-query.js';
import type { NamespaceScope } from './namespace-scope.js';
import type { ClosedQuestion } from './workloads.js';

/** A pod of a region, as an end with what decides about it. */
export function exampleOf(
  part: PodTrafficPart,
  scope: NamespaceScope,
  { candidate, subject, familyQuestion }: ClosedWorldQuery,
): Example | undefined {
  const { question, family } = familyQuestion;
  const [range] = trafficRanges(part.traffic);
  if (range === undefined) return undefined;
  const hypothetical = hypotheticalCandidate(podOf(part, scope, question), question.context);
  const isIncoming = question.assertion.side === 'from';
  const [source, destination] = isIncoming ? [hypothetical, candidate] : [candidate, hypothetical];
  const decidedTraffic = question.context.evaluation.connect(source.end, destination.end, family);
  const decided = decidedTraffic.find(({ traffic }) => traffic[range.protocol].length > 0 && holdsPort(traffic, range));
  if (decided === undefined) return undefined;
  const members = isIncoming ? ['hypothetical', subject.id] : [subject.id, 'hypothetical'];
  return { decided, source, destination, members, family, range };
}

function holdsPort(traffic: Traffic, { protocol, from }: Example['range']): boolean {
  return trafficRanges(traffic).some((each) => each.protocol === protocol && each.from <= from && from <= each.to);
}

function podOf({ pods }: PodTrafficPart, { namespace }: NamespaceScope, { context }: ClosedQuestion): HypotheticalPod {
  const labels = new Map<string, string>();
  const namespaceLabels = new Map<string, string>();
  for (const [key, states] of pods) {
    const value = exampleValue(states);
    if (value === undefined || patternOf(key) !== undefined || key.startsWith('account:')) continue;
    if (key.startsWith('pod:')) labels.set(key.slice('pod:'.length), value);
    else namespaceLabels.set(key.slice('namespace:'.length), value);
  }
  return {
    labels,
    serviceAccount: 'default',
    namespace: namespace ?? undeclared(namespaceLabels, [...context.cluster.namespaces.keys()]),
  };
}

function undeclared(labels: ReadonlyMap<string, string>, taken: readonly string[]): Namespace {
  const written = labels.get(nameLabel);
  return exactNamespace(written === undefined || written === 'other' ? unmentioned(taken) : written, labels);
}

/** A label is left out where it may be; else a value that is listed, or one that nobody mentions. */
function exampleValue(states: LabelStates): string | undefined {
  if (states.absent) return undefined;
  return states.others ? unmentioned(states.values) : states.values.find((value) => hasState(states, value));
}
