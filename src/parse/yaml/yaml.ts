import type { Span } from '../../diagnostics/index.js';
import { isJsonFirst } from './json-values.js';
import type { Node } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';
import { wordsOf } from './problems.js';
import { checkBoundaries } from './text/boundary.js';
import { Composer } from './text/compose.js';
import { Cursor } from './text/cursor.js';
import { UnreadableText, type YamlFlaw } from './text/flaw.js';
import { JsonReader } from './text/read-json.js';

/** What one document holds: a tree, or a problem; neither where it is empty. */
export interface ParsedYaml {
  readonly node: Node | undefined;
  readonly problems: readonly YamlProblem[];
  readonly remarks: readonly YamlRemark[];
}

/** Parses one document; offsets in the tree are those of the file. `node` is missing where there is a problem. */
export function parseYaml(span: Span): ParsedYaml {
  try {
    checkBoundaries(span);
    return { ...read(span), problems: [] };
  } catch (error) {
    return { node: undefined, problems: [problemOf(error, span)], remarks: [] };
  }
}

/**
 * Where Kubernetes' tools give up a document, so that they read nothing behind it in its file; undefined where they don't. What they read and
 * this reader refuses is none.
 */
export function stopIn(span: Span): YamlProblem | undefined {
  try {
    read(span);
    return undefined;
  } catch (error) {
    const problem = problemOf(error, span);
    return error instanceof UnreadableText && ownRefusals.has(error.flaw) ? undefined : problem;
  }
}

const ownRefusals: ReadonlySet<YamlFlaw> = new Set([
  'line-end',
  'merge',
  'nesting',
  'null-as-key',
  'number',
  'number-as-key',
  'tag',
  'tag-value',
  'values',
]);

function problemOf(error: unknown, { file }: Span): YamlProblem {
  if (!(error instanceof UnreadableText)) throw error;
  const { flaw, start, end } = error;
  const span = { file, start, end };
  return { message: wordsOf(flaw, span), span };
}

function read(span: Span): Omit<ParsedYaml, 'problems'> {
  if (isJsonFirst(span)) {
    const reader = new JsonReader(span);
    return { node: reader.value(), remarks: reader.remarks };
  }
  const composer = new Composer(span, new Cursor(span.file.text, span.start, span.end));
  return { node: composer.document(), remarks: composer.remarks };
}
