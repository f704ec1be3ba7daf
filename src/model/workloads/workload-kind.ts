import type { OperatedPods } from '../operators/operated-kind.js';

/** Where a workload kind keeps its pod template, how that is read, and which labels its controller adds (E.1, E-2). */
export interface WorkloadKind {
  readonly group: string;
  /** Of one version alone; of every version where it is missing. */
  readonly version?: string;
  readonly kind: string;
  /** The path of the pod template: of an object with `metadata.labels` and `spec`. */
  readonly template: readonly string[];
  readonly form: TemplateForm;
  /** Labels that are certainly there, with a value that no manifest states. */
  readonly addedLabels: readonly string[];
  /** Labels that carry the name of the object. */
  readonly nameLabels: readonly string[];
  /** Labels that carry the name of the object, or aren't there: older controllers don't set them. */
  readonly possibleNameLabels: readonly string[];
  /** Labels with a value that is always the same. */
  readonly fixedLabels: Readonly<Record<string, string>>;
  /** Labels that may be there, with a value that no manifest states. */
  readonly possibleLabels: readonly string[];
  /**
   * Labels that are there whatever the template says; their value is the template's, or one that no manifest states.
   */
  readonly defaultLabels: readonly string[];
  /** Sets of paths of labels; where one set is written, the pods are of several sorts: one with the labels of each path. */
  readonly sorts: readonly (readonly (readonly string[])[])[];
  /** Where another object may be named whose template is used instead. */
  readonly reference?: readonly string[];
  /** The pods that an operator makes, of which no template tells all; then nothing else of a row counts. */
  readonly operated?: readonly OperatedPods[];
  /** Where all of this is written: the source of the controller, below its repository. */
  readonly source: string;
}

/**
 * How a template is read: as the API's own `PodTemplateSpec`; as Knative's, whose pods get a proxy in front; as a virtual machine; as
 * an own kind's, of which little is known; as one that was found in a kind that nobody knows; as what an operator
 * builds upon; as that of the target of a Canary.
 */
export type TemplateForm = 'pod' | 'knative' | 'virtual-machine' | 'own' | 'found' | 'operated' | 'canary';
