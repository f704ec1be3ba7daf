import type { MutationReport } from '../../result.js';
import { changeRows } from '../diff/diff-json.js';
import { jsonList, jsonText } from '../text/json-text.js';

/** The mutants for machines: one JSON object, a line for each survivor, whose connections are rows as those of a diff. */
export function* mutationJson(report: MutationReport): Generator<string> {
  const { apiVersion, kind, summary, survived, notes, diagnostics, inputs } = report;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"summary": ${jsonText(summary)}`;
  yield ',\n"survived": ';
  yield* jsonList(
    survived.map(({ opens, closes, unsettles, ...survivor }) => ({
      ...survivor,
      opens: [...changeRows(opens)],
      closes: [...changeRows(closes)],
      unsettles: [...changeRows(unsettles)],
    })),
  );
  yield `,\n"notes": ${jsonText(notes)},\n"diagnostics": `;
  yield* jsonList(diagnostics);
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}
