/** A piece of YAML between its characters and its values; offsets are those of the whole text. */
export type Token =
  | { readonly kind: IndicatorKind; readonly start: number; readonly end: number }
  | PropertyToken
  | ScalarToken;

/** The name of an anchor, of what an alias means, or of a tag. */
export interface PropertyToken {
  readonly kind: 'alias' | 'anchor' | 'tag';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mark of the syntax; a block begins and ends where its indentation does. */
export type IndicatorKind =
  | 'block-end'
  | 'block-list'
  | 'block-map'
  | 'document-end'
  | 'document-start'
  | 'flow-entry'
  | 'flow-list'
  | 'flow-list-end'
  | 'flow-map'
  | 'flow-map-end'
  | 'item'
  | 'key'
  | 'stream-end'
  | 'value';

/** A scalar: `text` is its content, with quotes, escapes and folds resolved. */
export interface ScalarToken {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly start: number;
  readonly end: number;
}
