/** The pages that are cited by a name without a folder, and where they are. */
export const citedPages: ReadonlyMap<string, string> = new Map([
  ['language.md', 'docs/internals/language.md'],
  ['contract.md', 'docs/internals/contract.md'],
  ['design.md', 'docs/internals/design.md'],
  ['kubernetes.md', 'docs/internals/semantics/kubernetes.md'],
  ['calico.md', 'docs/internals/semantics/calico.md'],
  ['cilium.md', 'docs/internals/semantics/cilium.md'],
]);

/** A place in a page that some text cites. */
export interface Citation {
  readonly line: number;
  /** As it is written, with its rows. */
  readonly text: string;
  /** The path of the page; `undefined` where the text doesn't say it. */
  readonly page: string | undefined;
  /** Of the anchor: `5.1` for §5.1, `a-node-1` for A-NODE-1, `d.4` for D.4 and D.4-21. */
  readonly anchor: string;
  /** Of the table in that section: `21` for `§13 row 21` and D.4-21. */
  readonly rows: readonly string[];
  /** In Markdown, outside code: where the link around it leads; `undefined` where no link is around it. */
  readonly link?: string | undefined;
  /** In Markdown, outside code, and not the place itself that others cite: it has to be a link. */
  readonly wantsLink: boolean;
}

const names = [...citedPages.keys()].map((name) => name.replace('.', '\\.')).join('|');
/** A name alone or in backticks, and no end of a path. */
const name = String.raw`(?<![\w/.-])(?:\`(?<quoted>${names})\`|(?<page>${names})(?!\`))`;
const row = String.raw`(?:G?\d+[a-z]?)`;
const rows = String.raw`(?: rows? (?<rows>${row}(?:(?:, | and )${row})*)|-(?<suffix>G?\d+))?`;

/** `language.md §6`, `calico.md §5.1, §13 row 21`, `kubernetes.md A-NODE-1`, and A-NODE-1, A.4, D.4-21, which need no page. */
const pattern = new RegExp(
  String.raw`(?:${name} )?(?:§(?<section>\d+(?:\.\d+)*)|\b(?<id>[A-H](?:-(?:[A-Z]+-)?|\.)\d+)\b)${rows}`,
  'g',
);

/** Every citation of a text, in order. `own` is the path of the text, whose own sections need no page where it is a cited page. */
export function findCitations(own: string, text: string): readonly Citation[] {
  const isMarkdown = own.endsWith('.md');
  let isFenced = false;
  return text.split('\n').flatMap((lineText, index) => {
    if (isMarkdown && lineText.startsWith('```')) isFenced = !isFenced;
    return citationsOf(own, lineText, index + 1, isMarkdown && !isFenced);
  });
}

/** Names of cited pages that say nothing of a place in them, outside links. */
export function findBareNames(own: string, text: string): readonly string[] {
  const cited = new RegExp(String.raw`${name}(?! (?:§\d|[A-H][-.]))`, 'g');
  return own.endsWith('.md') ? [] : [...text.matchAll(cited)].map(([found]) => found);
}

function citationsOf(own: string, text: string, line: number, isProse: boolean): readonly Citation[] {
  const [codes, links] = isProse ? [spansOf(text, /`[^`]+`/g), spansOf(text, /\[[^\]]*\]\([^)]*\)/g)] : [[], []];
  let before: { readonly page: string | undefined; readonly end: number } | undefined;
  return [...text.matchAll(pattern)].map((match): Citation => {
    const { quoted, page = quoted, section, id = '', rows: list, suffix } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const link = links.find((span) => span.start <= start && end <= span.end);
    const from = link?.start ?? start;
    const continued = before !== undefined && /^(?:, | and )$/.test(text.slice(before.end, from)) ? before : undefined;
    const cited = id === '' ? pageOf(page, continued?.page, own) : citedPages.get(page ?? 'kubernetes.md');
    if (id === '') before = { page: cited, end: link?.end ?? end };
    const isDefinition = text.slice(0, start).endsWith('</a>');
    return {
      line,
      text: match[0],
      page: cited,
      anchor: (section ?? id).toLowerCase(),
      rows: list?.split(/, | and /) ?? (suffix === undefined ? [] : [suffix]),
      link: link === undefined ? undefined : /\(([^)]*)\)$/.exec(text.slice(link.start, link.end))?.[1],
      wantsLink: isProse && !isDefinition && !codes.some((span) => span.start <= start && end <= span.end),
    };
  });
}

function pageOf(written: string | undefined, continued: string | undefined, own: string): string | undefined {
  if (written !== undefined) return citedPages.get(written);
  return continued ?? [...citedPages.values()].find((path) => path === own);
}

function spansOf(text: string, span: RegExp): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(span)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What a page offers to be cited: its anchors, each with the rows of the table in its section. */
export function findAnchors(text: string): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const anchor = /<a id="([^"]+)">/.exec(line)?.[1];
    if (anchor !== undefined) {
      if (anchors.has(anchor)) throw new Error(`anchor ${anchor} stands twice`);
      current = [];
      anchors.set(anchor, current);
    }
    const found = /^\| (G?\d+[a-z]?)(?:–\d+)? \|/.exec(line)?.[1];
    if (found !== undefined) current.push(found);
  }
  return anchors;
}
