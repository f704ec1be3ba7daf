import type { ProfileSetting } from '../cni/index.js';
import type { Diagnostic, Severity, SourceFile, Span } from '../diagnostics/index.js';
import type { GivenVariable, Root } from '../parse/index.js';
import type { Addresses } from '../sets/index.js';

/** A settings file, read: what is wrong with it costs only itself, and is an error of the run. */
export interface Settings {
  /** `undefined` where there is none. */
  readonly file: SourceFile | undefined;
  /** What is read where nothing is named; relative to the folder of the file. */
  readonly paths: readonly Written<string>[] | undefined;
  /** Patterns as in `.gitignore`, relative to the folder of the file. */
  readonly ignores: readonly Written<string>[];
  /** What test files without manifests of their own are judged by too. */
  readonly roots: readonly Root[];
  /** Their problems: without them a cluster state is incomplete. */
  readonly rootProblems: readonly Diagnostic[];
  /** In the order written. */
  readonly environments: readonly EnvironmentSettings[];
  /** A profile that there is, as `NAME` or `NAME@VERSION`. */
  readonly cni: Written<string> | undefined;
  /** The version of Calico, for suites whose profile is Calico's and names none. */
  readonly calicoVersion: string | undefined;
  /** What changes Cilium's policies. */
  readonly cilium: readonly ProfileSetting[];
  /** Why it can't be told which profile is meant: `cni` names none, or couldn't be read. What it would have settled is not settled. */
  readonly cniProblem: Diagnostic | undefined;
  readonly podCidrs: WrittenRanges | undefined;
  readonly serviceCidrs: WrittenRanges | undefined;
  readonly nodeCidrs: WrittenRanges | undefined;
  /** The addresses of the API server. */
  readonly kubeApiServer: WrittenRanges | undefined;
  readonly kubernetesVersion: KubernetesVersion | undefined;
  /** The namespace of namespaced objects that name none. */
  readonly namespace: string | undefined;
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled' | undefined;
  /** The values of variables, in the order written. */
  readonly variables: readonly GivenVariable[];
  /** In the order written, names distinct. */
  readonly ingressControllers: readonly IngressController[];
  /** In the order written, each once; a kind that has several templates has several paths. */
  readonly podTemplatePaths: readonly PodTemplatePath[];
  readonly severities: Severities;
  readonly diagnostics: readonly Diagnostic[];
}

/** An environment, and what holds there instead of what the settings say. */
export interface EnvironmentSettings extends Pick<Settings, 'cni' | 'cniProblem' | 'podCidrs'> {
  readonly name: string;
  readonly manifests: readonly Root[];
  /** What is wrong with its manifests. */
  readonly problems: readonly Diagnostic[];
  readonly span: Span;
}

/** A value and where the settings file says it. */
export interface Written<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** At least one range: their union, and each as it was written. */
export interface WrittenRanges {
  readonly addresses: Addresses;
  readonly written: readonly Written<string>[];
}

/** The version of the cluster's API server. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number | undefined;
  readonly text: string;
  readonly span: Span;
}

/** The pods through which the traffic of Ingresses, Gateways and Routes enters. */
export interface IngressController {
  readonly name: string;
  readonly namespace: string;
  /** At least one. */
  readonly podLabels: Readonly<Record<string, string>>;
  /** The IngressClasses that it serves; it serves everything where neither list is given. */
  readonly ingressClasses?: readonly string[];
  readonly gatewayClasses?: readonly string[];
  readonly hostNetwork: boolean;
  readonly span: Span;
}

/** A kind of the user's own that runs pods. */
export interface PodTemplatePath {
  readonly group: string;
  readonly kind: string;
  /** `undefined`: every version. */
  readonly version: string | undefined;
  /** The fields from the root of the object to the pod template: `['spec', 'template']`. */
  readonly path: readonly string[];
  readonly span: Span;
}

/** The severities that diagnostics are given instead of their own, by code; `off` leaves them out. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** What holds where there is no settings file. */
export const noSettings: Settings = {
  file: undefined,
  paths: undefined,
  ignores: [],
  roots: [],
  rootProblems: [],
  environments: [],
  cni: undefined,
  cniProblem: undefined,
  calicoVersion: undefined,
  cilium: [],
  podCidrs: undefined,
  serviceCidrs: undefined,
  nodeCidrs: undefined,
  kubeApiServer: undefined,
  kubernetesVersion: undefined,
  namespace: undefined,
  undeclaredNamespaces: undefined,
  variables: [],
  ingressControllers: [],
  podTemplatePaths: [],
  severities: new Map(),
  diagnostics: [],
};
