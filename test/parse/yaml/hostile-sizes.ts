// Reads hostile texts that are as long as asked (`NAME LENGTH …`), and prints a line for each: the milliseconds of computing that it took,
// and the memory that the process has needed by then, in MiB.

import { readManifests } from '../../../src/parse/index.js';

const head = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: shop}\n';
const jsonHead = '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","spec":';

/** What is repeated, between what stands in front of it and behind it. */
const texts: Readonly<Record<string, readonly [front: string, part: string, back?: string]>> = {
  'a comment behind a null': ['~ ', '# ', '\nx'],
  'a comment that names kinds': ['# ', 'kind # '],
  'kinds without a value': ['x: {', 'kind : # '],
  stars: [`${head}x: {`, '*'],
  aliases: [`${head}x: &a [1]\nspec: [`, '*a,', ']\n'],
  brackets: [`${head}spec: `, '['],
  dashes: [`${head}spec:\n `, '- '],
  'question marks': [`${head}spec:\n `, '? '],
  'a list on one line': [`${head}spec: [`, '1,', ']\n'],
  'a map of one key': [`${head}spec:\n`, ' k: 1\n'],
  'JSON on one line': [`${jsonHead}[1`, ',1', ']}'],
  'JSON that does not end': [`${jsonHead}"`, '\\"'],
  'JSON in a row': ['', '{"a":1}'],
  'text in quotes': [`${head}spec: "`, '\\n\n', '"\n'],
  'a block of text': [`${head}spec: |\n`, '  x\n\n'],
  blanks: [`${head}spec: a`, ' \t', 'b\n'],
  'empty lines': [head, ' \n'],
  'ends of documents': [head, '...\n'],
  'starts of documents': ['', '---\n', head],
  'small documents': ['', 'a\n---\n'],
  'line ends of others': [head, '\u2028'],
  'control characters': [head, '\u0001'],
  templates: [`${head}spec: `, '{{'],
  variables: [`${head}spec: "`, '${a:-', '"\n'],
  'a long number': [`${head}spec: 0`, '0', '9\n'],
  'a long tag': [`${head}spec: !`, '%41'],
  'names in what can not be read': [`${head}x: [`, 'namespace: '],
  policies: ['', `${head}---\n`],
};

const asked = process.argv.slice(2);
if (asked.length === 0) console.log(JSON.stringify(Object.keys(texts)));
for (let at = 0; at < asked.length; at += 2) {
  const [front, part, back = ''] = texts[asked[at] ?? ''] ?? ['', ''];
  const text = `${front}${part.repeat(Number(asked[at + 1]) / part.length)}${back}`;
  const options = {
    kinds: ['NetworkPolicy', 'Pod'],
    groups: ['reachspec.dev'],
    policyKinds: ['NetworkPolicy'],
    kustomizationsAndCharts: [],
  };
  globalThis.gc?.();
  const before = process.cpuUsage();
  readManifests([{ path: 'a.yaml', text }], options);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1000, process.resourceUsage().maxRSS / 1024]));
}
