import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const source =
  'elastic/cloud-on-k8s: pkg/controller/elasticsearch/label/label.go (01eaa4d4), pkg/controller/*/labels.go (164e0a12)';

/** The labels of the object go to its pods where an annotation asks for it. */
const sort = (group: string, labels: Readonly<Record<string, string>>, template: readonly string[]): OperatedPods => ({
  template,
  labels,
  someLabels: ['common.k8s.elastic.co/type'],
  possiblyCopied: [['metadata', 'labels']],
  others: [...controllerLabels, `${group}/`, 'common.k8s.elastic.co/', 'eck.k8s.elastic.co/'],
  account: { otherwise: 'default' },
});

/** A kind whose pods carry its name under its own group, by the fields in which its pod template may stand. */
const kind = (name: string, group: string, ...fields: readonly (readonly string[])[]): OperatedKind => ({
  group,
  kind: name,
  pods: fields.map((field) => ({
    ...sort(group, { [`${group}/name`]: '{name}' }, [...field, 'podTemplate']),
    ...(field.length === 1 ? {} : { where: [field] }),
  })),
  source,
});

const deployment = ['spec', 'deployment'];
const daemonSet = ['spec', 'daemonSet'];

/** Elasticsearch, and what goes with it. */
export const elasticKinds: readonly OperatedKind[] = [
  {
    group: 'elasticsearch.k8s.elastic.co',
    kind: 'Elasticsearch',
    pods: [
      {
        ...sort(
          'elasticsearch.k8s.elastic.co',
          { 'elasticsearch.k8s.elastic.co/cluster-name': '{name}', 'common.k8s.elastic.co/type': 'elasticsearch' },
          ['podTemplate'],
        ),
        someLabels: ['elasticsearch.k8s.elastic.co/statefulset-name'],
        each: ['spec', 'nodeSets', '*'],
      },
    ],
    source,
  },
  {
    group: 'kibana.k8s.elastic.co',
    kind: 'Kibana',
    pods: [
      {
        ...sort(
          'kibana.k8s.elastic.co',
          { 'kibana.k8s.elastic.co/name': '{name}', 'common.k8s.elastic.co/type': 'kibana' },
          ['spec', 'podTemplate'],
        ),
        someLabels: [],
      },
    ],
    source,
  },
  kind('Logstash', 'logstash.k8s.elastic.co', ['spec']),
  kind('ApmServer', 'apm.k8s.elastic.co', ['spec']),
  kind('EnterpriseSearch', 'enterprisesearch.k8s.elastic.co', ['spec']),
  kind('ElasticMapsServer', 'maps.k8s.elastic.co', ['spec']),
  kind('Beat', 'beat.k8s.elastic.co', deployment, daemonSet),
  kind('Agent', 'agent.k8s.elastic.co', deployment, daemonSet, ['spec', 'statefulSet']),
];
