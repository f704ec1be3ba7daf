import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const cnpgKeys = [...controllerLabels, 'cnpg.io/', 'role', 'postgresql'];
const crunchy: OperatedPods = {
  labels: { 'postgres-operator.crunchydata.com/cluster': '{name}' },
  perhapsCopied: [
    ['spec', 'metadata', 'labels'],
    ['spec', 'instances', '*', 'metadata', 'labels'],
    ['spec', 'backups', 'pgbackrest', 'metadata', 'labels'],
    ['spec', 'proxy', 'pgBouncer', 'metadata', 'labels'],
    ['spec', 'userInterface', 'pgAdmin', 'metadata', 'labels'],
  ],
  others: [...controllerLabels, 'postgres-operator.crunchydata.com/', 'pgv2.percona.com/'],
};
const crunchySource = 'CrunchyData/postgres-operator: internal/naming/selectors.go (Cluster) (000e6aff)';

const percona = (name: string, component: string): OperatedPods => ({
  where: [['spec', component]],
  labels: {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': '{name}',
    'app.kubernetes.io/component': component,
  },
  copied: [['spec', component, 'labels']],
  perhapsCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'percona.com/'],
});
const mongo = {
  labels: { 'app.kubernetes.io/name': 'percona-server-mongodb', 'app.kubernetes.io/instance': '{name}' },
  copied: [['labels']],
  perhapsCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'percona.com/'],
} as const;
/** The jobs of scheduled backups, whose component differs from version to version. */
const backups = (name: string, field: string): OperatedPods => ({
  where: [['spec', 'backup', field, '*']],
  possibleLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': '{name}' },
  perhapsCopied: [
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
    perhapsCopied: [
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
    perhapsCopied: [
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
      perhapsCopied: [['spec', 'inheritMetadata', 'labels']],
      others: mariadbKeys,
      account: { path: ['spec', 'serviceAccountName'] },
    },
    {
      where: [['spec', 'metrics']],
      perhapsCopied: [
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

const failover = (component: string): OperatedPods => ({
  labels: {
    'app.kubernetes.io/name': '{name}',
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': 'redis-failover',
  },
  perhapsCopied: [['metadata', 'labels']],
  others: [...controllerLabels, 'redisfailovers.databases.spotahome.com/', 'redisfailovers-role'],
  account: { path: ['spec', component, 'serviceAccountName'], otherwise: 'default' },
  hostNetwork: ['spec', component, 'hostNetwork'],
});

/** Kinds of whose pods nobody has looked up more than that they are there. */
const unread = (group: string, source: string, ...kinds: readonly string[]) =>
  kinds.map((kind): OperatedKind => ({ group, kind, pods: [{ others: 'any' }], source }));

/** Databases and caches. */
export const databaseKinds: readonly OperatedKind[] = [
  {
    group: 'postgresql.cnpg.io',
    kind: 'Cluster',
    pods: [
      {
        labels: { 'cnpg.io/cluster': '{name}', 'cnpg.io/podRole': 'instance' },
        copied: [['spec', 'inheritedMetadata', 'labels']],
        perhapsCopied: [['metadata', 'labels']],
        others: cnpgKeys,
        account: { path: ['spec', 'serviceAccountName'], otherwise: '{name}' },
      },
      // the jobs that make an instance
      {
        labels: { 'cnpg.io/cluster': '{name}' },
        perhapsCopied: [
          ['spec', 'inheritedMetadata', 'labels'],
          ['metadata', 'labels'],
        ],
        others: cnpgKeys,
        account: { path: ['spec', 'serviceAccountName'], otherwise: '{name}' },
      },
    ],
    source:
      'cloudnative-pg/cloudnative-pg: pkg/specs/pods.go (016c52a9), pkg/specs/jobs.go (CreatePrimaryJob) (003f8e80)',
  },
  {
    group: 'postgresql.cnpg.io',
    kind: 'Pooler',
    pods: [
      {
        template: ['spec', 'template'],
        labels: { 'cnpg.io/poolerName': '{name}' },
        possibleLabels: { 'cnpg.io/podRole': 'pooler' },
        perhapsCopied: [['metadata', 'labels']],
        others: cnpgKeys,
        account: { path: ['spec', 'serviceAccountName'], otherwise: '{name}', isForced: true },
      },
    ],
    source: 'cloudnative-pg/cloudnative-pg: pkg/specs/pgbouncer/deployments.go (04a7b7de; later ones add a role)',
  },
  { group: 'postgres-operator.crunchydata.com', kind: 'PostgresCluster', pods: [crunchy], source: crunchySource },
  { group: 'pgv2.percona.com', kind: 'PerconaPGCluster', pods: [crunchy], source: crunchySource },
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
        perhapsCopied: [
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
  {
    group: 'databases.spotahome.com',
    kind: 'RedisFailover',
    pods: [failover('redis'), failover('sentinel')],
    source: 'spotahome/redis-operator: operator/redisfailover/service/generator.go, constants.go (00cc3f77)',
  },
  ...unread(
    'redis.redis.opstreelabs.in',
    'OT-CONTAINER-KIT/redis-operator: api',
    'Redis',
    'RedisCluster',
    'RedisReplication',
    'RedisSentinel',
  ),
  ...unread('acid.zalan.do', 'zalando/postgres-operator: pkg/cluster/k8sres.go (labels by its settings)', 'postgresql'),
  ...unread('pg.percona.com', 'percona/percona-postgresql-operator: deploy/cr.yaml', 'PerconaPGCluster'),
  ...unread('ps.percona.com', 'percona/percona-server-mysql-operator: deploy/cr.yaml', 'PerconaServerMySQL'),
  ...unread('mysql.oracle.com', 'mysql/mysql-operator: deploy/deploy-crds.yaml', 'InnoDBCluster'),
  ...unread('mongodbcommunity.mongodb.com', 'mongodb/mongodb-kubernetes-operator: api/v1', 'MongoDBCommunity'),
  ...unread('clickhouse.altinity.com', 'Altinity/clickhouse-operator: pkg/apis', 'ClickHouseInstallation'),
  ...unread('cassandra.datastax.com', 'k8ssandra/cass-operator: apis', 'CassandraDatacenter'),
  ...unread('minio.min.io', 'minio/operator: pkg/apis', 'Tenant'),
];
