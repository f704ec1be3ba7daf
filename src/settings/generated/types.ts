// Made by `npm run generate` from ../schema.ts. Do not edit.

/**
 * a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository
 */
export type Root =
  | string
  | {
      /**
       * the folder of a kustomization, which the installed `kustomize` or `kubectl` builds
       */
      readonly kustomize?: string;
      /**
       * kustomize may run helm for `helmCharts`
       */
      readonly enableHelm?: boolean;
      readonly helm?: Chart;
      /**
       * a folder whose documents are taken as they stand, kustomization and chart or not
       */
      readonly raw?: string;
      /**
       * a commit, branch or tag of this checkout
       */
      readonly git?: string;
      /**
       * a file or a folder at that ref
       */
      readonly path?: string;
    };
/**
 * what test files without `spec.manifests` are judged by, beside all that the run found
 *
 * @minItems 1
 */
export type Roots = readonly Root[];
/**
 * what is applied there
 *
 * @minItems 1
 */
export type Roots1 = readonly Root[];
/**
 * an address range like `10.0.0.0/8` or `2001:db8::/32`
 */
export type Cidr = string;
/**
 * the address ranges of the pods
 *
 * @minItems 1
 */
export type Cidrs = readonly Cidr[];
/**
 * the address ranges of the pods
 *
 * @minItems 1
 */
export type Cidrs1 = readonly Cidr[];
/**
 * the address ranges of Services
 *
 * @minItems 1
 */
export type Cidrs2 = readonly Cidr[];
/**
 * the address ranges of the nodes
 *
 * @minItems 1
 */
export type Cidrs3 = readonly Cidr[];
/**
 * the IngressClasses that it serves; without this list and `gatewayClasses` it serves everything
 *
 * @minItems 1
 *
 * Items: the name of a class
 */
export type Classes = readonly string[];
/**
 * the GatewayClasses that it serves
 *
 * @minItems 1
 *
 * Items: the name of a class
 */
export type Classes1 = readonly string[];

/**
 * Says once for a repository what flags would say on each command line, and what no manifest tells of the cluster. A flag goes before it, and so does what a test file says.
 */
export interface Settings {
  /**
   * `reachspec.dev/v1alpha1`
   */
  readonly apiVersion?: 'reachspec.dev/v1alpha1';
  /**
   * `Settings`
   */
  readonly kind?: 'Settings';
  /**
   * files, folders and globs that are read where the command line names none, relative to the working directory
   *
   * @minItems 1
   *
   * Items: a file, a folder or a glob
   */
  readonly paths?: readonly string[];
  /**
   * what is left out, as lines of a `.reachspecignore` beside this file: the patterns of `.gitignore`
   *
   * Items: a pattern as in `.gitignore`
   */
  readonly ignores?: readonly string[];
  readonly roots?: Roots;
  /**
   * clusters or namespaces that the same tests are judged in, by name
   */
  readonly environments?: {
    readonly [k: string]: Environment;
  };
  /**
   * the CNI profile of suites that name none, as NAME or NAME@VERSION, like `calico` or `kindnet@0.23`
   */
  readonly cni?: string;
  /**
   * the version of Calico in quotes, like "3.31", for the profiles `calico` and `canal` where neither their name nor a manifest tells one; without it "3.32"
   */
  readonly calicoVersion?: string;
  readonly podCIDRs?: Cidrs1;
  readonly serviceCIDRs?: Cidrs2;
  readonly nodeCIDRs?: Cidrs3;
  /**
   * a version in quotes, like "1.34" or "1.34.2": without them YAML reads 1.30 as the number 1.3
   */
  readonly kubernetesVersion?: string;
  /**
   * the namespace of namespaced objects that name none, as `kubectl apply -n` gives it
   */
  readonly namespace?: string;
  /**
   * the labels of namespaces that no manifest declares: `unknown` (the default), or `unlabelled`: none but the name
   */
  readonly undeclaredNamespaces?: 'unknown' | 'unlabelled';
  /**
   * values of the variables in manifests, as text: quote numbers and booleans; `--var` and `--var-file` go before them
   */
  readonly variables?: {
    /**
     * the value of a variable, in quotes where it is a number
     */
    readonly [k: string]: string;
  };
  /**
   * the pods that carry the traffic of Ingresses, Gateways and Routes, beside those that are recognised
   *
   * @minItems 1
   */
  readonly ingressControllers?: readonly IngressController[];
  /**
   * kinds of your own that run pods, and where their pod templates are
   *
   * @minItems 1
   */
  readonly podTemplatePaths?: readonly PodTemplatePath[];
  /**
   * the severity of diagnostics by code, like `model/identical-copy: off`; errors and what guards trust in a verdict can only be raised
   */
  readonly severities?: {
    /**
     * `error`, `warning`, `notice`, or `off` to leave it out
     */
    readonly [k: string]: 'error' | 'warning' | 'notice' | 'off';
  };
}
/**
 * a chart, which the installed `helm` renders
 */
export interface Chart {
  /**
   * the folder of the chart
   */
  readonly chart: string;
  /**
   * the name of the release; the default is `release-name`
   */
  readonly release?: string;
  /**
   * the namespace of the release; the default is `default`
   */
  readonly namespace?: string;
  /**
   * values files, and maps of values; a later one wins
   *
   * Items: a values file, or a map of values
   */
  readonly values?: readonly (string | {})[];
  /**
   * values by path, like `image.tag`, which win over `values`; a string stays one
   */
  readonly set?: {
    /**
     * a value
     */
    readonly [k: string]: string | number | boolean | null;
  };
  /**
   * the version of the cluster in quotes, like `"1.34"`
   */
  readonly kubeVersion?: string;
}
/**
 * one environment; what it says of the cluster goes before what the settings say
 */
export interface Environment {
  readonly manifests: Roots1;
  /**
   * the CNI profile, as NAME or NAME@VERSION
   */
  readonly cni?: string;
  readonly podCIDRs?: Cidrs;
}
/**
 * an ingress controller: its pods, and the classes that it serves
 */
export interface IngressController {
  /**
   * what reports call it
   */
  readonly name: string;
  /**
   * the namespace of its pods
   */
  readonly namespace: string;
  /**
   * labels that its pods have, and no others in that namespace
   */
  readonly podLabels: {
    /**
     * the value of a label
     */
    readonly [k: string]: string;
  };
  readonly ingressClasses?: Classes;
  readonly gatewayClasses?: Classes1;
  /**
   * its pods use the network of their nodes
   */
  readonly hostNetwork?: boolean;
}
/**
 * one kind of custom resource that runs pods
 */
export interface PodTemplatePath {
  /**
   * the API group, without the version, like `apps.example.com`
   */
  readonly group: string;
  /**
   * the kind as the API spells it, like `Workshop`
   */
  readonly kind: string;
  /**
   * the fields that lead to the pod template, with dots, like `spec.template`
   */
  readonly path: string;
  /**
   * the version of the group, like `v1beta1`; without it every version
   */
  readonly version?: string;
}
