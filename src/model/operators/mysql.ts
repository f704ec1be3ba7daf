import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const percona = (name: string, component: string): OperatedPods => ({
  where: [['spec', component]],
  labels: {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': '{name}',
    'app.kubernetes.io/component': component,
  },
  copied: [['spec', component, 'labels']],
  possiblyCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'percona.com/'],
});
const mongo = {
  labels: { 'app.kubernetes.io/name': 'percona-server-mongodb', 'app.kubernetes.io/instance': '{name}' },
  copied: [['labels']],
  possiblyCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'percona.com/'],
} as const;
/** The jobs of scheduled backups, whose component differs from version to version. */
const backups = (name: string, field: string): OperatedPods => ({
  where: [['spec', 'backup', field, '*']],
  possibleLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': '{name}' },
  possiblyCopied: [
    ['metadata', 'labels'],
    ['spec', 'backup', 'storages', '*', 'labels'],
  ],
  others: [...controllerLabels, 'percona.com/', 'type', 'cluster', 'backup-name', 'backup-type', 'ancestor'],
});

const mariadbKeys = [...controllerLabels, 'k8s.mariadb.com/', 'mariadb.mmontes.io/', 'release'];
/** MaxScale that a MariaDB asks for, and the jobs that start or restore it. */
const mariadbParts: readonly OperatedPods[] = [
  {
    where: [['spec', 'maxScale']],
    without: [['spec', 'maxScaleRef']],
    labels: { 'app.kubernetes.io/name': 'maxscale' },
    possiblyCopied: [
      ['spec', 'inheritMetadata', 'labels'],
      ['spec', 'maxScale', 'podMetadata', 'labels'],
    ],
    others: mariadbKeys,
  },
  {
    where: [
      ['spec', 'bootstrapFrom'],
      ['spec', 'galera'],
      ['spec', 'replication'],
    ],
    possiblyCopied: [
      ['spec', 'inheritMetadata', 'labels'],
      ['spec', 'podMetadata', 'labels'],
      ['spec', '**', 'restoreJob', 'metadata', 'labels'],
      ['spec', 'galera', 'initJob', 'metadata', 'labels'],
      ['spec', 'galera', 'recovery', 'job', 'metadata', 'labels'],
    ],
    others: mariadbKeys,
  },
];
const mariadb = (kind: string, name: string, parts: readonly OperatedPods[] = []) => ({
  kind,
  pods: [
    {
      labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': '{name}' },
      copied: [['spec', 'podMetadata', 'labels']],
      possiblyCopied: [['spec', 'inheritMetadata', 'labels']],
      others: mariadbKeys,
      account: { path: ['spec', 'serviceAccountName'] },
    },
    {
      where: [['spec', 'metrics']],
      possiblyCopied: [
        ['spec', 'inheritMetadata', 'labels'],
        ['spec', 'metrics', 'exporter', 'podMetadata', 'labels'],
      ],
      others: mariadbKeys,
    },
    ...parts,
  ],
  source:
    'mariadb-operator/mariadb-operator: pkg/builder/labels/labels.go (039dd369), pkg/builder/pod_builder.go (mariadbPodTemplate)',
});

/** MySQL, MariaDB, and the MongoDB of Percona, whose operators are alike. */
export const mysqlKinds: readonly OperatedKind[] = [
  {
    group: 'pxc.percona.com',
    kind: 'PerconaXtraDBCluster',
    pods: [
      ...['pxc', 'haproxy', 'proxysql'].map((part) => percona('percona-xtradb-cluster', part)),
      backups('percona-xtradb-cluster', 'schedule'),
      // what collects binary logs
      {
        where: [['spec', 'backup', 'pitr']],
        possibleLabels: {
          'app.kubernetes.io/name': 'percona-xtradb-cluster',
          'app.kubernetes.io/instance': '{name}',
          'app.kubernetes.io/component': 'pitr',
        },
        possiblyCopied: [
          ['metadata', 'labels'],
          ['spec', 'backup', 'storages', '*', 'labels'],
        ],
        others: [...controllerLabels, 'percona.com/'],
      },
    ],
    source: 'percona/percona-xtradb-cluster-operator: pkg/naming/labels.go (12c015f4)',
  },
  {
    group: 'psmdb.percona.com',
    kind: 'PerconaServerMongoDB',
    pods: [
      { ...mongo, each: ['spec', 'replsets', '*'] },
      ...['arbiter', 'nonvoting', 'hidden'].map((member) => ({ ...mongo, each: ['spec', 'replsets', '*', member] })),
      { ...mongo, each: ['spec', 'sharding', 'configsvrReplSet'], where: [['spec', 'sharding']] },
      { ...mongo, each: ['spec', 'sharding', 'mongos'], where: [['spec', 'sharding']] },
      backups('percona-server-mongodb', 'tasks'),
    ],
    source: 'percona/percona-server-mongodb-operator: pkg/naming/labels.go (1d27fda3)',
  },
  ...['k8s.mariadb.com', 'mariadb.mmontes.io'].flatMap((group) => [
    { group, ...mariadb('MariaDB', 'mariadb', mariadbParts) },
    { group, ...mariadb('MaxScale', 'maxscale') },
  ]),
];
