import t from 'tap';
import { explainInputs } from '../../../src/report/index.js';
import { matchesGolden } from '../../golden.js';
import { fullReport } from '../samples.js';

t.test('every file and document that was found is in a row, and the rows add up', async (t) => {
  const text = [...explainInputs(fullReport.inputs, { width: 80 })].join('');
  matchesGolden(t, 'report/explain-inputs.txt', text);
  const blocks = text.split(/^(?=\d+ (?:files?|documents?) found)/m);
  t.equal(blocks.length, 2);
  for (const block of blocks) {
    const rows = [...block.matchAll(/^ {0,4}(\d+) (?=read|settings|not read|taken|telling|skipped)/gm)];
    t.equal(
      rows.reduce((sum, [, number]) => sum + Number(number), 0),
      Number.parseInt(block, 10),
      block,
    );
  }
});

t.test('long lists of places are cut where that is wanted', async (t) => {
  const text = [...explainInputs(fullReport.inputs, { mostPlaces: 2 })].join('').replaceAll(/\s+/g, ' ');
  t.match(text, '5 ConfigMap: deploy/config-0.yaml:1, deploy/config-1.yaml:1, … and 3 more');
});
