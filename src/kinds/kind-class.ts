/**
 * What becomes of the objects of a kind.
 *
 * - `policy`: a dialect evaluates it; `unevaluated-policy`: it may allow or deny connections, and reachspec doesn't evaluate it.
 * - `model`: it is a part of the cluster that policies refer to: a Namespace, a Service, a Node, …
 * - `workload`: it runs pods, by a row of the table of workload kinds.
 * - `test`: it belongs to the test language.
 * - `tells`: it may describe the network, and plays no part beside.
 * - `template`: it holds objects that are evaluated as its parameters make them.
 * - `container`: it holds whole objects that something applies, which aren't evaluated.
 * - `deployer`: it says what is deployed from elsewhere, and how that is changed.
 * - `no-part`: it certainly changes nothing in who may reach whom.
 * - `unknown`: nobody knows.
 */
export type KindClass =
  | 'policy'
  | 'unevaluated-policy'
  | 'model'
  | 'workload'
  | 'test'
  | 'tells'
  | 'template'
  | 'container'
  | 'deployer'
  | 'no-part'
  | 'unknown';

/** What becomes of a kind, and why: a sentence for those that are skipped, empty for the others. */
export interface Becomes {
  readonly class: KindClass;
  readonly why: string;
  /** What the text of an object has to have for that; without it the object plays no part. */
  readonly only?: RegExp;
  /** The kinds that an object holds without naming them. */
  readonly holds?: readonly string[];
}

/** Decides what becomes of every object by its API group, empty for the core group, and its kind. */
export interface KindRule {
  readonly becomes: (group: string, kind: string) => Becomes;
  /** The names of the kinds that are taken in some group. */
  readonly names: readonly string[];
  /** The groups in which a kind is taken. */
  readonly groupsOf: (kind: string) => readonly string[];
}

/** A row of a table: kinds of a group, and why they are what the table says. */
export interface KindRow {
  /** An API group; `*.example.com` is every group below that domain, and not the domain itself. */
  readonly group: string;
  /** `*` is every kind of the group that no other row names. */
  readonly kinds: readonly string[] | '*';
  readonly why: string;
  /** What the text of an object has to have for the row to count; without it the object plays no part. */
  readonly only?: RegExp;
  /** The kinds that objects of the row hold without naming them. */
  readonly holds?: readonly string[];
}
