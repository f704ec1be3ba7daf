import type { SourceFile } from './diagnostics/index.js';
import type { Explanation, ReachabilityDiff, ReachabilityMap, TestReport } from './result.js';
export { type SourceFile, UsageError } from './diagnostics/index.js';
export * from './result.js';
/** Where the traffic of Ingresses, routes and Gateways comes from: the pods of a controller, in the files or not. */
export interface IngressController {
    /** Of the Deployment or DaemonSet that makes the pods. */
    readonly name: string;
    /** Where the pods are. */
    readonly namespace: string;
    /** The labels that the pods carry. */
    readonly podLabels: Readonly<Record<string, string>>;
    /** The IngressClasses that it serves; it serves everything where neither list is given. */
    readonly ingressClasses?: readonly string[];
    /** The GatewayClasses that it serves. */
    readonly gatewayClasses?: readonly string[];
    /** Its pods use the network of their nodes. Default: false. */
    readonly hostNetwork?: boolean;
}
/** Where the pod template of a custom resource stands: `{ group: 'example.com', kind: 'App', path: ['spec', 'template'] }`. */
export interface PodTemplatePath {
    /** The API group of the kind, such as `example.com`. */
    readonly group: string;
    /** Of one version alone; of every version where it is missing. */
    readonly version?: string;
    /** The kind of the custom resource. */
    readonly kind: string;
    /** The keys that lead from the object to its pod template. */
    readonly path: readonly string[];
}
/** How files are taken; each option is the flag of that name, with its default, and goes before the settings. */
export interface LibraryOptions {
    /** What to make of the files: `test` judges their connectivity tests, `map` tells who can reach whom. Default: `test`. */
    readonly command?: 'test' | 'map';
    /**
     * The settings file, by its path among the given files. Default: `reachspec.yaml` or `reachspec.yml`, where one of the files has
     * that very path. Options go before what it says; its `paths` and `ignores` choose among files on disk and have no say here.
     */
    readonly config?: string;
    /** The CNI profile, as `NAME` or `NAME@VERSION`; it goes before what tests say. */
    readonly cni?: string;
    /** The namespace of namespaced objects that name none. Default: `default`. */
    readonly namespace?: string;
    /** Takes documents below a kustomization or chart as they stand. Default: false. */
    readonly raw?: boolean;
    /** Pod address pools, such as `10.244.0.0/16`. */
    readonly podCidrs?: readonly string[];
    /** The values of variables `${NAME}` in manifests, by name. Default: none. */
    readonly variables?: Readonly<Record<string, string>>;
    /** May address ranges of policies match pods? Default: what the CNI profile says. */
    readonly ipBlocks?: 'any' | 'external';
    /** The labels of namespaces that no manifest declares. Default: `unknown`. */
    readonly undeclaredNamespaces?: 'unknown' | 'unlabelled';
    /** Where kinds of your own, custom resources, keep their pod templates. Default: none. */
    readonly podTemplatePaths?: readonly PodTemplatePath[];
    /** Ingress controllers beside those that are recognised in the files. Default: none. */
    readonly ingressControllers?: readonly IngressController[];
    /** Judges only cases with these labels, by a Kubernetes label selector. */
    readonly selector?: string;
    /** Judges only cases whose `suite/case` matches one of these globs. */
    readonly filters?: readonly string[];
    /** Judges only the cases of these test files. */
    readonly files?: readonly string[];
    /** Judges only in these environments of the settings and of test files; a map needs the one that it is of, where there are some. */
    readonly environments?: readonly string[];
    /** Tells in a map which pods that no manifest holds could connect too. Default: false. */
    readonly exposure?: boolean;
    /** Maps only connections of these namespaces (`shop`) and workloads (`shop/web`, `shop/Deployment/web`). Default: all. */
    readonly focus?: readonly string[];
    /** Maps only connections to workloads (`ingress`) or from them (`egress`), those of `focus`. Default: both. */
    readonly direction?: 'ingress' | 'egress';
    /** Maps only connections from these ends of the test language, such as `internet` or `{namespace: shop}`. Default: all. */
    readonly from?: readonly string[];
    /** Maps only connections to these ends. Default: all. */
    readonly to?: readonly string[];
    /** Maps only these ports, such as `TCP/5432` or `UDP`. Default: all. */
    readonly ports?: readonly string[];
    /** The date that `expectFailure` is judged by, as YYYY-MM-DD. Default: today, in UTC. */
    readonly today?: string;
}
/**
 * Judges manifests and connectivity tests that are already in memory: strings in, a plain JSON-safe result out. It reads no file,
 * starts no program and uses no network; `spec.manifests` of a test file selects among the given files, by their paths, and a root
 * that has to be rendered or read from git is an error. What is wrong with the files is in the diagnostics of the result; options that can't be carried out throw a {@link UsageError}.
 *
 * @example
 * ```js
 * import { exitCode, run } from 'reachspec';
 *
 * const text = `
 * apiVersion: apps/v1
 * kind: Deployment
 * metadata: {name: web, namespace: shop}
 * spec:
 *   selector: {matchLabels: {app: web}}
 *   template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: web}]}}
 * ---
 * apiVersion: networking.k8s.io/v1
 * kind: NetworkPolicy
 * metadata: {name: closed, namespace: shop}
 * spec: {podSelector: {}, policyTypes: [Ingress]}
 * ---
 * apiVersion: reachspec.dev/v1alpha1
 * kind: ConnectivityTest
 * metadata: {name: shop}
 * spec:
 *   cases:
 *     - {name: nobody calls in, from: internet, to: shop/web, expect: deny}
 * `;
 * const report = run([{ path: 'shop.yaml', text }]);
 * for (const { name, status } of report.suites[0].cases) console.log(`${status}: ${name}`);
 * console.log(`exit code ${exitCode(report)}`);
 * ```
 */
