import type { TestReport } from '../../result.js';
import type { Report, TestReportOptions } from '../text/report.js';
import { githubCommands } from './github-commands.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdownReport } from './markdown-report.js';
import { sarif } from './sarif.js';
import { tap } from './tap.js';

/** The reports of `test` for programs and files; that for people at a terminal is `pretty`. */
export const fileReports = {
  json,
  junit,
  tap,
  sarif,
  markdown: markdownReport,
  github: githubCommands,
} as const satisfies Record<string, Report<TestReport, TestReportOptions>>;
