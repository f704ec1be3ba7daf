import { test } from 'tap';
import { mapReports } from '../../src/report/index.js';
import { joinExposure } from '../../src/report/map/view/join-exposure.js';
import { namespaceText, podText, policyText } from '../evaluate/ask-evaluation.js';
import { exposureMap, exposureOf } from '../map/exposed-pods.js';
import { plain } from '../report/samples.js';

const components = ['prometheus', 'alertmanager', 'grafana', 'adapter', 'exporter'];

/** What a monitoring stack looks like: everything leaves, each is reached by a few others by their labels, one by itself too. */
const stack = [
  namespaceText('monitoring', '{team: sre}'),
  namespaceText('apps'),
  policyText('apps', 'isolated', '{podSelector: {}, policyTypes: [Ingress, Egress]}'),
  ...components.map((name) => podText('monitoring', name)),
  ...components.map((name, index) =>
    policyText(
      'monitoring',
      name,
      `{podSelector: {matchLabels: {app: ${name}}}, policyTypes: [Ingress, Egress], egress: [{}], ingress: [
        {from: [{podSelector: {matchLabels: {app: prometheus}}}, {podSelector: {matchLabels: {app: ${name}}}}], ports: [{port: 909${index}}, {port: 8080}]},
        {from: [{namespaceSelector: {matchLabels: {team: web}}}, {namespaceSelector: {}, podSelector: {matchExpressions: [{key: role, operator: In, values: [a, b]}]}}], ports: [{port: 443}]}]}`,
    ),
  ),
].join('');

test('what one rule admits is one line, however many sorts of pods it takes to tell', async (t) => {
  const map = exposureMap(stack);
  let joined = 0;
  for (const name of components) {
    const rows = exposureOf(map, `monitoring/Pod/${name}`);
    const lines = joinExposure(rows);
    const keys = lines.map(({ direction, by }) => `${direction} ${by?.policy} ${by?.rule}`);
    t.equal(new Set(keys).size, keys.length, `${name}: at most one line a rule`);
    t.strictSame(keys, [
      `ingress NetworkPolicy/monitoring/${name} spec.ingress[0]`,
      `ingress NetworkPolicy/monitoring/${name} spec.ingress[1]`,
      `egress NetworkPolicy/monitoring/${name} spec.egress[0]`,
    ]);
    t.equal(lines.flatMap((line) => line.rows).length, rows.length, 'no row is lost');
    for (const line of lines) {
      const ports = new Set(line.rows.flatMap(({ allow }) => allow.map(({ protocol, from }) => `${protocol}/${from}`)));
      t.ok(
        [...ports].every((port) =>
          line.reach.allow.some(({ protocol, from, to }) => {
            const [own, number] = port.split('/');
            return own === protocol && from <= Number(number) && Number(number) <= to;
          }),
        ),
        'no port is lost',
      );
      joined += line.rows.length - 1;
    }
  }
  t.ok(joined > 0, 'some lines are of several rows');
});

test('a table has these lines, a picture a node for each sort of pods and an arrow for each rule', async (t) => {
  const map = exposureMap(stack, { map: { focus: ['monitoring/grafana'] } });
  const table = [...mapReports.table(map, plain)].join('');
  t.equal(table.split('\n').filter((line) => line.startsWith('    - ')).length, 3);
  for (const name of ['dot', 'mermaid'] as const) {
    const drawn = [...mapReports[name](map, plain)].join('');
    const nodes = drawn
      .split('\n')
      .filter((line) => line.includes('any pod of') && /fillcolor="#faf5ff"|:::pods/.test(line));
    t.equal(nodes.length, 3, name);
    t.notOk(drawn.includes('; or any pod'), 'a line for each sort');
  }
});