export declare function run(files: readonly SourceFile[], options: LibraryOptions & {
    readonly command: 'map';
}): ReachabilityMap;
export declare function run(files: readonly SourceFile[], options?: LibraryOptions & {
    readonly command?: 'test';
}): TestReport;
export declare function run(files: readonly SourceFile[], options?: LibraryOptions): TestReport | ReachabilityMap;
/**
 * Compares what two states of the manifests allow, given as files that are already in memory; what {@link run} says of files and
 * options holds here too. The settings and the tests are those of the head.
 *
 * @example
 * ```js
 * import { diff, diffConnections } from 'reachspec';
 *
 * const policy = (from) => ({
 *   path: 'shop.yaml',
 *   text: `
 * apiVersion: v1
 * kind: Pod
 * metadata: {name: db, namespace: shop, labels: {app: db}}
 * spec: {containers: [{name: db, image: db}]}
 * ---
 * apiVersion: networking.k8s.io/v1
 * kind: NetworkPolicy
 * metadata: {name: db, namespace: shop}
 * spec:
 *   podSelector: {}
 *   ingress: [{from: ${from}, ports: [{port: 5432}]}]
 * `,
 * });
 * const { opened } = diff([policy('[{podSelector: {}}]')], [policy('[]')]);
 * for (const { to, because } of diffConnections(opened)) console.log(`${to.workload}: ${because[0].object}`);
 * ```
 */
export declare function diff(base: readonly SourceFile[], head: readonly SourceFile[], options?: Omit<LibraryOptions, 'command'>): ReachabilityDiff;
/** A connection to explain, as endpoints and a port of the test language. */
export interface Question {
    /** Where the traffic begins, as in a test: `shop/web`, `internet`. */
    readonly from: string;
    /** Where it ends, likewise. */
    readonly to: string;
    /** As `TCP/5432`; every port where it is missing. */
    readonly port?: string;
}
/**
 * Explains why one end can or can't reach another, by files that are already in memory; what {@link run} says of files and options
 * holds here too. Throws a {@link UsageError} for a question that means nothing there.
 *
 * @example
 * ```ts
 * import { explain } from 'reachspec';
 *
 * const { verdict, ingress } = explain(files, { from: 'shop/web', to: 'shop/db', port: 'TCP/5432' });
 * console.log(verdict, ingress.path);
 * ```
 */
export declare function explain(files: readonly SourceFile[], { from, to, port }: Question, options?: Omit<LibraryOptions, 'command'>): Explanation;
