import type { Diagnostic, Span } from '../../diagnostics/index.js';
import type { ManifestDocument, Node } from '../../parse/index.js';
import type { Addresses, Family } from '../../sets/index.js';
import type { Endpoint } from './endpoint.js';
import type { PortChoice } from './port.js';

/** One ConnectivityTest document, read: what is wrong with it costs only what depends on it. */
export interface TestFile {
  readonly document: ManifestDocument;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The CNI profiles it names; `undefined` where it names none. */
  readonly cnis: readonly string[] | undefined;
  readonly podCidrs: Addresses | undefined;
  readonly ipFamilies: readonly Family[] | undefined;
  /** `undefined` where it takes all that the run found. */
  readonly manifests: readonly Pattern[] | undefined;
  readonly fixtures: readonly Node[];
  /** A group that can't be read has no endpoints. */
  readonly groups: ReadonlyMap<string, readonly Endpoint[]>;
  readonly cases: readonly TestCase[];
  /** Problems outside of the cases, which make every case `errored`. */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A glob of manifests with its place. */
export interface Pattern {
  readonly text: string;
  readonly span: Span;
}

/** One assertion. With `problems` it is `errored`, whatever else was read of it. */
export interface TestCase {
  readonly name: string;
  readonly span: Span;
  readonly from: readonly Endpoint[];
  readonly to: readonly Endpoint[];
  /** `undefined` where it names none. */
  readonly ports: readonly PortChoice[] | undefined;
  readonly expect: 'allow' | 'deny';
  readonly skip: string | undefined;
  readonly severity: 'error' | 'warning';
  readonly allowsEmpty: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly cnis: readonly string[] | undefined;
  readonly problems: readonly string[];
}
