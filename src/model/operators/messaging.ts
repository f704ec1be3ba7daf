import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const strimzi =
  'strimzi/strimzi-kafka-operator: operator-common/src/main/java/io/strimzi/operator/common/model/Labels.java';
const group = 'kafka.strimzi.io';

/** The pods of one part of a Strimzi object; the labels of the object go to its pods, as the settings of the operator say. */
const part = (kind: string, suffix: string, path: readonly string[] = ['spec']): OperatedPods => ({
  labels: { 'strimzi.io/cluster': '{name}', 'strimzi.io/kind': kind, 'strimzi.io/name': `{name}-${suffix}` },
  copied: [[...path, 'template', 'pod', 'metadata', 'labels']],
  perhapsCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'strimzi.io/'],
});

/** Message brokers. */
export const messagingKinds: readonly OperatedKind[] = [
  {
    group,
    kind: 'Kafka',
    pods: [
      part('Kafka', 'kafka', ['spec', 'kafka']),
      ...(
        [
          ['zookeeper', 'zookeeper'],
          ['entityOperator', 'entity-operator'],
          ['kafkaExporter', 'kafka-exporter'],
          ['cruiseControl', 'cruise-control'],
        ] as const
      ).map(([field, suffix]) => ({ ...part('Kafka', suffix, ['spec', field]), where: [['spec', field]] })),
    ],
    source: strimzi,
  },
  {
    group,
    kind: 'KafkaNodePool',
    pods: [
      {
        ...part('Kafka', 'kafka'),
        labels: { 'strimzi.io/kind': 'Kafka', 'strimzi.io/pool-name': '{name}' },
        someLabels: ['strimzi.io/name'],
        ownLabels: ['strimzi.io/cluster'],
      },
    ],
    source: strimzi,
  },
  {
    group,
    kind: 'KafkaConnect',
    pods: [
      part('KafkaConnect', 'connect'),
      { ...part('KafkaConnect', 'connect-build'), where: [['spec', 'build']], copied: [] },
    ],
    source: strimzi,
  },
  { group, kind: 'KafkaMirrorMaker', pods: [part('KafkaMirrorMaker', 'mirror-maker')], source: strimzi },
  { group, kind: 'KafkaMirrorMaker2', pods: [part('KafkaMirrorMaker2', 'mirrormaker2')], source: strimzi },
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
        perhapsCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'rabbitmq.com/'],
        account: { otherwise: '{name}-server' },
      },
    ],
    source: 'rabbitmq/cluster-operator: internal/metadata/label.go, internal/resource/statefulset.go',
  },
];
