/** A report: a pure function of a result, as pieces of text so that any size can be streamed. */
export type Report<Result> = (result: Result, options: ReportOptions) => Iterable<string>;

export interface ReportOptions {
  readonly colour: 'always' | 'never';
  /** `failures` leaves out what passed, warnings, notices and the list of inputs. */
  readonly detail: 'full' | 'failures';
}
