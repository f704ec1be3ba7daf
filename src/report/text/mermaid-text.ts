import { shownProse } from './visible.js';

/** Text for the inside of quotes: whatever Mermaid, Markdown or HTML could take for syntax is an entity. */
export function mermaidText(text: string): string {
  return shownProse(text).replace(syntax, (mark) => `#${mark.codePointAt(0)};`);
}

/** Everything but letters, digits and harmless marks; a hyphen is harmless inside a word, and a full stop is. */
const syntax = /(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|\.(?!\S)|[^\p{L}\p{N} /.,:+=()…·?-]/gu;
