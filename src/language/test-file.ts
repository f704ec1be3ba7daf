import type { Request } from '../compile/policy/request.js';
import type { Diagnostic, Span } from '../diagnostics/index.js';
import type { ManifestDocument, Node, Root } from '../parse/index.js';
import type { Addresses, Family } from '../sets/index.js';
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
  readonly manifests: readonly Root[] | undefined;
  /** `undefined` where it names none. */
  readonly environments: readonly NamedEnvironment[] | undefined;
  readonly fixtures: readonly Node[];
  /** A group that can't be read has no endpoints. */
  readonly groups: ReadonlyMap<string, readonly Endpoint[]>;
  readonly cases: readonly TestCase[];
  /** Problems outside of the cases, which make every case `errored`. */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An environment that a test file names, in the order written. */
export interface NamedEnvironment {
  readonly name: string;
  readonly span: Span;
  /** `undefined` where the settings say what it is. */
  readonly manifests: readonly Root[] | undefined;
}

/** One case. With `problems` it is `errored`, whatever else was read of it. */
export interface TestCase {
  readonly name: string;
  readonly span: Span;
  readonly assertion: Assertion;
  /** `undefined` where it names none. */
  readonly ports: readonly PortChoice[] | undefined;
  /** What is asked of its one port above it; `undefined` where nothing is. */
  readonly request: Request | undefined;
  /** Ids of policies that must be among the deciding ones. */
  readonly because: readonly string[];
  readonly expectFailure: ExpectedFailure | undefined;
  readonly skip: string | undefined;
  readonly severity: 'error' | 'warning';
  readonly allowsEmpty: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly cnis: readonly string[] | undefined;
  readonly problems: readonly string[];
}

export type Assertion = PairsAssertion | ClosedAssertion;

/** Every `from` with every `to`. */
export interface PairsAssertion {
  readonly kind: 'pairs';
  readonly from: readonly Endpoint[];
  readonly to: readonly Endpoint[];
  /** Through Ingresses, routes and Gateways only; `undefined` for direct connections. */
  readonly via: 'ingress' | undefined;
  readonly expect: 'allow' | 'deny';
}

/** At most the items, at one side of the subject (`language.md` §5). */
export interface ClosedAssertion {
  readonly kind: 'closed';
  /** The side that the list bounds: `from` in `onlyFrom` and `exactlyFrom`. */
  readonly side: 'from' | 'to';
  /** All of the items too. */
  readonly isExact: boolean;
  readonly subject: readonly Endpoint[];
  readonly items: readonly ClosedItem[];
  /** Do pods count that no manifest holds? */
  readonly over: 'possible' | 'declared';
}

export interface ClosedItem {
  readonly endpoint: Endpoint;
  readonly ports: readonly PortChoice[] | undefined;
}

/** A failure that is known, until the end of a day (UTC). */
export interface ExpectedFailure {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}
