import type { SourceFile, Span } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import type { Entry, MapNode, Node } from '../yaml/node.js';

/** A stretch of a template in which the lines of one value are looked for, and the line that represents it. */
interface Region {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly own: Span;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

/**
 * The places of a rendered object in its template, as far as the text tells: a field lies at the one line of the template that
 * has its key where it must be, anything else at the nearest line around it. `index` counts the objects of this kind that the
 * template gave before.
 */
export function placeInTemplate({ node, kind }: ManifestDocument, template: SourceFile, index: number): MapNode {
  const sections = sectionsOf(template).filter((section) => kindLine(section, kind) !== undefined);
  // A loop makes many objects of one section.
  const section = sections[Math.min(index, sections.length - 1)];
  const own = section === undefined ? undefined : kindLine(section, kind);
  if (section === undefined || own === undefined)
    return placeMap(node, { ...wholeFile(template), own: wholeFile(template) });
  return placeMap(node, { ...section, own: { file: template, start: own.start + own.indent, end: own.end } });
}

function sectionsOf(file: SourceFile): readonly Region[] {
  const bounds = Array.from(file.text.matchAll(/^---.*$/gm), ({ index }) => index);
  return [0, ...bounds].map((start, at) => ({
    file,
    start,
    end: bounds[at] ?? file.text.length,
    own: wholeFile(file),
  }));
}

function kindLine(section: Region, kind: string): Line | undefined {
  return linesOf(section).find(({ text }) => new RegExp(`^kind:\\s*["']?${kind}["']?\\s*(?:#.*)?$`).test(text));
}

function placeNode(node: Node, region: Region): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: region.own };
    case 'list':
      return { ...node, items: placeItems(node.items, region), span: region.own };
    case 'map':
      return placeMap(node, region);
    default:
      return node satisfies never;
  }
}

function placeMap(node: MapNode, region: Region): MapNode {
  const lines = linesOf(region);
  const entries = node.entries.map(({ key, value }): Entry => {
    const line = lineOf(key, lines);
    if (line === undefined)
      return { key, keySpan: region.own, value: placeNode(value, { ...region, start: 0, end: 0 }) };
    const own = { file: region.file, start: line.start + line.indent, end: line.end };
    const below = { file: region.file, start: line.end, end: endOf(line, lines, region), own };
    return { key, keySpan: own, value: placeNode(value, below) };
  });
  return { kind: 'map', entries, span: region.own };
}

function placeItems(items: readonly Node[], region: Region): readonly Node[] {
  const dashes = linesOf(region).filter(({ text }) => text.startsWith('- '));
  const least = Math.min(...dashes.map(({ indent }) => indent));
  const starts = dashes.filter(({ indent }) => indent === least);
  const nothing = { ...region, start: 0, end: 0 };
  if (starts.length !== items.length) return items.map((item) => placeNode(item, nothing));
  return items.map((item, index) => {
    const from = starts[index];
    if (from === undefined) return placeNode(item, nothing);
    const own = { file: region.file, start: from.start + from.indent, end: from.end };
    return placeNode(item, { file: region.file, start: from.start, end: starts[index + 1]?.start ?? region.end, own });
  });
}

/** The only line of this key among those that are indented least. */
function lineOf(key: string, lines: readonly Line[]): Line | undefined {
  const found = lines.filter(({ text }) => {
    const body = text.replace(/^(?:- +)+/, '').replace(/^["']/, '');
    return body.startsWith(key) && /^["']?\s*:(?:\s|$)/.test(body.slice(key.length));
  });
  const least = Math.min(...found.map(({ indent }) => indent));
  const [only, second] = found.filter(({ indent }) => indent === least);
  return second === undefined ? only : undefined;
}

/** Where the lines that are indented deeper than a key end; those of the template language have any indentation. */
function endOf(line: Line, lines: readonly Line[], region: Region): number {
  const dash = /^(?:- +)*/.exec(line.text)?.[0].length ?? 0;
  const after = lines.slice(lines.indexOf(line) + 1);
  const isBelow = ({ indent, text }: Line) =>
    indent > line.indent + dash || (indent === line.indent + dash && text.startsWith('- ')) || text.startsWith('{{');
  return after.find((each) => !isBelow(each))?.start ?? region.end;
}

/** Lines with something on them, comments aside. */
function linesOf({ file, start, end }: Region): readonly Line[] {
  const lines: Line[] = [];
  for (const found of file.text.slice(start, end).matchAll(/^([ \t]*)([^\s#][^\r\n]*)/gm)) {
    const [whole, blank = '', text = ''] = found;
    lines.push({ start: start + found.index, end: start + found.index + whole.length, indent: blank.length, text });
  }
  return lines;
}
