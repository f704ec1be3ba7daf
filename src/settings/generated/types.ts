// Made by `npm run generate` from ../schema.ts. Do not edit.

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
 * the address ranges of Services
 *
 * @minItems 1
 */
export type Cidrs1 = readonly Cidr[];
/**
 * the address ranges of the nodes
 *
 * @minItems 1
 */
export type Cidrs2 = readonly Cidr[];
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
  /**
   * the CNI profile of suites that name none, as NAME or NAME@VERSION, like `calico` or `kindnet@0.23`
   */
  readonly cni?: string;
  readonly podCIDRs?: Cidrs;
  readonly serviceCIDRs?: Cidrs1;
  readonly nodeCIDRs?: Cidrs2;
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
