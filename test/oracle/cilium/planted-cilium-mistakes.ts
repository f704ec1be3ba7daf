import type { PlantedBug } from '../planted-bugs.js';

/** Mistakes that a reader of Cilium's policies could make. */
export const ciliumMistakes: readonly PlantedBug[] = [
  {
    says: 'an empty list of endpoints holds everybody (cilium.md §6.1)',
    place: 'dialects/cilium',
    find: 'closedFields.includes(field) && !filled.includes(field)',
    replace: 'closedFields.includes(field) && filled.includes(field)',
  },
  {
    says: 'a rule without ports holds everybody (cilium.md §6.1)',
    place: 'dialects/cilium',
    find: 'hasPorts ? [{ peers: undefined, when }] : []',
    replace: '[{ peers: undefined, when }]',
  },
  {
    says: 'an exception is no exception (cilium.md §6.2)',
    place: 'dialects/cilium',
    within: 'withRest(rangePeer(subtractAddresses(whole, less), entry), withoutWholeRanges([whole]))',
    find: 'subtractAddresses(whole, less)',
    replace: 'whole',
  },
  {
    says: 'a range ends at its first port (cilium.md §8)',
    place: 'dialects/cilium',
    find: 'Math.max(number, Math.min(end?.value ?? 0, 65535))',
    replace: 'number',
  },
  {
    says: 'the host is any other node (cilium.md §5.1)',
    place: 'dialects/cilium',
    find: "[nodes('own', span)]",
    replace: "[nodes('other', span)]",
  },
  {
    says: 'the entity `all` is nobody (cilium.md §5)',
    place: 'dialects/cilium',
    within: "{ if (name === 'all') return { peers: undefined, when: true }; _; }",
    find: '{ peers: undefined, when: true }',
    replace: '{ peers: [], when: true }',
  },
  {
    says: 'a direction without default deny isolates (cilium.md §2)',
    place: 'dialects/cilium',
    find: 'isWritten && written !== false',
    replace: 'isWritten',
  },
  {
    says: 'a policy selects pods of other namespaces (cilium.md §4)',
    place: 'dialects/cilium',
    find: 'podsOf(requirements.filter((each) => !isOverwritten(each)), namespace)',
    replace: 'podsOf(requirements.filter((each) => !isOverwritten(each)), undefined)',
  },
  {
    says: 'what denies is one more rule that allows (cilium.md §2)',
    place: 'dialects/cilium',
    find: "{ field: 'ingressDeny', direction: 'ingress', action: 'deny' }",
    replace: "{ field: 'ingressDeny', direction: 'ingress', action: 'allow' }",
  },
];
