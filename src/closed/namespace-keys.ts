import { namespaceNameKey } from '../evaluate/index.js';
import type { Endpoint } from '../language/endpoint.js';
import type { ClosedWorldQuery } from './closed-world-query.js';
import type { ClosedQuestion } from './workloads.js';

/** The namespace labels that rules or items ask for. */
export function namespaceKeys({ tiers, own, familyQuestion: { question } }: ClosedWorldQuery): readonly string[] {
  const ruleSets = [...tiers, ...own].flatMap(({ stages }) =>
    stages.flatMap((stage) => stage.ruleSets.map(({ policyRules }) => policyRules)),
  );
  const peers = ruleSets.flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) => [...(rule.peers ?? []), ...(rule.own ?? [])]),
  );
  const matches = [
    ...ruleSets.map(({ selectedPods }) => selectedPods),
    ...peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : [])),
  ];
  const fromRules = matches.flatMap(({ namespaces }) =>
    namespaces.kind === 'labelled' ? [...namespaces.labels.keys()] : [],
  );
  const fromItems = question.items.flatMap(({ item }) => keysOf(item.endpoint, question));
  return [...new Set([...fromRules, ...fromItems])].filter((key) => `namespace:${key}` !== namespaceNameKey);
}

function keysOf(endpoint: Endpoint, question: ClosedQuestion): readonly string[] {
  switch (endpoint.kind) {
    case 'selector':
      return endpoint.namespaces.kind === 'labelled' ? [...endpoint.namespaces.labels.keys()] : [];
    case 'group':
      return (question.context.groups.get(endpoint.name) ?? []).flatMap((each) => keysOf(each, question));
    case 'difference':
      return [...endpoint.all, ...endpoint.except].flatMap((each) => keysOf(each, question));
    default:
      return [];
  }
}
