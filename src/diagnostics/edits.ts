/** A stretch of a text, by offsets, `end` not included, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; of edits that overlap or touch an earlier one only the first. All else stays as it is. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const [index, edit] of sorted.entries()) {
    if (index > 0 && edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** Whether no two of some edits overlap. */
export function areApart(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0));
}
