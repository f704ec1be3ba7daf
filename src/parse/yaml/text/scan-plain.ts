import type { Cursor } from './cursor.js';
import { Folding } from './folding.js';
import { isBlank, isBreak, isFlowIndicator, isGap } from './letters.js';
import type { ScalarToken } from './tokens.js';

/** A plain scalar, and whether a line break follows it, behind which a key may begin. */
export interface PlainScan {
  readonly token: ScalarToken;
  readonly endsLine: boolean;
}

/** Reads a plain scalar; its further lines are indented by more than `parentIndent`, unless it lies in a flow collection. */
export function scanPlain(cursor: Cursor, parentIndent: number, isInFlow: boolean): PlainScan {
  const start = cursor.at;
  let end = start;
  const folding = new Folding();
  while (!cursor.atRootFile() && cursor.code() !== 0x23) {
    const from = cursor.at;
    while (!endsPlain(cursor, isInFlow)) cursor.at++;
    if (cursor.at > from) {
      folding.add(cursor.text.slice(from, cursor.at));
      end = cursor.at;
    }
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break;
    folding.takeGap(cursor, () => {
      if (cursor.code() === 0x09 && cursor.column <= parentIndent) cursor.fail('tab');
    });
    if (!isInFlow && cursor.column <= parentIndent) break;
  }
  const token: ScalarToken = { kind: 'scalar', text: folding.text(), style: 'plain', start, end };
  return { token, endsLine: folding.isBroken };
}

function endsPlain(cursor: Cursor, isInFlow: boolean): boolean {
  const code = cursor.code();
  if (isGap(code) || (code === 0x3a && isGap(cursor.code(1)))) return true;
  return isInFlow && (isFlowIndicator(code) || code === 0x3f);
}
