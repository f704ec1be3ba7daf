import { type Node, parseYaml, type ScalarNode } from '../../parse/index.js';

const known = new WeakMap<ScalarNode, { readonly node: Node | undefined }>();

/** The YAML or JSON that a string holds, placed where it stands in the file; `undefined` where it holds none. */
export function embedded(scalar: ScalarNode): Node | undefined {
  const earlier = known.get(scalar);
  if (earlier !== undefined) return earlier.node;
  const { text, span } = scalar;
  const { node } = parseYaml({ file: { path: span.file.path, text }, start: 0, end: text.length });
  const placed = node === undefined || node.kind === 'scalar' ? undefined : nodeInFile(scalar, node);
  known.set(scalar, { node: placed });
  return placed;
}

/** Only of a literal block is it known where each of its characters was written. */
function nodeInFile(scalar: ScalarNode, node: Node): Node {
  const offsets = scalar.style === 'block' ? lineOffsets(scalar) : undefined;
  if (offsets === undefined) return moved(node, () => scalar.span);
  const place = (offset: number) => {
    const line = offsets.findLastIndex(({ inner }) => inner <= offset);
    const { inner, outer } = offsets[line] ?? { inner: 0, outer: scalar.span.start };
    return outer + offset - inner;
  };
  const { file } = scalar.span;
  return moved(node, ({ start, end }) => ({ file, start: place(start), end: place(end) }));
}

interface LineOffset {
  readonly inner: number;
  readonly outer: number;
}

/** Where each line of a block's content begins, in the content and in the file; `undefined` where lines were folded. */
function lineOffsets({ text, span }: ScalarNode): readonly LineOffset[] | undefined {
  const source = span.file.text.slice(span.start, span.end).split('\n').slice(1);
  const header = span.file.text.indexOf('\n', span.start) + 1;
  const offsets: LineOffset[] = [];
  let inner = 0;
  let outer = header;
  for (const [index, line] of text.split('\n').entries()) {
    const written = source[index] ?? '';
    const indent = written.indexOf(line);
    if (indent < 0) return undefined;
    offsets.push({ inner, outer: outer + indent });
    inner += line.length + 1;
    outer += written.length + 1;
  }
  return offsets;
}

function moved(node: Node, place: (span: Node['span']) => Node['span']): Node {
  const span = place(node.span);
  if (node.kind === 'scalar') return { ...node, span };
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => moved(item, place)), span };
  const entries = node.entries.map(({ key, keySpan, value }) => ({
    key,
    keySpan: place(keySpan),
    value: moved(value, place),
  }));
  return { ...node, entries, span };
}
