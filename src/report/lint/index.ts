import { lintGithub } from './lint-github.js';
import { lintGitlab } from './lint-gitlab.js';
import { lintJson } from './lint-json.js';
import { lintSarif } from './lint-sarif.js';
import { lintTable } from './lint-table.js';

/** The reports of `lint`, by the name that `--format` takes. */
export const lintReports = {
  table: lintTable,
  json: lintJson,
  sarif: lintSarif,
  github: lintGithub,
  gitlab: lintGitlab,
} as const;
