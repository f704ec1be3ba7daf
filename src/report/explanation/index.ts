import type { Explanation } from '../../result.js';
import type { Report } from '../text/report.js';
import { explanationJson } from './explanation-json.js';
import { explanationTree } from './explanation-tree.js';

/** The reports of `explain`, by the name that `--format` takes. */
export const explanationReports = { tree: explanationTree, json: explanationJson } as const satisfies Record<
  string,
  Report<Explanation>
>;
