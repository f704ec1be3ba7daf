import type { apiVersion } from './api-version.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { ConnectionChange } from './diff.js';
import type { Inputs } from './inputs.js';
import { isUnderPercent } from './percent.js';

/** What a mutant does to a policy, in the order in which those of one place are told. */
export const mutationOperators = [
  'remove-policy',
  'remove-direction',
  'remove-rule',
  'flip-action',
  'remove-peer',
  'split-peer',
  'remove-except',
  'widen-range',
  'remove-ports',
  'drop-requirement',
] as const;

/** One of them. */
export type MutationOperator = (typeof mutationOperators)[number];

/** Whether the cases of a run notice when one thing in one policy is changed. */
export interface MutationReport {
  /** The version of this form. */
  readonly apiVersion: typeof apiVersion;
  /** Tells it from the other results. */
  readonly kind: 'MutationReport';
  /** How many there were, and what became of them. */
  readonly summary: MutationSummary;
  /** By file and place. */
  readonly survived: readonly Survivor[];
  /** Facts worth knowing: what isn't changed, and which cases notice nothing. */
  readonly notes: readonly string[];
  /** What is to be said of the files, by file and place; first what no file is to blame for. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** What was read and what became of it. */
  readonly inputs: Inputs;
}

/** Every mutant is one of killed, survived and equivalent. */
export interface MutationSummary {
  /** All of them. */
  readonly mutants: number;
  /** A case that passed no longer passes. */
  readonly killed: number;
  /** Every case that passed still does, and something could tell the two apart, or nobody knows whether anything could. */
  readonly survived: number;
  /** No pod, address or pod that no manifest holds could tell it from the policies as they are. */
  readonly equivalent: number;
  /** Killed among killed and survived, from 0 to 1; `null` where there is neither. */
  readonly score: number | null;
}

/** A change of a policy that no case notices. */
export interface Survivor {
  /** What was done. */
  readonly operator: MutationOperator;
  /** `NetworkPolicy/shop/db`. */
  readonly policy: string;
  /** `spec.ingress[0]`, the rule that it is in; the field of what is no rule's, and empty for the whole policy. */
  readonly rule: string;
  /** Where what was changed is written. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Where it ends. */
  readonly endLine: number;
  /** Where it ends in that line. */
  readonly endColumn: number;
  /** The line, without its line break; of a long one the part around the place. */
  readonly excerpt: string;
  /** The column of the first character of `excerpt`; missing where that is 1. */
  readonly excerptColumn?: number;
  /** What was changed, on one line. */
  readonly from: string;
  /** What took its place; empty where nothing did. */
  readonly to: string;
  /** What it opens, as `diff` tells it; what matters most first. */
  readonly opens: readonly ConnectionChange[];
  /** What it closes. */
  readonly closes: readonly ConnectionChange[];
  /** Every other change of or to what is unknown. */
  readonly unsettles: readonly ConnectionChange[];
  /** False where nobody knows whether anything could tell the two apart; absent where something can. */
  readonly certain?: false;
  /** A case that passes today and wouldn't with this change, as an item of `spec.cases`; absent where none was found. */
  readonly case?: string;
  /** The test file that the case is written for; absent without it. */
  readonly suite?: string;
}

/** Whether fewer of the mutants that matter are killed than a percentage asks for; not where there is none. */
export function isUnder(
  { summary: { killed, survived } }: Pick<MutationReport, 'summary'>,
  percent: number | undefined,
): boolean {
  return percent !== undefined && isUnderPercent(killed, killed + survived, percent);
}
