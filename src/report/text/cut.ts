/** A part of a document that may lose items at its end. */
export interface Section {
  /** What the items are, in the plural; empty for a part without items. */
  readonly what: string;
  /** Left out with its items, where it has none. */
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * The sections one after the other in at most `limit` bytes of UTF-8. Earlier sections have the first claim on the room;
 * where items had to go, a line says how many.
 */
export function cutToBytes(sections: readonly Section[], limit: number): string {
  let room = limit - sections.length * noticeBytes;
  let text = '';
  for (const { what, heading, items } of sections) {
    if (what !== '' && items.length === 0) continue;
    const kept = fitting([heading, ...items], room);
    room -= bytes(kept.join(''));
    text += kept.join('');
    const shown = Math.max(0, kept.length - 1);
    if (shown < items.length) text += cutNotice(shown, items.length, what);
  }
  return text;
}

function cutNotice(shown: number, all: number, what: string): string {
  return `\n_Cut here: ${shown} of ${all} ${what} are shown; the log and the JSON report have them all._\n`;
}

/** More than the notice about a cut takes. */
const noticeBytes = 160;

/** As many of the first pieces as fit. */
function fitting(pieces: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = pieces.findIndex((piece) => {
    used += bytes(piece);
    return used > room;
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
