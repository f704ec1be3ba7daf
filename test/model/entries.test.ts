import { test } from 'tap';
import { type Entry, type EntryBackend, entryTitle } from '../../src/model/index.js';
import { type ReadCluster, readCluster } from './read-cluster.js';

const services = `apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {team: a}}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: dns, port: 53, protocol: UDP}]}
---
apiVersion: v1
kind: Service
metadata: {name: api, namespace: bank}
spec: {selector: {app: api}, ports: [{port: 443}]}
---
`;

/** The cluster of a few Services and one more document, which begins in line 15. */
function readWith(text: string): ReadCluster {
  return readCluster(services + text);
}

function route(kind: string, spec: string): string {
  return `apiVersion: gateway.networking.k8s.io/v1\nkind: ${kind}\nmetadata: {name: web, namespace: shop}\nspec: {${spec}}\n---\n`;
}

function gateway(spec: string, namespace = 'infra'): string {
  return `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: public, namespace: ${namespace}}\nspec: {gatewayClassName: eg, ${spec}}\n---\n`;
}

function grant(from: string, to: string): string {
  return `apiVersion: gateway.networking.k8s.io/v1beta1\nkind: ReferenceGrant\nmetadata: {name: routes, namespace: bank}\nspec: {from: [{group: gateway.networking.k8s.io, ${from}}], to: [${to}]}\n---\n`;
}

function ingress(spec: string, apiVersion = 'networking.k8s.io/v1'): string {
  return `apiVersion: ${apiVersion}\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec: ${spec}\n---\n`;
}

const paths = (backend: string) => `{rules: [{http: {paths: [{path: /, pathType: Prefix, backend: ${backend}}]}}]}`;
const backendRef = (fields: string) => `parentRefs: [{name: public}], rules: [{backendRefs: [{${fields}}]}]`;

function entryTexts({ cluster }: ReadCluster): readonly string[] {
  return cluster.entries.map((entry) =>
    [entryTitle(entry), servedText(entry), ...entry.backends.map(backendText)].join(' '),
  );
}

function servedText({ attachments }: Entry): string {
  const texts = attachments.map(({ served, presence }) => {
    const certainty = presence === true ? '' : '?';
    if (served.kind === 'route') return `route${certainty}`;
    const name = served.kind === 'gateway' ? `${served.gateway.namespace}/${served.gateway.name}:` : '';
    return `${name}${served.className ?? '-'}${certainty}`;
  });
  return `[${texts.join()}]`;
}

function backendText({ namespace, service, port, protocol, presence }: EntryBackend): string {
  const number = port.kind === 'all' ? '*' : port.kind === 'target' ? `>${port.port}` : port.port;
  return `${namespace}/${service}:${protocol}/${number}${presence === true ? '' : '?'}`;
}

