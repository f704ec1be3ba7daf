import type { Declared } from '../../diagnostics/index.js';
import type { ChangedLines } from './changed-lines.js';
import type { LineLinks } from './line-links.js';

/** A report: a pure function of a result, as pieces of text so that any size can be streamed. */
export type Report<Result, Options = ReportOptions> = (result: Result, options: Options) => Iterable<string>;

export interface ReportOptions {
  readonly colour: 'always' | 'never';
  /** `failures` leaves out what passed, warnings, notices and the list of inputs. */
  readonly detail: 'full' | 'failures';
  /** The columns of the terminal, which tables keep to; absent where there is none: then each row is one line, whole. */
  readonly width?: number | undefined;
  /** Where lines can be read on the web; absent where nobody knows. */
  readonly links?: LineLinks | undefined;
}

export interface TestReportOptions extends ReportOptions {
  /** The date of the run, as YYYY-MM-DD. */
  readonly today: string;
  /** Where the run stands in the repository that is reviewed, for remarks at its lines. */
  readonly review: Review;
  readonly tool: Tool;
}

/** The program that reports, for formats that describe it. */
export interface Tool {
  readonly version: string;
  /** Every diagnostic that it knows. */
  readonly diagnostics: readonly Declared[];
}

/** What is reviewed, in terms of paths and lines. */
export interface Review {
  /** From the root of the repository to the working directory, with `/`; empty where they are the same. */
  readonly prefix: string;
  /** `undefined` where nobody knows what the review changes. */
  readonly changedLines: ChangedLines | undefined;
}
