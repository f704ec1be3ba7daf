import type { RunOptions } from '../../../src/run.js';
import { reportOn, rowsOf } from '../../answer/run-files.js';

/** What is asked of one policy of Calico among objects, in flow style. */
export interface Question {
  readonly policy: string;
  /** More manifests. */
  readonly objects?: string;
  /** Who to whom, at which ports: `from: 203.0.113.9, to: shop/web, ports: [TCP/80]`. */
  readonly asks: string;
  readonly cni?: string;
  readonly options?: Partial<RunOptions>;
}

/** `allow` or `deny` where that is certain, `differs` where families or ports differ, else `unknown`. */
export function verdictOn({ policy, objects = '', asks, cni = 'calico', options }: Question): string {
  const manifests = [objects, policy].join('\n---\n');
  const statuses = ['allow', 'deny'].map((expect) => {
    const report = reportOn({ manifests, cases: [`{${asks}, expect: ${expect}}`], options: { cni, ...options } });
    return rowsOf(report).map(({ status }) => status)[0] ?? 'no case';
  });
  const verdicts: Readonly<Record<string, string>> = {
    'passed failed': 'allow',
    'failed passed': 'deny',
    'failed failed': 'differs',
    'errored errored': 'unknown',
  };
  return verdicts[statuses.join(' ')] ?? statuses.join(' ');
}

/** A pod of the namespace `shop` with a label `app` of its own name. */
export const pod = (name: string, { ports = '', status = '', namespace = 'shop' } = {}) =>
  `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}}
spec: {containers: [{name: c, image: i, ports: [${ports}]}]}
status: {${status}}
`;

/** A cluster-wide policy about pods of the label \`app: web\`. */
export const globalPolicy = (spec: string) =>
  `{apiVersion: projectcalico.org/v3, kind: GlobalNetworkPolicy, metadata: {name: p}, spec: {selector: app == 'web', ${spec}}}`;

/** An object of Calico. */
export const object = (kind: string, metadata: string, spec: string) =>
  `{apiVersion: projectcalico.org/v3, kind: ${kind}, metadata: ${metadata}, spec: ${spec}}`;