const cases: readonly {
  readonly says: string;
  readonly text: string;
  readonly entries: readonly string[];
  readonly told?: readonly string[];
}[] = [
  {
    says: 'an Ingress sends to the Services of its paths and of its default backend (E-9)',
    text: ingress(
      `{ingressClassName: nginx, defaultBackend: {service: {name: web, port: {name: http}}}, rules: [{http: {paths: [{backend: {service: {name: web, port: {number: 80}}}}]}}]}`,
    ),
    entries: ['Ingress shop/web [nginx] shop/web:TCP/http shop/web:TCP/80'],
  },
  {
    says: 'an annotation names the class where the field does not',
    text: `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop, annotations: {kubernetes.io/ingress.class: traefik}}\nspec: ${paths('{service: {name: web, port: {number: 80}}}')}\n`,
    entries: ['Ingress shop/web [traefik] shop/web:TCP/80'],
  },
  {
    says: 'an Ingress of a version that is no longer served is read, with a warning',
    text: ingress('{backend: {serviceName: web, servicePort: http}}', 'extensions/v1beta1'),
    entries: ['Ingress shop/web [-] shop/web:TCP/http'],
    told: ['15:1 entry/old-api'],
  },
  {
    says: 'fields of the old version are no backend of the new one',
    text: ingress(paths('{serviceName: web, servicePort: 80}')),
    entries: ['Ingress shop/web [-]'],
    told: ['18:69 model/invalid-object'],
  },
  {
    says: 'a backend that is a resource is no Service',
    text: ingress(paths('{resource: {apiGroup: k8s.example.com, kind: StorageBucket, name: icons}}')),
    entries: ['Ingress shop/web [-]'],
    told: ['18:80 entry/not-a-service'],
  },
  {
    says: 'a Service that no manifest declares is a warning at its name',
    text: ingress(paths('{service: {name: webb, port: {number: 80}}}')),
    entries: ['Ingress shop/web [-] shop/webb:TCP/80'],
    told: ['18:86 entry/no-backend'],
  },
  {
    says: 'a port that the Service lacks is a warning',
    text: ingress(paths('{service: {name: web, port: {number: 8080}}}')),
    entries: ['Ingress shop/web [-] shop/web:TCP/8080'],
    told: ['18:86 entry/no-backend'],
  },
  {
    says: 'a route without its Gateway is attached to it all the same',
    text: route('HTTPRoute', backendRef('name: web, port: 80')),
    entries: ['HTTPRoute shop/web [shop/public:-] shop/web:TCP/80'],
  },
  {
    says: 'a UDPRoute sends UDP',
    text: route('UDPRoute', backendRef('name: web, port: 53')),
    entries: ['UDPRoute shop/web [shop/public:-] shop/web:UDP/53'],
  },
  {
    says: 'a backend of weight 0 gets nothing, a mirror gets a copy',
    text: route(
      'HTTPRoute',
      'parentRefs: [{name: public}], rules: [{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: web, port: 80}}}], backendRefs: [{name: web, port: 53, weight: 0}]}]',
    ),
    entries: ['HTTPRoute shop/web [shop/public:-] shop/web:TCP/80'],
  },
  {
    says: 'a route of a service mesh, whose parent is a Service, is no entry',
    text: route(
      'HTTPRoute',
      `parentRefs: [{group: "", kind: Service, name: web}], rules: [{backendRefs: [{name: web, port: 80}]}]`,
    ),
    entries: [],
  },
  {
    says: 'a route without parents is attached to nothing',
    text: route('HTTPRoute', 'rules: [{backendRefs: [{name: web, port: 80}]}]'),
    entries: ['HTTPRoute shop/web [] shop/web:TCP/80'],
    told: ['15:1 entry/unattached'],
  },
  {
    says: 'a Gateway takes routes of its own namespace only, unless it says otherwise',
    text:
      gateway('listeners: [{name: web, port: 80, protocol: HTTP}]') +
      route(
        'HTTPRoute',
        'parentRefs: [{namespace: infra, name: public}], rules: [{backendRefs: [{name: web, port: 80}]}]',
      ),
    entries: ['HTTPRoute shop/web [] shop/web:TCP/80'],
    told: ['23:46 entry/unattached'],
  },
  {
    says: 'a Gateway may take routes of every namespace',
    text:
      gateway('listeners: [{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}]') +
      route('HTTPRoute', 'parentRefs: [{namespace: infra, name: public}], rules: []'),
    entries: ['HTTPRoute shop/web [infra/public:eg]'],
  },
  {
    says: 'a Gateway may take routes of namespaces with labels, one of which is known',
    text:
      gateway(
        'listeners: [{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {team: a}}}}}]',
      ) + route('HTTPRoute', 'parentRefs: [{namespace: infra, name: public}], rules: []'),
    entries: ['HTTPRoute shop/web [infra/public:eg]'],
  },
  {
    says: 'the labels of a namespace that nobody declares leave it open whether a Gateway takes its routes',
    text:
      gateway(
        'listeners: [{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {matchExpressions: [{key: team, operator: In, values: [a]}]}}}}]',
      ) +
      route('HTTPRoute', 'parentRefs: [{namespace: infra, name: public}], rules: []').replaceAll(
        'namespace: shop',
        'namespace: bank',
      ),
    entries: ['HTTPRoute bank/web [infra/public:eg?]'],
  },
  {
    says: 'a listener that the route does not name, or of another protocol, does not take it',
    text:
      gateway('listeners: [{name: web, port: 80, protocol: HTTP}, {name: tcp, port: 81, protocol: TCP}]', 'shop') +
      route(
        'HTTPRoute',
        'parentRefs: [{name: public, sectionName: tcp}, {name: public, port: 81}, {name: public, port: 80}], rules: []',
      ),
    entries: ['HTTPRoute shop/web [shop/public:eg]'],
    told: ['23:28 entry/unattached', '23:62 entry/unattached'],
  },
  {
    says: 'sending into another namespace without a ReferenceGrant is perhaps',
    text: route('HTTPRoute', backendRef('name: api, namespace: bank, port: 443')),
    entries: ['HTTPRoute shop/web [shop/public:-] bank/api:TCP/443?'],
    told: ['18:68 entry/no-grant'],
  },
  {
    says: 'a ReferenceGrant lets a route send there',
    text:
      grant('kind: HTTPRoute, namespace: shop', '{group: "", kind: Service, name: api}') +
      route('HTTPRoute', backendRef('name: api, namespace: bank, port: 443')),
    entries: ['HTTPRoute shop/web [shop/public:-] bank/api:TCP/443'],
  },
  {
    says: 'a ReferenceGrant for another kind or another Service lets nothing through',
    text:
      grant('kind: GRPCRoute, namespace: shop', '{group: "", kind: Service}') +
      route('HTTPRoute', backendRef('name: api, namespace: bank, port: 443')),
    entries: ['HTTPRoute shop/web [shop/public:-] bank/api:TCP/443?'],
    told: ['23:68 entry/no-grant'],
  },
  {
    says: 'an OpenShift Route sends to target ports by number, and to ports of the Service by name',
    text: `apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: a, namespace: shop}\nspec: {to: {kind: Service, name: web}, port: {targetPort: 8080}}\n---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: b, namespace: shop}\nspec: {to: {kind: Service, name: web, weight: 0}, alternateBackends: [{kind: Service, name: web, weight: 1}], port: {targetPort: http}}\n---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: c, namespace: shop}\nspec: {to: {kind: Service, name: web}}\n`,
    entries: [
      'Route shop/a [route] shop/web:TCP/>8080',
      'Route shop/b [route] shop/web:TCP/http',
      'Route shop/c [route] shop/web:TCP/*',
    ],
  },
];

