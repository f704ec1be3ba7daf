/**
 * The keys that lead from one node to others; `*` represents every item of a list, and every value of a map, `**` for any number of
 * such steps.
 */
export type Path = readonly string[];

/** A custom resource whose operator makes pods of it: what its code says of them for certain. */
export interface OperatedKind {
  readonly group: string;
  readonly kind: string;
  /** The sorts of pods that the operator makes, at least one. */
  readonly pods: readonly OperatedPods[];
  /** Where that is written: the source of the operator, below its repository. */
  readonly source: string;
}

/**
 * One sort of the pods of a custom resource. A label that several fields give has one of their values, for operators differ in which
 * goes first. Paths are those of `each` unless something else is said.
 */
export interface OperatedPods {
  /** Where each part stands that has pods of its own; the object itself where it is missing. */
  readonly each?: Path;
  /** Only parts that hold one of these keys have pods; missing where all do. */
  readonly holding?: readonly string[];
  /** The fields of the object that enable them; missing where they always exist. */
  readonly where?: readonly Path[];
  /** They aren't there where one of these fields of the object is written. */
  readonly without?: readonly Path[];
  /** They aren't there where a field of the object has this value. */
  readonly unless?: { readonly path: Path; readonly value: string };
  /** A pod template, or a part of one. */
  readonly template?: Path;
  /** A pod spec without labels. */
  readonly spec?: Path;
  /** The template tells their ports and their service account; missing where the operator may add to it. */
  readonly isWhole?: true;
  /** Labels that are certainly there; `{name}` represents the name of the object. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Labels that are there with the value that `labels` would give, or aren't. */
  readonly possibleLabels?: Readonly<Record<string, string>>;
  /** Labels that are certainly there, with a value that no manifest states. */
  readonly someLabels?: readonly string[];
  /** Maps of labels that the operator gives its pods. */
  readonly copied?: readonly Path[];
  /** Labels of the object itself that it gives them. */
  readonly ownLabels?: readonly string[];
  /** Maps of labels of the object that it gives them in some versions, by some setting, or to some of them. */
  readonly possiblyCopied?: readonly Path[];
  /** What other labels they may have: those whose key is one of these, or begins with one that ends in `/`; `any` where nobody knows. */
  readonly others: readonly string[] | 'any';
  /** A map of settings of the object: where it has a key like this, its pods may have any label. */
  readonly openedBy?: { readonly path: Path; readonly key: RegExp };
  readonly account?: OperatedAccount;
  /** The field of the object that puts them on the network of their nodes. */
  readonly hostNetwork?: Path;
  /** The NetworkPolicies that the operator makes for them, or may make; missing where it makes none. */
  readonly policies?: OperatedPolicies;
}

export type Direction = 'ingress' | 'egress';

/** NetworkPolicies that an operator makes for pods; what they admit depends on the version and the settings of the operator. */
export interface OperatedPolicies {
  readonly maker: string;
  readonly directions: readonly Direction[];
  /** The names that the operator gives them; `{name}` represents the name of the owner. */
  readonly names: readonly string[];
  /** The object that they belong to, by its kind and the label with its name; the object of the pods where it is missing. */
  readonly owner?: { readonly kind: string; readonly label: string };
  /** They are made only where one of these fields has such a value. */
  readonly where?: readonly FieldValue[];
  /** They aren't made where a field has such a value. */
  readonly unless?: FieldValue;
  /** The variable by which an operator makes none. */
  readonly variable?: OperatorVariable;
  /** How one tells the operator to make none, in words that follow `or`. */
  readonly switchedOffBy?: string;
}

/** A value that a field of an object may have; nothing but a scalar has any text. */
export interface FieldValue {
  readonly path: Path;
  readonly is: RegExp;
}

/** A variable in the environment of an operator, whose container is known by the names of its variables. */
export interface OperatorVariable {
  readonly name: string;
  readonly value: string;
  readonly operators: RegExp;
}

/** The service account of pods: of their template, else as said here; any where nothing is said. */
export interface OperatedAccount {
  /** The field of the object with it. */
  readonly path?: Path;
  /** It where none is written. */
  readonly otherwise?: string;
  /** The operator takes it whatever the template says. */
  readonly isForced?: true;
  /** Fields of the object of which any may say another: it is unknown where one of them is written. */
  readonly hiddenBy?: readonly Path[];
}

/** The labels that a StatefulSet, a Deployment, a DaemonSet or a Job adds, and the common ones that operators differ in from version to version. */
export const controllerLabels = [
  'apps.kubernetes.io/',
  'statefulset.kubernetes.io/',
  'batch.kubernetes.io/',
  'app.kubernetes.io/',
  'controller-revision-hash',
  'pod-template-hash',
  'pod-template-generation',
  'controller-uid',
  'job-name',
] as const;
