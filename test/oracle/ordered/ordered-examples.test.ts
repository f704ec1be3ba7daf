import t from 'tap';
import { decide } from './decide.js';
import { readExamples } from './read-examples.js';

for (const { id, cnis, cluster, queries } of [
  ...readExamples('admin', 'conformant'),
  ...readExamples('calico', 'calico'),
]) {
  t.test(`the oracle agrees with ${id}`, async (t) => {
    t.ok(queries.length > 0, 'asks something');
    for (const cni of cnis) {
      for (const { text, flow, expect } of queries) t.equal(decide(cluster, flow, cni), expect, `${text} under ${cni}`);
    }
  });
}