for (const { says, text, entries, told = [] } of cases) {
  test(says, async (t) => {
    const read = readWith(text);
    t.strictSame(entryTexts(read), entries);
    t.strictSame(read.told, told);
  });
}

test('different copies of an entry are each a possibility', async (t) => {
  const text = ingress(paths('{service: {name: web, port: {number: 80}}}'));
  const { cluster } = readWith(text + text.replace('number: 80', 'name: http'));
  t.strictSame(
    cluster.entries.map(({ presence }) => presence === true),
    [false, false],
  );
});

test('classes are cluster-wide, and one may be the default', async (t) => {
  const { cluster, told } = readCluster(`apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: nginx, annotations: {ingressclass.kubernetes.io/is-default-class: "true"}}
spec: {controller: k8s.io/ingress-nginx}
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: {name: eg}
spec: {controllerName: gateway.envoyproxy.io/gatewayclass-controller, parametersRef: {group: g, kind: K, name: n}}
`);
  t.strictSame(cluster.ingressClasses, [
    { name: 'nginx', controller: 'k8s.io/ingress-nginx', isDefault: true, hasParameters: false },
  ]);
  t.strictSame(cluster.gatewayClasses, [
    { name: 'eg', controller: 'gateway.envoyproxy.io/gatewayclass-controller', isDefault: false, hasParameters: true },
  ]);
  t.strictSame(told, []);
});
