import { test } from 'tap';
import { mapPage } from '../../../src/report/html/page-data.js';
import { groupWorkloads } from '../../../src/report/html/view/ends.js';
import { exposedEnds, exposureOf } from '../../../src/report/html/view/exposed.js';
import { exposedMap } from '../map/sample-exposure.js';
import { sampleMap } from '../samples.js';

function mapOf(map: typeof sampleMap) {
  const { map: data } = mapPage(map, undefined);
  if (data === undefined) throw new Error('a page without a map');
  return data;
}

test('a page tells of each workload what pods that no manifest holds could do, a row for each rule', async (t) => {
  const data = mapOf(exposedMap);
  const ends = groupWorkloads(data, 'workload');
  const told = Object.fromEntries(
    ends.map((end) => [
      end.label,
      exposureOf(end, data).map(({ direction, by }) => `${direction} ${by?.rule ?? 'no policy'}`),
    ]),
  );
  t.strictSame(told, {
    'shop/db': ['ingress spec.ingress[0]'],
    'shop/recommendation-service-with-a-long-name': ['egress no policy'],
    'shop/web': ['egress no policy'],
  });
  const [row] = data.exposure?.rows.filter(({ by }) => by !== undefined) ?? [];
  t.match(row, { pods: /^any pod of a namespace labelled team=sre/, by: { file: 'deploy/db.yaml', line: 14 } });
  t.strictSame(data.reaches[row?.reach ?? -1]?.allow, [{ protocol: 'TCP', from: 5432, to: 5432 }]);
});

test('workloads with one exposure are told together, and each row is written once', async (t) => {
  const data = mapOf(exposedMap);
  const groups = exposedEnds(groupWorkloads(data, 'workload'), data);
  t.strictSame(
    groups.map(({ ends, rows }) => `${ends.map(({ label }) => label).join(' ')}: ${rows.length}`),
    ['shop/recommendation-service-with-a-long-name shop/web: 1', 'shop/db: 1'],
  );
  t.equal(data.exposure?.rows.length, 2);
});

test('a map without exposure makes a page without it', async (t) => {
  const data = mapOf(sampleMap);
  t.equal(data.exposure, undefined);
  t.strictSame(
    groupWorkloads(data, 'workload').flatMap((end) => exposureOf(end, data)),
    [],
  );
});
