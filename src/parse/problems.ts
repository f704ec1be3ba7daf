import type { ErrorCode } from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/index.js';
import { define } from '../diagnostics/index.js';
import { shorten } from './describe.js';

/** Why a document can't be read: what was found, what was expected, how to mend it, and where. */
export interface YamlProblem {
  readonly message: string;
  readonly span: Span;
}

/** Something that is read, but perhaps not as it was meant. */
export type YamlRemark =
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly span: Span; readonly earlier: Span }
  | { readonly kind: 'merge-order'; readonly key: string; readonly span: Span; readonly earlier: Span };

/** Reports a document that could matter and can't be read. */
export const invalidYaml = define<{ readonly problem: string }>({
  code: 'parse/invalid-yaml',
  severity: 'error',
  summary: 'a document that could hold a policy, a workload or a test is not valid YAML',
  words: ({ problem }) => problem,
});

const duplicateKey = define<{ readonly key: string }>({
  code: 'parse/duplicate-key',
  severity: 'error',
  summary: 'a key is written twice in one map; kubectl takes the last, kustomize refuses the file',
  words: ({ key }) =>
    `found the key \`${key}\` a second time in this map; expected each key once; here the last one counts: remove one`,
});

const mergeOrder = define<{ readonly key: string }>({
  code: 'parse/merge-order',
  severity: 'warning',
  summary: 'a merge key overrides a key written before it for kubectl, but not for kustomize',
  guardsTrust: true,
  words: ({ key }) =>
    `found \`<<\` after the key \`${key}\`, which it sets too: kubectl takes the merged value, as here, and kustomize the written one; move \`<<\` to the top of the map`,
});

/** The diagnostic of a remark, which names both places. */
export function reportRemark(remark: YamlRemark): Diagnostic {
  const related = [{ span: remark.earlier, message: `\`${remark.key}\` was written here first` }];
  const report = remark.kind === 'duplicate-key' ? duplicateKey : mergeOrder;
  return report({ key: remark.key }, remark.span, related);
}

// `{}` stands for the text at the place of the error.
const words: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'found an anchor or a tag on the alias {}; expected the alias alone; remove what stands before `*`',
  BAD_ALIAS:
    'found {} where an alias should be named; expected `*name` of an anchor `&name` above; name it or quote the text',
  BAD_COLLECTION_TYPE: 'found a tag that does not fit {}; expected a tag of the same kind; remove the tag',
  BAD_DIRECTIVE: 'found {}, which is no YAML directive; expected `%YAML` or `%TAG`; remove it or quote the text',
  BAD_DQ_ESCAPE:
    'found the escape {} in double quotes; expected one that YAML knows; double the backslash or use single quotes',
  BAD_INDENT: 'found {} at an indentation that fits nothing above it; expected that of its siblings; align it',
  BAD_PROP_ORDER: 'found {} in the wrong place; expected an anchor or a tag before the value; move it there',
  BAD_SCALAR_START: 'found a value that begins with {}, which is reserved; expected plain text; quote the value',
  BLOCK_AS_IMPLICIT_KEY:
    'found {} as a second key on one line; expected one key a line; break the line or quote the value',
  BLOCK_IN_FLOW: 'found {} as indented YAML inside `{}` or `[]`; expected flow style there; write it in brackets too',
  DUPLICATE_KEY: 'found the key {} twice in one map; expected each key once; remove one',
  IMPOSSIBLE: 'found {}, which is no YAML; expected a map; check the file',
  KEY_OVER_1024_CHARS: 'found a key of more than 1024 characters; expected a short one; check for a missing line break',
  MISSING_CHAR: 'found {} too early; expected a closing quote, bracket, comma or `:` before it; add it',
  MULTILINE_IMPLICIT_KEY:
    'found {} where a key should be; expected `key: value` on one line; add the `:` or indent the text',
  MULTIPLE_ANCHORS: 'found the second anchor {} on one value; expected one; remove the other',
  MULTIPLE_DOCS: 'found {} after the end of the document; expected `---` between documents; add it',
  MULTIPLE_TAGS: 'found the second tag {} on one value; expected one; remove the other',
  NON_STRING_KEY: 'found the key {}; expected a string; quote it',
  RESOURCE_EXHAUSTION: 'found more nesting than can be read; expected a manifest; simplify the document',
  TAB_AS_INDENT: 'found a tab as indentation; expected spaces; replace the tab',
  TAG_RESOLVE_FAILED: 'found the tag {}, which can not be read; expected a YAML tag; remove it',
  UNEXPECTED_TOKEN:
    'found {} where it fits nothing; expected a key, a value or the end of the line; check quotes and indentation',
};

/** Our words for an error of the YAML parser at a place. */
export function wordsOf(code: ErrorCode, { file, start, end }: Span): string {
  const text = shorten(file.text.slice(start, end).trim());
  return words[code].replace('{}', () => (text === '' ? 'the end' : `\`${text}\``));
}
