/** Why a text is no YAML that Kubernetes' tools can read; the words of each are in `problems.ts`. */
export type YamlFlaw =
  | 'alias-in-itself'
  | 'alias-name'
  | 'alias-unknown'
  | 'aliases'
  | 'behind-end'
  | 'block-header'
  | 'block-tab'
  | 'character'
  | 'collection-as-key'
  | 'directive'
  | 'end-of-document'
  | 'escape'
  | 'indentation'
  | 'key-here'
  | 'letter'
  | 'line-end'
  | 'list-here'
  | 'marker-in-quotes'
  | 'merge'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-dash'
  | 'nesting'
  | 'no-value'
  | 'null-as-key'
  | 'number'
  | 'number-as-key'
  | 'quote-open'
  | 'second-document'
  | 'separator'
  | 'tab'
  | 'tag'
  | 'tag-value'
  | 'value-here'
  | 'values';

/** Thrown where a text can't be read on, and caught where its reading began; offsets are those of the file. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
  readonly flaw: YamlFlaw;
  readonly start: number;
  readonly end: number;

  constructor(flaw: YamlFlaw, start: number, end: number) {
    super(flaw);
    this.flaw = flaw;
    this.start = start;
    this.end = end;
  }
}
