import { define } from '../../diagnostics/index.js';

export const noBackend = define<{ readonly entry: string; readonly problem: string }>({
  code: 'entry/no-backend',
  severity: 'warning',
  summary: 'an Ingress or a route sends to a Service or a port that no manifest declares',
  guardsTrust: true,
  words: ({ entry, problem }) => `${entry} sends to ${problem}`,
});

export const notService = define<{ readonly entry: string; readonly backend: string }>({
  code: 'entry/not-a-service',
  severity: 'notice',
  summary: 'an Ingress or a route sends to something that is no Service',
  guardsTrust: true,
  words: ({ entry, backend }) => `${entry} sends to ${backend}, which is no Service: where that leads isn't judged`,
});

export const noGrant = define<{ readonly entry: string; readonly service: string; readonly namespace: string }>({
  code: 'entry/no-grant',
  severity: 'warning',
  summary: 'a route sends to a Service of another namespace, and no ReferenceGrant allows it',
  guardsTrust: true,
  words: ({ entry, service, namespace }) =>
    `${entry} sends to Service \`${service}\` of namespace \`${namespace}\`, and no ReferenceGrant there allows it: Gateways refuse, and what it leads to is unknown; add the ReferenceGrant`,
});

export const unattached = define<{ readonly entry: string; readonly problem: string }>({
  code: 'entry/unattached',
  severity: 'warning',
  summary: 'no Gateway takes a route',
  guardsTrust: true,
  words: ({ entry, problem }) => `${entry} ${problem}: nothing enters through it; correct the route, or the Gateway`,
});

export const oldIngress = define<{ readonly apiVersion: string }>({
  code: 'entry/old-api',
  severity: 'warning',
  summary: 'an Ingress is of an API version that Kubernetes 1.22 removed',
  words: ({ apiVersion }) =>
    `\`${apiVersion}\` isn't served since Kubernetes 1.22: the Ingress is read all the same; write \`networking.k8s.io/v1\``,
});
