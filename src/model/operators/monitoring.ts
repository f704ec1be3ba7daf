import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

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
    'app.kubernetes.io/managed-by': 'vm-operator',
  },
  copied: [['spec', 'podMetadata', 'labels']],
  perhapsCopied: [
    ['metadata', 'labels'],
    ['spec', 'managedMetadata', 'labels'],
  ],
  others: [...controllerLabels, 'operator.victoriametrics.com/', 'managed-by'],
  account: { path: ['spec', 'serviceAccountName'] },
  hostNetwork: ['spec', 'hostNetwork'],
});
const victoriaSource = 'VictoriaMetrics/operator: api/operator/v1beta1 (SelectorLabels, PodLabels)';
const victoriaKinds = ['VMAgent', 'VMAlert', 'VMAlertmanager', 'VMAuth', 'VMSingle'];

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
    source: `${prometheusOperator}/prometheus/server/statefulset.go`,
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
    source: `${prometheusOperator}/prometheus/agent/statefulset.go, daemonset.go`,
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
    source: `${prometheusOperator}/alertmanager/statefulset.go`,
  },
  {
    group,
    kind: 'ThanosRuler',
    pods: [
      {
        ...monitored,
        labels: { ...managed, 'app.kubernetes.io/name': 'thanos-ruler', 'thanos-ruler': '{name}' },
        others: [...controllerLabels, 'app'],
      },
    ],
    source: `${prometheusOperator}/thanos/statefulset.go, labels.go`,
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
    pods: ['vmselect', 'vminsert', 'vmstorage'].map((part) => ({
      ...victoria(part),
      where: [['spec', part]],
      copied: [['spec', part, 'podMetadata', 'labels']],
      hostNetwork: ['spec', part, 'hostNetwork'],
    })),
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
        perhapsCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'operator.opentelemetry.io/'],
        account: { path: ['spec', 'serviceAccount'] },
        hostNetwork: ['spec', 'hostNetwork'],
      },
      {
        where: [['spec', 'targetAllocator']],
        labels: { 'app.kubernetes.io/managed-by': 'opentelemetry-operator' },
        perhapsCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'operator.opentelemetry.io/'],
        account: { path: ['spec', 'targetAllocator', 'serviceAccount'] },
      },
    ],
    source: 'open-telemetry/opentelemetry-operator: internal/manifests/manifestutils/labels.go',
  },
  {
    group: 'jaegertracing.io',
    kind: 'Jaeger',
    pods: [{ labels: { app: 'jaeger' }, copied: [['spec', 'labels']], others: 'any' }],
    source: 'jaegertracing/jaeger-operator: pkg/util/util.go (Labels)',
  },
];
