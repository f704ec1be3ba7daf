import { writeSync } from 'node:fs';
import { endOnSignals } from '../../src/cli/end.js';
import { writeFileWhole } from '../../src/cli/output.js';

// A process that writes a report without an end, and tells of each piece.
endOnSignals();
await writeFileWhole('report.txt', process.cwd(), endless());

function* endless(): Generator<string> {
  for (let piece = 0; ; piece++) {
    if (piece > 2) writeSync(1, `${piece}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    yield 'x'.repeat(65_536);
  }
}
