import type { ReachabilityDiff } from '../../result.js';
import type { Report } from '../text/report.js';
import { diffJson } from './diff-json.js';
import { diffMarkdown } from './diff-markdown.js';
import { diffTable } from './diff-table.js';

/** The reports of `diff`, by the name that `--format` takes. */
export const diffReports = { table: diffTable, json: diffJson, markdown: diffMarkdown } as const satisfies Record<
  string,
  Report<ReachabilityDiff>
>;
