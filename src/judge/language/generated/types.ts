// Made by `npm run generate` from ../schema.ts. Do not edit.

/**
 * a CNI profile, or a list of them
 *
 * @minItems 1
 */
export type Cni = string | readonly string[];
/**
 * an address range like `10.0.0.0/8` or `2001:db8::/32`
 */
export type Cidr = string;
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
 * what is applied; the default is all that the run found, with the `roots` of the settings
 *
 * @minItems 1
 */
export type Roots = readonly Root[];
/**
 * roots, each a cluster or a part of one as it is applied
 *
 * @minItems 1
 */
export type Roots1 = readonly Root[];
/**
 * a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map
 */
export type Endpoint =
  | string
  | {
      /**
       * the name of a namespace
       */
      readonly namespace?: string;
      readonly namespaceSelector?: LabelSelector;
      readonly podSelector?: LabelSelector;
      /**
       * the name of a service account
       */
      readonly serviceAccount?: string;
      /**
       * one pod with exactly these labels that no manifest holds
       */
      readonly hypothetical?: boolean;
      readonly cidr?: Cidr;
      /**
       * endpoints whose union is meant
       *
       * @minItems 1
       */
      readonly all?: readonly Endpoint[];
      /**
       * beside `all` endpoints, beside `cidr` ranges that are left out
       *
       * @minItems 1
       */
      readonly except?: readonly Endpoint[];
    };
/**
 * an endpoint, or a list of them
 */
export type Endpoints = string | {} | readonly unknown[];
/**
 * ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`
 *
 * @minItems 1
 *
 * Items: a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`
 */
export type Ports = readonly string[];
/**
 * an endpoint, or a map of an endpoint and its ports
 */
export type Item = string | {};
/**
 * at most these reach `to`
 */
export type Items = readonly Item[];
/**
 * these, all of them, reach `to`, and nothing else does
 */
export type Items1 = readonly Item[];
/**
 * `from` reaches at most these
 */
export type Items2 = readonly Item[];
/**
 * `from` reaches these, all of them, and nothing else
 */
export type Items3 = readonly Item[];

/**
 * Declares who may reach whom in a Kubernetes cluster, and who may not.
 */
export interface ConnectivityTest {
  /**
   * `reachspec.dev/v1alpha1`
   */
  readonly apiVersion: 'reachspec.dev/v1alpha1';
  /**
   * `ConnectivityTest`
   */
  readonly kind: 'ConnectivityTest';
  /**
   * the name and the labels of the suite
   */
  readonly metadata?: {
    /**
     * the name of the suite; the default is the name of the file
     */
    readonly name?: string;
    /**
     * ignored; accepted because tools add it
     */
    readonly namespace?: string;
    readonly labels?: Labels;
    readonly annotations?: Labels;
  };
  readonly spec: Spec;
}
/**
 * a map of strings
 */
export interface Labels {
  readonly [k: string]: string;
}
export interface Spec {
  readonly cni?: Cni;
  /**
   * the address ranges of the pods
   *
   * @minItems 1
   */
  readonly podCIDRs?: readonly Cidr[];
  /**
   * the address families of the cluster; the default follows the ranges of the pods
   *
   * @minItems 1
   */
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  readonly manifests?: Roots;
  /**
   * names of environments of the settings, or a map of names to roots, which `manifests` are joined to; the default, without `manifests`, is every environment of the settings
   *
   * @minItems 1
   */
  environments?:
    | readonly string[]
    | {
        readonly [k: string]: Roots1;
      };
  /**
   * Kubernetes objects that only this file sees
   */
  readonly fixtures?: {}[];
  /**
   * named unions of endpoints
   */
  readonly groups?: {
    /**
     * @minItems 1
     */
    readonly [k: string]: readonly Endpoint[];
  };
  /**
   * at least one assertion
   *
   * @minItems 1
   */
  readonly cases: readonly Case[];
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
 * a Kubernetes label selector
 */
export interface LabelSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}
/**
 * one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`
 */
export interface Case {
  /**
   * what is asserted, in words
   */
  readonly name: string;
  readonly from?: Endpoints;
  readonly to?: Endpoints;
  /**
   * `ingress`: traffic from outside that comes in through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`
   */
  readonly via?: 'ingress';
  readonly ports?: Ports;
  /**
   * `allow` or `deny`: of every pair, every port, every address family
   */
  readonly expect?: 'allow' | 'deny';
  readonly onlyFrom?: Items;
  readonly exactlyFrom?: Items1;
  readonly onlyTo?: Items2;
  readonly exactlyTo?: Items3;
  /**
   * `possible` (the default) counts pods that no manifest holds, `declared` does not
   */
  readonly closedOver?: 'possible' | 'declared';
  /**
   * policies that must be among the deciding ones
   *
   * @minItems 1
   *
   * Items: a policy like `NetworkPolicy/shop/db`
   */
  readonly because?: readonly string[];
  /**
   * why and until when the case is known to fail
   */
  readonly expectFailure?: {
    /**
     * why, e.g. an issue
     */
    readonly reason: string;
    /**
     * the last day, like `2027-01-31`
     */
    readonly until: string;
  };
  /**
   * why the case is not judged
   */
  readonly skip?: string;
  /**
   * a `warning` that fails does not fail the run
   */
  readonly severity?: 'error' | 'warning';
  /**
   * selectors may match nothing
   */
  readonly allowEmpty?: boolean;
  readonly labels?: Labels;
  readonly cni?: Cni;
}
