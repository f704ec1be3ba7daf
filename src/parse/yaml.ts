import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';
import { parseDocument } from 'yaml';
import type { Span } from '../diagnostics/index.js';
import { convert } from './convert.js';
import type { Node } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';
import { wordsOf } from './problems.js';

/** What one document holds: a tree, or at least one problem, never neither unless it is empty. */
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

/** Parses one document; offsets in the tree are those of the file. `node` is missing where there are problems. */
export function parseYaml(document: Span): ParsedYaml {
  try {
    return parse(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { node: undefined, problems: [tooDeep(document)], remarks: [] };
  }
}

function parse(span: Span): ParsedYaml {
  const document = parseDocument(span.file.text.slice(span.start, span.end), options);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, pos }) => ({
      message: wordsOf(code),
      span: { file: span.file, start: span.start + pos[0], end: span.start + pos[1] },
    }));
    return { node: undefined, problems, remarks: [] };
  }
  const converted = convert(document.contents, span);
  const node = converted.problems.length > 0 ? undefined : converted.node;
  return { ...converted, node };
}

function tooDeep(span: Span): YamlProblem {
  return { message: wordsOf('RESOURCE_EXHAUSTION'), span: { ...span, end: span.start } };
}
