import type { CaseResult, TestReport } from '../../result.js';
import { byRelevance, type ChangedLines, firstChanged } from '../text/changed-lines.js';
import { neutraliseLines } from '../text/neutralise.js';
import type { Review } from '../text/report.js';
import { repositoryPath } from '../text/repository-path.js';
import { shorten, visible } from '../text/visible.js';
import { locationText } from '../text/words.js';
import {
  type Annotation,
  type AnnotationLevel,
  caseAnnotation,
  decisionAnnotations,
  diagnosticAnnotation,
  longestMessage,
} from './annotation.js';

/** What GitHub takes of each kind from one step; what goes beyond is dropped there without a word. */
export interface Budget {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

/** Ten of a kind are shown; in the action the verdict of the whole step is one of the errors. */
export const stepBudget: Budget = { error: 9, warning: 10, notice: 9 };

export interface AnnotationOptions extends Review {
  readonly budget: Budget;
  /** Remarks that come after all others. */
  readonly last?: readonly Annotation[];
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many there was no room for. */
  readonly leftOut: number;
}

/** What is remarked upon. */
export type Annotated = Pick<TestReport, 'suites' | 'diagnostics'>;

/**
 * The remarks of a run, as many as there is room for. First every case at its own line, then what makes files bad, then the
 * rules that decided, then warnings about files; within each of these what the pull request changes comes first.
 */
export function annotate(report: Annotated, options: AnnotationOptions): Annotations {
  const judged = report.suites.flatMap(({ cases, cni, environment }) =>
    cases.filter(isAnnotated).map((result) => ({ result, cni, environment })),
  );
  const cases = judged.map(({ result }) => result);
  const ofSeverity = (severity: AnnotationLevel) => report.diagnostics.filter((each) => each.severity === severity);
  const ranks = [
    judged.map(caseAnnotation),
    ofSeverity('error').map(diagnosticAnnotation),
    decisionAnnotations(cases),
    ofSeverity('warning').map(diagnosticAnnotation),
    options.last ?? [],
  ];
  return annotateInOrder(ranks, options);
}

/** Remarks by rank, as many as there is room for, each with its path from the root of the repository. */
export function annotateInOrder(
  ranks: readonly (readonly Annotation[])[],
  { budget, prefix, changedLines }: AnnotationOptions,
): Annotations {
  const all = ranks.flatMap((rank) =>
    byRelevance(
      rank.map((each) => located(each, prefix)),
      changedLines,
      (each) => each,
    ).map((each) => atChangedLine(each, changedLines)),
  );
  const left = { ...budget };
  const shown = all.filter(({ level }) => left[level]-- > 0);
  return { shown, leftOut: all.length - shown.length };
}

function isAnnotated({ status }: CaseResult): boolean {
  return status === 'failed' || status === 'errored';
}

/** A remark about several lines at the first of them that is changed, else at the first: only there reviewers see it. */
function atChangedLine(annotation: Annotation, changedLines: ChangedLines | undefined): Annotation {
  const { endLine: _, startColumn, endColumn, ...rest } = annotation;
  const line = firstChanged(annotation, changedLines);
  if (line === undefined || line === rest.startLine)
    return {
      ...rest,
      ...(startColumn === undefined ? {} : { startColumn }),
      ...(endColumn === undefined ? {} : { endColumn }),
    };
  return { ...rest, startLine: line };
}

/** A remark with its path from the root of the repository; a path that can't be named in a command is left to the message. */
function located(annotation: Annotation, prefix: string): Annotation {
  const { file, startLine, startColumn, endLine: _, endColumn, ...rest } = annotation;
  if (file === undefined) return rest;
  const path = repositoryPath(prefix, file);
  if (path === undefined || visible(path) !== path || path.trim() !== path) {
    const place = neutraliseLines(locationText({ file, line: startLine, column: startColumn }));
    return { ...rest, message: shorten(`${place}\n${rest.message}`, longestMessage) };
  }
  return { ...annotation, file: path };
}
