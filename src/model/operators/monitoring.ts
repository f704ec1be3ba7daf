import { controllerLabels, type OperatedKind, type OperatedPods, type OperatedPolicies } from './operated-kind.js';

const group = 'monitoring.coreos.com';
const prometheusOperator = 'prometheus-operator/prometheus-operator: pkg';
const managed = { 'app.kubernetes.io/managed-by': 'prometheus-operator', 'app.kubernetes.io/instance': '{name}' };

const monitored = {
  copied: [['spec', 'podMetadata', 'labels']],
  account: { path: ['spec', 'serviceAccountName'], otherwise: 'default' },
  hostNetwork: ['spec', 'hostNetwork'],
} as const;
const prometheusKeys = [...controllerLabels, 'operator.prometheus.io/', 'app', 'prometheus'];

const victoria = (name: string): OperatedPods => ({
  labels: {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': '{name}',
    'app.kubernetes.io/component': 'monitoring',
    'managed-by': 'vm-operator',
  },
  copied: [['spec', 'podMetadata', 'labels']],
  possiblyCopied: [
    ['metadata', 'labels'],
    ['spec', 'managedMetadata', 'labels'],
  ],
  others: [...controllerLabels, 'operator.victoriametrics.com/'],
  account: { path: ['spec', 'serviceAccountName'] },
  hostNetwork: ['spec', 'hostNetwork'],
});
const victoriaSource =
  'VictoriaMetrics/operator: api/operator/v1beta1/vm*_types.go (SelectorLabels, PodLabels, VMAuthLBSelectorLabels)';
const victoriaKinds = ['VMAgent', 'VMAlert', 'VMAlertmanager', 'VMAuth', 'VMSingle'];

/** The operator makes them by default from 0.158 on. */
const collectorPolicies = (...directions: OperatedPolicies['directions']): OperatedPolicies => ({
  maker: 'the OpenTelemetry operator',
  directions,
  names: [],
  unless: { path: ['spec', 'networkPolicy', 'enabled'], is: /^false$/ },
  switchedOffBy: '`spec.networkPolicy.enabled: false`',
});

/** Metrics, logs and traces. */
export const monitoringKinds: readonly OperatedKind[] = [
  {
    group,
    kind: 'Prometheus',
    pods: [
      {
        ...monitored,
        labels: {
          ...managed,
          'app.kubernetes.io/name': 'prometheus',
          'operator.prometheus.io/name': '{name}',
          prometheus: '{name}',
        },
        someLabels: ['operator.prometheus.io/shard'],
        others: prometheusKeys,
      },
    ],
    source: `${prometheusOperator}/prometheus/server/statefulset.go, operator.go (makeSelectorLabels), from v0.46 on (018eadd7)`,
  },
  {
    group,
    kind: 'PrometheusAgent',
    pods: [
      {
        ...monitored,
        labels: { ...managed, 'app.kubernetes.io/name': 'prometheus-agent', 'operator.prometheus.io/name': '{name}' },
        others: prometheusKeys,
      },
    ],
    source: `${prometheusOperator}/prometheus/agent/statefulset.go, operator.go (makeSelectorLabels) (047a8dda)`,
  },
  {
    group,
    kind: 'Alertmanager',
    pods: [
      {
        ...monitored,
        labels: { ...managed, 'app.kubernetes.io/name': 'alertmanager', alertmanager: '{name}' },
        others: [...controllerLabels, 'app'],
      },
    ],
    source: `${prometheusOperator}/alertmanager/statefulset.go, operator.go (makeSelectorLabels), from v0.46 on (00cbd491)`,
  },
  {
    group,
    kind: 'ThanosRuler',
    pods: [
      {
        copied: monitored.copied,
        account: monitored.account,
        labels: { ...managed, 'app.kubernetes.io/name': 'thanos-ruler', 'thanos-ruler': '{name}' },
        others: [...controllerLabels, 'app'],
      },
    ],
    source: `${prometheusOperator}/thanos/statefulset.go, operator.go (makeSelectorLabels), from v0.46 on (01b1a0ea)`,
  },
  ...victoriaKinds.map((kind) => ({
    group: 'operator.victoriametrics.com',
    kind,
    pods: [victoria(kind.toLowerCase())],
    source: victoriaSource,
  })),
  {
    group: 'operator.victoriametrics.com',
    kind: 'VMCluster',
    pods: [
      ...['vmselect', 'vminsert', 'vmstorage'].map((part) => ({
        ...victoria(part),
        where: [['spec', part]],
        copied: [['spec', part, 'podMetadata', 'labels']],
        hostNetwork: ['spec', part, 'hostNetwork'],
      })),
      ...['requestsLoadBalancer', 'requestLoadBalancer'].map((field) => ({
        ...victoria('vmclusterlb-vmauth-balancer'),
        where: [['spec', field]],
        copied: [['spec', field, 'spec', 'podMetadata', 'labels']],
        hostNetwork: ['spec', field, 'spec', 'hostNetwork'],
      })),
    ],
    source: victoriaSource,
  },
  {
    group: 'opentelemetry.io',
    kind: 'OpenTelemetryCollector',
    pods: [
      {
        unless: { path: ['spec', 'mode'], value: 'sidecar' },
        labels: {
          'app.kubernetes.io/managed-by': 'opentelemetry-operator',
          'app.kubernetes.io/component': 'opentelemetry-collector',
        },
        possiblyCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'operator.opentelemetry.io/'],
        account: { path: ['spec', 'serviceAccount'] },
        hostNetwork: ['spec', 'hostNetwork'],
        policies: collectorPolicies('ingress'),
      },
      {
        where: [['spec', 'targetAllocator']],
        labels: {
          'app.kubernetes.io/managed-by': 'opentelemetry-operator',
          'app.kubernetes.io/component': 'opentelemetry-targetallocator',
        },
        possiblyCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'operator.opentelemetry.io/'],
        account: { path: ['spec', 'targetAllocator', 'serviceAccount'] },
        policies: collectorPolicies('ingress', 'egress'),
      },
    ],
    source:
      'open-telemetry/opentelemetry-operator: internal/manifests/manifestutils/labels.go (00d2a047), internal/manifests/collector/networkpolicy.go (0756ec55), internal/manifests/targetallocator/networkpolicy.go (097aeead)',
  },
  {
    group: 'jaegertracing.io',
    kind: 'Jaeger',
    // a component has the labels of `spec.labels`, or others of its own in their place
    pods: [{ labels: { app: 'jaeger' }, others: 'any' }],
    source: 'jaegertracing/jaeger-operator: pkg/util/util.go (Labels, Merge) (00e832bd)',
  },
];
