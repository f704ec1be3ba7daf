import type { Exposure, ReachabilityMap } from '../../../src/result.js';
import { sampleMap } from '../samples.js';

const fromPrometheus: Exposure = {
  direction: 'ingress',
  namespaceSelector: { matchLabels: { team: 'sre' } },
  podSelector: {
    matchLabels: { app: 'prometheus' },
    matchExpressions: [
      { key: 'tier', operator: 'NotIn', values: ['x', 'y'] },
      { key: 'old', operator: 'DoesNotExist' },
    ],
  },
  allow: [{ protocol: 'TCP', from: 5432, to: 5432 }],
  unknown: [{ protocol: 'UDP', from: 1, to: 65535, reason: 'which number the destination pod gives a name' }],
  by: { policy: 'NetworkPolicy/shop/db', rule: 'spec.ingress[0]', file: 'deploy/db.yaml', line: 14 },
  pods: 'any pod of a namespace labelled team=sre that has app=prometheus and no tier=x or tier=y and no label old',
  words:
    'any pod of a namespace labelled team=sre that has app=prometheus and no tier=x or tier=y and no label old, on TCP/5432 and possibly on UDP (depends on which number the destination pod gives a name), by NetworkPolicy/shop/db spec.ingress[0]',
};

const toAnyone: Exposure = {
  direction: 'egress',
  namespaceSelector: {},
  podSelector: {},
  allow: ['TCP', 'UDP', 'SCTP'].map((protocol) => ({ protocol, from: 1, to: 65535 })),
  unknown: [],
  pods: 'any pod of any namespace',
  words: 'any pod of any namespace, on all ports, because no policy isolates it',
};

/** The sample map with what pods that no manifest holds could do: reach the database, and be reached by everything else. */
export const exposedMap: ReachabilityMap = { ...sampleMap, exposure: [[toAnyone], [fromPrometheus]] };
