import type { MutationReport } from '../../result.js';
import type { Report, TestReportOptions } from '../text/report.js';
import { mutationCommands } from './mutation-annotations.js';
import { mutationJson } from './mutation-json.js';
import { mutationSarif } from './mutation-sarif.js';
import { mutationTable } from './mutation-table.js';

/** The reports of `mutate`, by the name that `--format` takes. */
export const mutationReports = {
  table: mutationTable,
  json: mutationJson,
  sarif: mutationSarif,
  github: mutationCommands,
} as const satisfies Record<string, Report<MutationReport, TestReportOptions>>;
