import { test } from 'tap';
import type { RunOptions } from '../../src/run.js';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { policy, service } from '../answer/shop.js';
import {
  admits,
  closed,
  controller,
  httpRoute,
  image,
  ingress,
  nginx,
  route,
  traefik,
  web,
} from './entry-manifests.js';

/** What comes of a pair of cases, one for each verdict, on the way to `web`. */
function outcome(manifests: string, options: Partial<RunOptions> = {}, to = 'shop/web', ports = 'TCP/8080'): string {
  const rows = rowsOf(
    reportOn({
      manifests,
      options,
      cases: ['allow', 'deny'].map(
        (expect) => `{from: internet, via: ingress, to: ${to}, ports: [${ports}], expect: ${expect}}`,
      ),
    }),
  );
  return rows.map(({ status }) => status).join(' ');
}

const allowed = 'passed failed';
const denied = 'failed passed';
const unknown = 'errored errored';

const verdicts: readonly {
  readonly says: string;
  readonly manifests: string;
  readonly options?: Partial<RunOptions>;
  readonly is: string;
  readonly to?: string;
  readonly ports?: string;
}[] = [
  { says: 'a workload behind an Ingress is reachable', manifests: web + ingress + nginx, is: allowed },
  {
    says: 'so it is by its Service',
    manifests: web + ingress + nginx,
    to: 'shop/service/web',
    ports: 'TCP/80',
    is: allowed,
  },
  {
    says: 'a port that no entry leads to is out of reach',
    manifests: web + ingress + nginx,
    ports: 'TCP/9000',
    is: denied,
  },
  {
    says: 'a port of the Service that no entry names is out of reach',
    manifests: web + ingress + nginx,
    to: 'shop/service/web',
    ports: 'TCP/81',
    is: denied,
  },
  {
    says: 'a workload that no entry leads to is out of reach',
    manifests: web + ingress + nginx,
    to: 'shop/db',
    is: denied,
  },
  {
    says: 'a policy that admits the controller lets it through',
    manifests: web + ingress + nginx + admits('ingress-nginx'),
    is: allowed,
  },
  {
    says: 'a policy that admits another namespace does not',
    manifests: web + ingress + nginx + admits('edge'),
    is: denied,
  },
  {
    says: 'policies of the controller itself count',
    manifests: web + ingress + nginx + policy('ingress-nginx', 'edge', '{podSelector: {}, policyTypes: [Egress]}'),
    is: denied,
  },
  {
    says: 'a controller on the network of its node is a node (A-HOST-1)',
    manifests:
      web +
      ingress +
      nginx.replace('spec: {containers', 'spec: {hostNetwork: true, containers') +
      admits('ingress-nginx'),
    is: denied,
  },
  {
    says: 'addresses may admit a controller on the network of its node (A-HOST-1)',
    manifests:
      web +
      ingress +
      nginx.replace('spec: {containers', 'spec: {hostNetwork: true, containers') +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}]}]}',
      ),
    is: allowed,
  },
  { says: 'an unknown controller reaches what no policy governs', manifests: web + ingress, is: allowed },
  {
    says: 'whether an unknown controller is admitted is unknown',
    manifests: web + ingress + admits('ingress-nginx'),
    is: unknown,
  },
  { says: 'it is unknown under a policy that admits nothing too', manifests: web + ingress + closed, is: unknown },
  {
    says: 'a controller of the settings is known by its namespace',
    manifests: web + ingress + admits('edge'),
    options: { ingressControllers: [{ name: 'x', namespace: 'edge', podLabels: { app: 'edge' } }] },
    is: allowed,
  },
  {
    says: 'and not by what the settings do not say',
    manifests:
      web +
      ingress +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {tier: edge}}}]}]}',
      ),
    options: { ingressControllers: [{ name: 'x', namespace: 'edge', podLabels: { app: 'edge' } }] },
    is: unknown,
  },
  {
    says: 'labels that the settings give are known, others of its value are not there',
    manifests:
      web +
      ingress +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: other}}}]}]}',
      ),
    options: { ingressControllers: [{ name: 'x', namespace: 'edge', podLabels: { app: 'edge' } }] },
    is: denied,
  },
  {
    says: 'a controller of the settings that is a workload has its labels',
    manifests:
      web +
      ingress +
      controller('edge', 'app: edge, tier: edge', image('own')) +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {tier: edge}}}]}]}',
      ),
    options: { ingressControllers: [{ name: 'x', namespace: 'edge', podLabels: { app: 'edge' } }] },
    is: allowed,
  },
  {
    says: 'a controller of the settings may use the network of its node',
    manifests: web + ingress + admits('edge'),
    options: { ingressControllers: [{ name: 'x', namespace: 'edge', podLabels: { app: 'edge' }, hostNetwork: true }] },
    is: denied,
  },
  {
    says: 'of several controllers of the settings the class chooses',
    manifests: web + ingress + admits('edge'),
    options: {
      ingressControllers: [
        { name: 'x', namespace: 'edge', podLabels: { app: 'edge' }, ingressClasses: ['nginx'] },
        { name: 'y', namespace: 'other', podLabels: { app: 'edge' }, ingressClasses: ['internal'] },
      ],
    },
    is: allowed,
  },
  {
    says: 'a custom name of a class chooses the controller',
    manifests: web + ingress + nginx + traefik + admits('ingress-nginx'),
    is: allowed,
  },
  {
    says: 'without a class any controller may serve, and they must agree',
    manifests: web + ingress.replace(', ingressClassName: nginx', '') + nginx + traefik + admits('ingress-nginx'),
    is: unknown,
  },
  {
    says: 'where they agree it is certain',
    manifests: web + ingress.replace(', ingressClassName: nginx', '') + nginx + traefik + admits('edge'),
    is: denied,
  },
  {
    says: 'one controller serves what names no class',
    manifests: web + ingress.replace(', ingressClassName: nginx', '') + nginx + admits('ingress-nginx'),
    is: allowed,
  },
  {
    says: 'the default class names the controller of what names none',
    manifests:
      web +
      ingress.replace(', ingressClassName: nginx', '') +
      nginx +
      traefik +
      admits('traefik') +
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: main, annotations: {ingressclass.kubernetes.io/is-default-class: "true"}}\nspec: {controller: traefik.io/ingress-controller}\n---\n',
    is: allowed,
  },
  {
    says: 'a class that nobody declares may belong to another controller',
    manifests:
      web + ingress.replace('ingressClassName: nginx', 'ingressClassName: alb') + nginx + admits('ingress-nginx'),
    is: unknown,
  },
  {
    says: 'a class that is declared belongs to the controller that it names, recognised or not',
    manifests:
      web +
      ingress +
      nginx +
      admits('ingress-nginx') +
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: nginx}\nspec: {controller: ingress.k8s.aws/alb}\n---\n',
    is: unknown,
  },
  {
    says: 'the router of OpenShift serves Routes',
    manifests:
      web +
      route +
      controller(
        'openshift-ingress',
        'ingresscontroller.operator.openshift.io/deployment-ingresscontroller: default',
        '',
      ) +
      admits('openshift-ingress'),
    is: allowed,
  },
  { says: 'no other controller serves Routes', manifests: web + route + nginx + admits('ingress-nginx'), is: unknown },
  {
    says: 'a route of the Gateway API leads to its backends',
    manifests: web + httpRoute + traefik + admits('traefik'),
    is: allowed,
  },
  {
    says: 'a controller of Ingresses only serves no Gateway',
    manifests: web + httpRoute + nginx + admits('ingress-nginx'),
    is: unknown,
  },
  {
    says: 'Envoy Gateway makes its pods in its own namespace',
    manifests: web + httpRoute + controller('egs', 'control-plane: envoy-gateway', '') + admits('egs'),
    is: allowed,
  },
  {
    says: 'a GatewayClass of Envoy Gateway is enough to know them',
    manifests:
      web +
      httpRoute +
      'apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: {name: main}\nspec: {controllerName: gateway.envoyproxy.io/gatewayclass-controller}\n---\n' +
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: public, namespace: shop}\nspec: {gatewayClassName: main, listeners: [{name: web, port: 80, protocol: HTTP}]}\n---\n' +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: envoy-gateway-system}}, podSelector: {matchLabels: {gateway.envoyproxy.io/owning-gateway-name: public}}}]}]}',
      ),
    is: allowed,
  },
  {
    says: 'parameters of a GatewayClass may change its pods',
    manifests:
      web +
      httpRoute +
      'apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: {name: main}\nspec: {controllerName: gateway.envoyproxy.io/gatewayclass-controller, parametersRef: {group: g, kind: EnvoyProxy, name: p}}\n---\n' +
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: public, namespace: shop}\nspec: {gatewayClassName: main, listeners: [{name: web, port: 80, protocol: HTTP}]}\n---\n' +
      admits('envoy-gateway-system'),
    is: unknown,
  },
  {
    says: 'what a route sends into another namespace without a grant is unknown',
    manifests:
      web +
      httpRoute
        .replace('namespace: shop', 'namespace: front')
        .replace('name: web, port', 'name: web, namespace: shop, port') +
      traefik,
    is: unknown,
  },
  {
    says: 'of several entries one that lets through is enough',
    manifests: web + ingress + httpRoute + nginx + traefik + admits('traefik'),
    is: allowed,
  },
  {
    says: 'replicas of a controller must agree',
    manifests:
      web +
      ingress +
      `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: edge, namespace: ingress-nginx}\nspec: {replicas: 2, template: {metadata: {labels: {}}, spec: {${image('ingress-nginx/controller')}}}}\n---\n` +
      policy(
        'shop',
        'web',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {apps.kubernetes.io/pod-index: "0"}}}, {namespaceSelector: {}, podSelector: {matchLabels: {statefulset.kubernetes.io/pod-name: edge-0}}}]}]}',
      ),
    is: 'failed failed',
  },
  {
    says: 'an ExternalName of another Service is perhaps followed',
    manifests:
      web +
      ingress.replace('name: web, port: {name', 'name: alias, port: {name') +
      service('alias', 'type: ExternalName, externalName: web.shop.svc.cluster.local, ports: [{name: web, port: 80}]'),
    is: unknown,
  },
  {
    says: 'an ExternalName outside leads to no workload',
    manifests:
      web +
      ingress.replace('name: web, port: {name', 'name: alias, port: {name') +
      service('alias', 'type: ExternalName, externalName: example.com, ports: [{name: web, port: 80}]'),
    is: denied,
  },
  {
    says: 'a port of the Service that no entry names is out of reach by it, and its target port is not',
    manifests: web.replace('targetPort: 9000', 'targetPort: 8080') + ingress + nginx,
    to: 'shop/service/web',
    ports: 'TCP/81',
    is: 'failed failed',
  },
  {
    says: 'a Service that selects nothing may lead anywhere in its namespace',
    manifests:
      web +
      ingress.replace('name: web, port: {name', 'name: bare, port: {name') +
      service('bare', 'ports: [{name: web, port: 80}]'),
    is: unknown,
  },
  {
    says: 'an entry for another Service of the same pods leads to them',
    manifests: `${web + ingress + nginx}${service('twin', 'selector: {app: web}, ports: [{port: 80, targetPort: 8080}]')}`,
    to: 'shop/service/twin',
    ports: 'TCP/80',
    is: 'failed failed',
  },
  {
    says: 'a headless Service is entered at its target port',
    manifests:
      web.replace('spec: {selector: {app: web}', 'spec: {clusterIP: None, selector: {app: web}') + ingress + nginx,
    is: allowed,
  },
  {
    says: 'a hostNetwork workload is not protected by policies',
    manifests:
      web.replace('spec: {containers: [{ports', 'spec: {hostNetwork: true, containers: [{ports') + ingress + closed,
    is: allowed,
  },
];

for (const { says, manifests, options, is, to, ports } of verdicts) {
  test(says, async (t) => {
    t.equal(outcome(manifests, options, to, ports), is);
  });
}
