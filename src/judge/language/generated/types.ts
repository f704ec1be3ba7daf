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
  /**
   * globs of manifests, relative to this file, inside the repository; the default is all that the run found
   *
   * @minItems 1
   */
  readonly manifests?: readonly string[];
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
