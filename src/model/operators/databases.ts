import { mysqlKinds } from './mysql.js';
import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const cnpgKeys = [...controllerLabels, 'cnpg.io/', 'role', 'postgresql'];
const crunchy: OperatedPods = {
  labels: { 'postgres-operator.crunchydata.com/cluster': '{name}' },
  possiblyCopied: [
    ['spec', 'metadata', 'labels'],
    ['spec', 'instances', '*', 'metadata', 'labels'],
    ['spec', 'backups', 'pgbackrest', 'metadata', 'labels'],
    ['spec', 'proxy', 'pgBouncer', 'metadata', 'labels'],
    ['spec', 'userInterface', 'pgAdmin', 'metadata', 'labels'],
  ],
  others: [...controllerLabels, 'postgres-operator.crunchydata.com/', 'pgv2.percona.com/'],
};
const crunchySource = 'CrunchyData/postgres-operator: internal/naming/selectors.go (Cluster) (000e6aff)';

const failover = (component: string): OperatedPods => ({
  labels: {
    'app.kubernetes.io/name': '{name}',
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': 'redis-failover',
  },
  possiblyCopied: [['metadata', 'labels']],
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
        possiblyCopied: [['metadata', 'labels']],
        others: cnpgKeys,
        account: { path: ['spec', 'serviceAccountName'], otherwise: '{name}' },
      },
      // the jobs that make an instance
      {
        labels: { 'cnpg.io/cluster': '{name}' },
        possiblyCopied: [
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
        possiblyCopied: [['metadata', 'labels']],
        others: cnpgKeys,
        account: { path: ['spec', 'serviceAccountName'], otherwise: '{name}', isForced: true },
      },
    ],
    source: 'cloudnative-pg/cloudnative-pg: pkg/specs/pgbouncer/deployments.go (04a7b7de; later ones add a role)',
  },
  { group: 'postgres-operator.crunchydata.com', kind: 'PostgresCluster', pods: [crunchy], source: crunchySource },
  { group: 'pgv2.percona.com', kind: 'PerconaPGCluster', pods: [crunchy], source: crunchySource },
  ...mysqlKinds,
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
