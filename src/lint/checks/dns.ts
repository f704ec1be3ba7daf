import type { PeerMatch, Rule } from '../../compile/index.js';
import { type Diagnostic, define, type Edit } from '../../diagnostics/index.js';
import { nameLabel } from '../../model/index.js';
import { getIn, itemsOf, type ManifestDocument } from '../../parse/index.js';
import {
  hasState,
  intersectTraffic,
  isNoTraffic,
  type LabelRegion,
  portRange,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../../sets/index.js';
import { documentAround } from '../findings/documents-at.js';
import { type Linted, plainRuleSets } from './linted.js';
import { mayOverlap, trafficOf } from './within.js';

const blocked = define<{ readonly id: string }>({
  code: 'policy/dns-blocked',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a policy isolates pods for egress and admits some, and no rule admits DNS',
  words: ({ id }) =>
    `${id} isolates pods for egress, and no rule for them admits UDP/53 to the cluster's DNS: names aren't resolved, so that what it does admit works by address alone; admit UDP/53 and TCP/53 to it`,
});

const tcpOnly = define<{ readonly id: string; readonly path: string }>({
  code: 'policy/dns-tcp-only',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a rule admits TCP/53 and no rule admits UDP/53',
  words: ({ id, path }) =>
    `${id} ${path} admits port 53 of TCP, and no rule for these pods admits that of UDP, which DNS asks first: names aren't resolved; add \`protocol: UDP\``,
});

/** DNS, and the ports at which the pods of some distributions take it: policies see those. */
const udp: Traffic = [53, 1053, 5353, 8053, 10_053].map((port) => portRange('UDP', port, port)).reduce(uniteTraffic);
const tcp: Traffic = portRange('TCP', 53, 53);

/**
 * Warnings at NetworkPolicies that admit some egress and isolate pods that may not ask the cluster's DNS (A.10 rows 7 and 8): what
 * denies all egress was meant to.
 */
export function reportDns(linted: Linted): readonly Diagnostic[] {
  // any other API may admit DNS too, in ways that are no plain sum of rules
  const plain = plainRuleSets(linted);
  const others = linted.evaluation.ruleSets.filter((each) => each.direction === 'egress' && !plain.includes(each));
  const egress = plain.filter(({ direction }) => direction === 'egress');
  return egress
    .filter(({ rules, isolates }) => isolates && rules.length > 0)
    .filter((policyRules) => !others.some((each) => mayOverlap(each.selectedPods, policyRules.selectedPods)))
    .flatMap((policyRules) => {
      const rules = egress
        .filter((each) => mayOverlap(each.selectedPods, policyRules.selectedPods))
        .flatMap((each) => each.rules);
      if (rules.some((rule) => mayAdmitDns(rule, udp))) return [];
      const lone = policyRules.rules.find((rule) => isDnsRule(rule));
      const { id, span } = policyRules.policy;
      if (lone === undefined)
        return policyRules.rules.some(needsNames) ? [blocked({ id }, policyRules.selectedPodsSpan ?? span)] : [];
      const diagnostic = tcpOnly({ id, path: lone.path }, lone.span);
      const edits = udpEdit(linted.documents, lone);
      return [edits === undefined ? diagnostic : { ...diagnostic, edits }];
    });
}

/** Pods are reached by the names of their Services, and so are others that a rule doesn't name by a small range. */
function needsNames({ peers }: Rule): boolean {
  return peers === undefined || peers.some(({ kind }) => kind === 'pods' || kind === 'domains');
}

/** Whether a rule may be about the cluster's DNS: it names the port among few, or its peers may hold it. */
function mayAdmitDns(rule: Rule, port: Traffic): boolean {
  const { peers, ports } = rule;
  if (rule.action !== 'allow') return false;
  const traffic = trafficOf(ports);
  const isNamed = ports.some((each) => each.kind === 'named' && each.protocol === 'UDP');
  if (isNamed) return true;
  if (isNoTraffic(intersectTraffic(traffic, port))) return false;
  return isNarrow(traffic) || peers === undefined || peers.some(mayBeDns);
}

/** Whether ports are few: then 53 among them is no accident. */
function isNarrow(traffic: Traffic): boolean {
  return trafficRanges(traffic).every(({ from, to }) => to - from < 100);
}

function isDnsRule(rule: Rule): boolean {
  const traffic = trafficOf(rule.ports);
  return isNarrow(traffic) && !isNoTraffic(intersectTraffic(traffic, tcp));
}

function mayBeDns(peer: PeerMatch): boolean {
  if (peer.kind !== 'pods') return true;
  const { namespaces, labels } = peer.pods;
  const isSystem = (name: string | undefined) => name !== undefined && /system|dns|kube|openshift/.test(name);
  if (namespaces.kind === 'named') return isSystem(namespaces.name);
  const names = namespaces.labels.get(nameLabel) ?? namespaces.labels.get('name');
  if (names !== undefined && !names.others && !names.absent && !names.values.some(isSystem)) return false;
  return labels.size === 0 || isDnsLabels(labels);
}

function isDnsLabels(labels: LabelRegion): boolean {
  return [...labels].every(
    ([, states]) =>
      states.others || states.absent || states.values.some((value) => /dns/.test(value) && hasState(states, value)),
  );
}

/** Adds UDP beside the one port that is 53 and names no other protocol. */
function udpEdit(documents: readonly ManifestDocument[], rule: Rule): readonly Edit[] | undefined {
  const document = documentAround(documents, rule.span);
  const item = itemsOf(getIn(document?.node, ['spec', 'egress'])).find(({ span }) => span.start === rule.span.start);
  const port = itemsOf(getIn(item, ['ports'])).find((each) => {
    const value = getIn(each, ['port']);
    return value?.kind === 'scalar' && value.value === 53;
  });
  if (port === undefined) return undefined;
  const { file, start, end } = port.span;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const before = file.text.slice(lineStart, start);
  if (!/^[ \t]*-[ \t]+$/.test(before) || file.text.slice(start, end).includes('{')) return undefined;
  const lineBreak = file.text.slice(0, lineStart).endsWith('\r\n') ? '\r\n' : '\n';
  const inner = `${lineBreak}${' '.repeat(before.length)}`;
  const at = { file, start: end, end };
  const isTrailing = /^[ \t]*(?:\r?\n|$)/.test(
    file.text.slice(end, file.text.indexOf('\n', end) + 1 || file.text.length),
  );
  return isTrailing ? [{ span: at, text: `${lineBreak}${before}port: 53${inner}protocol: UDP` }] : undefined;
}
