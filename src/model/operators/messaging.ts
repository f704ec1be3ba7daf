import { controllerLabels, type OperatedKind, type OperatedPods, type OperatedPolicies } from './operated-kind.js';

const strimzi =
  'strimzi/strimzi-kafka-operator: cluster-operator/src/main/java/io/strimzi/operator/cluster/model/WorkloadUtils.java (039c9118), KafkaPool.java (0f21fb66), KafkaConnectBuild.java (0616c10b)';
const group = 'kafka.strimzi.io';

/** The NetworkPolicy of one part: NetworkPolicyUtils.java, KafkaCluster.java and others (generateNetworkPolicy). */
const policies = (name: string): OperatedPolicies => ({
  maker: 'Strimzi',
  directions: ['ingress'],
  names: [name],
  variable: {
    name: 'STRIMZI_NETWORK_POLICY_GENERATION',
    value: 'false',
    operators: /^STRIMZI_(NAMESPACE|NETWORK_POLICY_GENERATION)$/,
  },
  switchedOffBy: 'the Deployment of the operator with `STRIMZI_NETWORK_POLICY_GENERATION` set to `false`',
});

/** The pods of one part of a Strimzi object; the labels of the object go to its pods, as the settings of the operator say. */
const part = (kind: string, suffix: string, path: readonly string[] = ['spec']): OperatedPods => ({
  labels: { 'strimzi.io/cluster': '{name}', 'strimzi.io/kind': kind, 'strimzi.io/name': `{name}-${suffix}` },
  copied: [[...path, 'template', 'pod', 'metadata', 'labels']],
  possiblyCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'strimzi.io/'],
});

const nodePool: OperatedPods = {
  ...part('Kafka', 'kafka'),
  labels: { 'strimzi.io/kind': 'Kafka', 'strimzi.io/pool-name': '{name}' },
  someLabels: ['strimzi.io/name'],
  ownLabels: ['strimzi.io/cluster'],
  policies: { ...policies('{name}-network-policy-kafka'), owner: { kind: 'Kafka', label: 'strimzi.io/cluster' } },
};

/** The pod that builds an image: one of Strimzi, or a build of OpenShift. */
const connectBuild: OperatedPods = {
  where: [['spec', 'build']],
  possibleLabels: {
    'strimzi.io/cluster': '{name}',
    'strimzi.io/kind': 'KafkaConnect',
    'strimzi.io/name': '{name}-connect-build',
  },
  possiblyCopied: [
    ['spec', 'template', 'buildPod', 'metadata', 'labels'],
    ['metadata', 'labels'],
  ],
  others: [...controllerLabels, 'strimzi.io/', 'openshift.io/'],
};

/** Message brokers. */
export const messagingKinds: readonly OperatedKind[] = [
  {
    group,
    kind: 'Kafka',
    pods: [
      { ...part('Kafka', 'kafka', ['spec', 'kafka']), policies: policies('{name}-network-policy-kafka') },
      ...(
        [
          ['zookeeper', 'zookeeper', 'network-policy-zookeeper'],
          ['entityOperator', 'entity-operator', 'entity-operator'],
          ['kafkaExporter', 'kafka-exporter', 'kafka-exporter'],
          ['cruiseControl', 'cruise-control', 'network-policy-cruise-control'],
        ] as const
      ).map(([field, suffix, policy]) => ({
        ...part('Kafka', suffix, ['spec', field]),
        where: [['spec', field]],
        policies: policies(`{name}-${policy}`),
      })),
      // of older versions
      { ...part('Kafka', 'kafka-jmx-trans', ['spec', 'jmxTrans']), where: [['spec', 'jmxTrans']] },
    ],
    source: strimzi,
  },
  {
    group,
    kind: 'KafkaNodePool',
    pods: [
      { ...nodePool, where: [['spec', 'template']] },
      // without a template of its own it has that of its Kafka
      { ...nodePool, without: [['spec', 'template']], others: 'any' },
    ],
    source: strimzi,
  },
  {
    group,
    kind: 'KafkaConnect',
    pods: [
      {
        ...part('KafkaConnect', 'connect'),
        policies: {
          ...policies('{name}-connect'),
          // without connectors of its own it is open
          where: [{ path: ['metadata', 'annotations', 'strimzi.io/use-connector-resources'], is: /^true$/i }],
        },
      },
      connectBuild,
    ],
    source: strimzi,
  },
  { group, kind: 'KafkaMirrorMaker', pods: [part('KafkaMirrorMaker', 'mirror-maker')], source: strimzi },
  {
    group,
    kind: 'KafkaMirrorMaker2',
    pods: [{ ...part('KafkaMirrorMaker2', 'mirrormaker2'), policies: policies('{name}-mirrormaker2') }],
    source: strimzi,
  },
  { group, kind: 'KafkaBridge', pods: [part('KafkaBridge', 'bridge')], source: strimzi },
  {
    group: 'rabbitmq.com',
    kind: 'RabbitmqCluster',
    pods: [
      {
        template: ['spec', 'override', 'statefulSet', 'spec', 'template'],
        labels: {
          'app.kubernetes.io/name': '{name}',
          'app.kubernetes.io/component': 'rabbitmq',
          'app.kubernetes.io/part-of': 'rabbitmq',
        },
        possiblyCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'rabbitmq.com/'],
        account: { otherwise: '{name}-server' },
      },
    ],
    source: 'rabbitmq/cluster-operator: internal/metadata/label.go, internal/resource/statefulset.go (008183c5)',
  },
];
