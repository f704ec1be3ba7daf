import type { GatewayRef } from '../model/index.js';

/** An ingress controller that is recognised, and the classes that are its own. */
export interface KnownController {
  readonly title: string;
  /** What `spec.controller` of its IngressClasses looks like. */
  readonly ingress: RegExp | undefined;
  /** What `spec.controllerName` of its GatewayClasses looks like. */
  readonly gateway: RegExp | undefined;
  readonly servesRoutes: boolean;
  /** The names that its classes have by custom, where no manifest declares the class. */
  readonly classNames: readonly string[];
  /**
   * Its pods: any of these signatures. A controller that creates pods (`makes`) is found by the signature of what
   * creates them.
   */
  readonly pods: readonly PodSignature[];
  /** The pods that it makes for a Gateway, which no manifest holds; `undefined` where pods that run already serve it. */
  readonly makes: ((gateway: GatewayRef) => MadePods | undefined) | undefined;
}

/** Every image is run, and every label has such a value. */
export interface PodSignature {
  readonly images: readonly RegExp[];
  readonly labels: Readonly<Record<string, RegExp>>;
}

export interface MadePods {
  /** `undefined` where they are in the namespace of the one that makes them. */
  readonly namespace: string | undefined;
  /** Where they are if no manifest holds the one that makes them. */
  readonly otherwise: string;
  readonly labels: Readonly<Record<string, string>>;
}

const byImage = (...images: readonly RegExp[]): PodSignature => ({ images, labels: {} });
const byLabels = (labels: PodSignature['labels']): PodSignature => ({ images: [], labels });
const name = 'app.kubernetes.io/name';
const component = 'app.kubernetes.io/component';
const none = { ingress: undefined, gateway: undefined, servesRoutes: false, makes: undefined } as const;

/** Every ingress controller that is recognised, by what its makers' manifests hold (E-9). */
export const knownControllers: readonly KnownController[] = [
  {
    ...none,
    title: 'ingress-nginx',
    ingress: /^k8s\.io\/.*nginx/,
    classNames: ['nginx'],
    pods: [
      byImage(/(^|\/)(ingress-nginx\/controller(-chroot)?|([\w-]+-)?nginx-ingress-controller)([:@]|$)/),
      byLabels({ [name]: /^ingress-nginx$/, [component]: /^controller$/ }),
    ],
  },
  {
    ...none,
    title: 'Traefik',
    ingress: /^traefik\.io\/ingress-controller$/,
    gateway: /^traefik\.io\/gateway-controller$/,
    classNames: ['traefik'],
    pods: [byImage(/(^|\/)(mirrored-library-)?traefik([:@]|$)/), byLabels({ [name]: /^traefik$/ })],
  },
  {
    ...none,
    title: 'Contour',
    ingress: /^projectcontour\.io\//,
    gateway: /^projectcontour\.io\//,
    classNames: ['contour'],
    pods: [
      byImage(/(^|\/)envoy([:@]|$)/, /(^|\/)contour([:@]|$)/),
      byLabels({ [name]: /^contour$/, [component]: /^envoy$/ }),
    ],
  },
  {
    ...none,
    title: 'Istio',
    ingress: /^istio\.io\/ingress-controller$/,
    gateway: /^istio\.io\/gateway-controller$/,
    classNames: ['istio'],
    pods: [byLabels({ istio: /^(?!egress|eastwest).*gateway$/ })],
    makes: ({ namespace, name: gateway, namesHost }) =>
      namesHost
        ? undefined
        : { namespace, otherwise: namespace, labels: { 'gateway.networking.k8s.io/gateway-name': gateway } },
  },
  {
    ...none,
    title: 'Envoy Gateway',
    gateway: /^gateway\.envoyproxy\.io\/gatewayclass-controller$/,
    classNames: ['eg', 'envoy-gateway'],
    pods: [byImage(/(^|\/)envoyproxy\/gateway([:@]|$)/), byLabels({ 'control-plane': /^envoy-gateway$/ })],
    makes: (gateway) => ({
      namespace: undefined,
      otherwise: 'envoy-gateway-system',
      labels: {
        [name]: 'envoy',
        [component]: 'proxy',
        'app.kubernetes.io/managed-by': 'envoy-gateway',
        'gateway.envoyproxy.io/owning-gateway-name': gateway.name,
        'gateway.envoyproxy.io/owning-gateway-namespace': gateway.namespace,
      },
    }),
  },
  {
    ...none,
    title: 'OpenShift router',
    ingress: /^openshift\.io\/ingress-to-route$/,
    servesRoutes: true,
    classNames: ['openshift-default'],
    pods: [
      byImage(/(^|\/)(origin-)?haproxy-router([:@]|$)/),
      byLabels({ 'ingresscontroller.operator.openshift.io/deployment-ingresscontroller': /./ }),
    ],
  },
  {
    ...none,
    title: 'HAProxy Kubernetes Ingress Controller',
    ingress: /^haproxy\.org\/ingress-controller/,
    classNames: ['haproxy'],
    pods: [byImage(/(^|\/)haproxytech\/kubernetes-ingress([:@]|$)/)],
  },
  {
    ...none,
    title: 'HAProxy Ingress',
    ingress: /^haproxy-ingress\.github\.io\/controller/,
    gateway: /^haproxy-ingress\.github\.io\/controller/,
    classNames: ['haproxy'],
    pods: [byImage(/(^|\/)haproxy-ingress([:@]|$)/)],
  },
  {
    ...none,
    title: 'NGINX Ingress Controller',
    ingress: /^nginx\.org\/ingress-controller/,
    classNames: ['nginx'],
    pods: [byImage(/(^|\/)nginx(-plus)?-ingress([:@]|$)/)],
  },
  {
    ...none,
    title: 'Kong',
    ingress: /^ingress-controllers\.konghq\.com\/kong/,
    gateway: /^konghq\.com\/kic-gateway-controller/,
    classNames: ['kong'],
    pods: [byImage(/(^|\/)kong(-gateway)?([:@]|$)/)],
  },
];
