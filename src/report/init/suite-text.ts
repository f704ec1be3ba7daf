import { Document, isCollection, isMap, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { InitialTestFile } from '../../result.js';

const schema = 'https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json';

/** Writes a test file: cases in blocks, their ends and ports in a line each. */
export function suiteText({ document: data, head, comments, foot: below }: InitialTestFile): string {
  const document = new Document(data, { aliasDuplicateObjects: false, version: '1.1' });
  visit(document, {
    // A plain text that begins with a colon, as `::/0`, isn't one to every reader of YAML.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.includes('::')) node.type = 'QUOTE_DOUBLE';
    },
  });
  const cases = document.getIn(['spec', 'cases']);
  if (isSeq(cases))
    for (const [index, item] of cases.items.entries()) {
      if (!isMap(item)) continue;
      item.spaceBefore = index > 0;
      const comment = comments[index];
      if (comment !== undefined) item.commentBefore = commented(comment.split('\n'));
      flowBelow(item);
    }
  const groups = document.getIn(['spec', 'groups']);
  if (isMap(groups)) flowBelow(groups);
  const metadata = document.getIn(['metadata', 'annotations']);
  if (isMap(metadata)) metadata.flow = true;
  const body = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const lines = (some: readonly string[]) => some.map((line) => `#${line === '' ? '' : ` ${line}`}\n`).join('');
  const foot = below.length === 0 ? '' : `\n${lines(below)}`;
  return `# yaml-language-server: $schema=${schema}\n${lines(head)}${body}${foot}`;
}

function commented(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

/** Lists of several maps stand in blocks, each of them on a line; everything else on the line of its field. */
function flowBelow(map: YAMLMap<unknown, unknown>): void {
  for (const pair of map.items) {
    const { value } = pair;
    if (!isCollection(value)) continue;
    const isLong = isSeq(value) && (value.items.length > 1 || value.items.some(isMap)) && !value.items.every(isScalar);
    const isMany = isSeq(value) && value.items.length > 4;
    value.flow = !(isLong || isMany);
    visit(value, {
      Collection: (_, node: Node) => {
        if (node !== value && isCollection(node)) node.flow = true;
      },
    });
  }
}
