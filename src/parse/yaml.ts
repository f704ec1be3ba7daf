import type { CST, DocumentOptions, ErrorCode, ParseOptions, SchemaOptions } from 'yaml';
import { Composer, Parser } from 'yaml';
import type { Span } from '../diagnostics/index.js';
import { convert } from './convert.js';
import type { Node } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';
import { wordsOf } from './problems.js';

/** What one document holds: a tree, or at least one problem; neither where it is empty. */
export interface ParsedYaml {
  readonly node: Node | undefined;
  readonly problems: readonly YamlProblem[];
  readonly remarks: readonly YamlRemark[];
}

// Every scalar arrives as a string, and `resolvePlain` decides its type as kubectl does.
const options: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
};

const maximumDepth = 256;

/** Parses one document; offsets in the tree are those of the file. `node` is missing where there are problems. */
export function parseYaml(span: Span): ParsedYaml {
  const text = span.file.text.slice(span.start, span.end);
  // Tokens are found without recursion. Composing recurses, and Node may abort where a stack runs out.
  const tokens = [...new Parser().parse(text)];
  const tooDeep = placeBelow(tokens, maximumDepth);
  if (tooDeep !== undefined) return refuse([problemAt(span, tooDeep, 'RESOURCE_EXHAUSTION')]);

  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  const problems = document?.errors.map(({ code, pos }) => problemAt(span, pos, code)) ?? [];
  if (problems.length > 0) return refuse(problems);
  if (second !== undefined) return refuse([problemAt(span, second.range, 'MULTIPLE_DOCS')]);
  const converted = convert(document?.contents, span);
  return converted.problems.length > 0 ? refuse(converted.problems) : converted;
}

function refuse(problems: readonly YamlProblem[]): ParsedYaml {
  return { node: undefined, problems, remarks: [] };
}

function problemAt(document: Span, range: readonly number[], code: ErrorCode): YamlProblem {
  const [from = 0, to = from] = range;
  const span = { file: document.file, start: document.start + from, end: document.start + to };
  return { message: wordsOf(code, span), span };
}

/** Where a value begins that lies deeper than `depth`; undefined where none does. */
function placeBelow(tokens: readonly CST.Token[], depth: number): readonly number[] | undefined {
  let level = tokens;
  for (let current = 0; level.length > 0; current++) {
    const [first] = level;
    if (current > depth && first !== undefined) return [first.offset];
    level = level.flatMap(valuesIn);
  }
  return undefined;
}

function valuesIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((each) => each !== undefined && each !== null));
}
