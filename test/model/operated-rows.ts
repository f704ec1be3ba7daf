/** An object of a kind whose pods an operator makes, beside what is certain of them. */
export interface OperatedRow {
  readonly type: string;
  readonly fields: string;
  /** Its sorts of pods: labels as in `podText`, the network of the node, the account, `ports=*` where any may have any name. */
  readonly pods: readonly string[];
}

/** Monitoring, databases, and brokers. */
export const operatedServices: readonly OperatedRow[] = [
  {
    type: 'monitoring.coreos.com/v1 Prometheus',
    fields: 'spec: {serviceAccountName: robot, podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/managed-by=prometheus-operator app.kubernetes.io/instance=a app.kubernetes.io/name=prometheus operator.prometheus.io/name=a prometheus=a operator.prometheus.io/shard=* team=a account=robot ports=*',
    ],
  },
  {
    type: 'monitoring.coreos.com/v1alpha1 PrometheusAgent',
    fields: 'spec: {hostNetwork: true}',
    pods: [
      'app.kubernetes.io/managed-by=prometheus-operator app.kubernetes.io/instance=a app.kubernetes.io/name=prometheus-agent operator.prometheus.io/name=a hostNetwork account=default ports=*',
    ],
  },
  {
    type: 'monitoring.coreos.com/v1 Alertmanager',
    fields: 'spec: {podMetadata: {labels: {app.kubernetes.io/instance: main}}}',
    pods: [
      'app.kubernetes.io/managed-by=prometheus-operator app.kubernetes.io/instance=a|main app.kubernetes.io/name=alertmanager alertmanager=a account=default ports=*',
    ],
  },
  {
    type: 'monitoring.coreos.com/v1 ThanosRuler',
    fields: 'spec: {}',
    pods: [
      'app.kubernetes.io/managed-by=prometheus-operator app.kubernetes.io/instance=a app.kubernetes.io/name=thanos-ruler thanos-ruler=a account=default ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMAgent',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/name=vmagent app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMAlert',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/name=vmalert app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMAlertmanager',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/name=vmalertmanager app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMAuth',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/name=vmauth app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMSingle',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: [
      'app.kubernetes.io/name=vmsingle app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'operator.victoriametrics.com/v1beta1 VMCluster',
    fields:
      'spec: {vmstorage: {podMetadata: {labels: {team: a}}}, vmselect: {}, requestsLoadBalancer: {enabled: true, spec: {podMetadata: {labels: {team: b}}}}}',
    pods: [
      'app.kubernetes.io/name=vmselect app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator !own=x account=* ports=*',
      'app.kubernetes.io/name=vmstorage app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=a !own=x account=* ports=*',
      'app.kubernetes.io/name=vmclusterlb-vmauth-balancer app.kubernetes.io/instance=a app.kubernetes.io/component=monitoring managed-by=vm-operator team=b !own=x account=* ports=*',
    ],
  },
  {
    type: 'opentelemetry.io/v1beta1 OpenTelemetryCollector',
    fields: 'spec: {mode: deployment, targetAllocator: {enabled: false}}',
    pods: [
      'app.kubernetes.io/managed-by=opentelemetry-operator app.kubernetes.io/component=opentelemetry-collector !own=x account=* ports=*',
    ],
  },
  {
    type: 'opentelemetry.io/v1beta1 OpenTelemetryCollector',
    fields: 'spec: {mode: statefulset, targetAllocator: {enabled: true, serviceAccount: robot}}',
    pods: [
      'app.kubernetes.io/managed-by=opentelemetry-operator app.kubernetes.io/component=opentelemetry-collector !own=x account=* ports=*',
      'app.kubernetes.io/managed-by=opentelemetry-operator app.kubernetes.io/component=opentelemetry-targetallocator !own=x account=robot ports=*',
    ],
  },
  {
    type: 'jaegertracing.io/v1 Jaeger',
    fields: 'spec: {labels: {team: a}}',
    pods: ['app=jaeger others=* account=* ports=*'],
  },
  {
    type: 'postgresql.cnpg.io/v1 Cluster',
    fields: 'spec: {inheritedMetadata: {labels: {team: a}}}',
    pods: [
      'cnpg.io/cluster=a cnpg.io/podRole=instance team=a !own=x account=a ports=*',
      'cnpg.io/cluster=a !team=a !own=x account=a ports=*',
    ],
  },
  {
    type: 'postgresql.cnpg.io/v1 Pooler',
    fields: 'spec: {template: {metadata: {labels: {app: pooler}}, spec: {serviceAccountName: robot, containers: []}}}',
    pods: ['cnpg.io/poolerName=a app=pooler !cnpg.io/podRole=pooler !own=x account=a ports=*'],
  },
  {
    type: 'postgres-operator.crunchydata.com/v1beta1 PostgresCluster',
    fields: 'spec: {metadata: {labels: {team: a}}}',
    pods: ['postgres-operator.crunchydata.com/cluster=a !team=a account=* ports=*'],
  },
  {
    type: 'pgv2.percona.com/v2 PerconaPGCluster',
    fields: 'spec: {}',
    pods: ['postgres-operator.crunchydata.com/cluster=a account=* ports=*'],
  },
  {
    type: 'pxc.percona.com/v1 PerconaXtraDBCluster',
    fields:
      'spec: {pxc: {labels: {team: a}}, haproxy: {enabled: true}, proxysql: {enabled: false}, backup: {schedule: [{name: daily}], pitr: {enabled: true}, storages: {s3: {labels: {team: b}}}}}',
    pods: [
      'app.kubernetes.io/name=percona-xtradb-cluster app.kubernetes.io/instance=a app.kubernetes.io/component=pxc team=a !own=x account=* ports=*',
      'app.kubernetes.io/name=percona-xtradb-cluster app.kubernetes.io/instance=a app.kubernetes.io/component=haproxy !own=x account=* ports=*',
      '!app.kubernetes.io/name=percona-xtradb-cluster !app.kubernetes.io/instance=a !own=x !team=b account=* ports=*',
      '!app.kubernetes.io/name=percona-xtradb-cluster !app.kubernetes.io/instance=a !app.kubernetes.io/component=pitr !own=x !team=b account=* ports=*',
    ],
  },
  {
    type: 'psmdb.percona.com/v1 PerconaServerMongoDB',
    fields:
      'spec: {replsets: [{name: rs0, labels: {team: a}, arbiter: {enabled: true, labels: {team: b}}, nonvoting: {enabled: false}}], sharding: {enabled: true, configsvrReplSet: {size: 3}, mongos: {size: 1}}}',
    pods: [
      'app.kubernetes.io/name=percona-server-mongodb app.kubernetes.io/instance=a team=a !own=x account=* ports=*',
      'app.kubernetes.io/name=percona-server-mongodb app.kubernetes.io/instance=a team=b !own=x account=* ports=*',
      'app.kubernetes.io/name=percona-server-mongodb app.kubernetes.io/instance=a !own=x account=* ports=*',
      'app.kubernetes.io/name=percona-server-mongodb app.kubernetes.io/instance=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'k8s.mariadb.com/v1alpha1 MariaDB',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: ['app.kubernetes.io/name=mariadb app.kubernetes.io/instance=a team=a account=* ports=*'],
  },
  {
    type: 'k8s.mariadb.com/v1alpha1 MariaDB',
    fields:
      'spec: {podMetadata: {labels: {team: a}}, galera: {enabled: true, initJob: {metadata: {labels: {job: init}}}}, maxScale: {enabled: true}}',
    pods: [
      'app.kubernetes.io/name=mariadb app.kubernetes.io/instance=a team=a account=* ports=*',
      'app.kubernetes.io/name=maxscale account=* ports=*',
      '!team=a !job=init account=* ports=*',
    ],
  },
  {
    type: 'k8s.mariadb.com/v1alpha1 MaxScale',
    fields: 'spec: {metrics: {enabled: true}}',
    pods: ['app.kubernetes.io/name=maxscale app.kubernetes.io/instance=a account=* ports=*', ' account=* ports=*'],
  },
  {
    type: 'mariadb.mmontes.io/v1alpha1 MariaDB',
    fields: 'spec: {podMetadata: {labels: {team: a}}}',
    pods: ['app.kubernetes.io/name=mariadb app.kubernetes.io/instance=a team=a account=* ports=*'],
  },
  {
    type: 'mariadb.mmontes.io/v1alpha1 MaxScale',
    fields: 'spec: {metrics: {enabled: true}}',
    pods: ['app.kubernetes.io/name=maxscale app.kubernetes.io/instance=a account=* ports=*', ' account=* ports=*'],
  },
  {
    type: 'databases.spotahome.com/v1 RedisFailover',
    fields: 'spec: {redis: {}, sentinel: {hostNetwork: true}}',
    pods: [
      'app.kubernetes.io/name=a app.kubernetes.io/component=redis app.kubernetes.io/part-of=redis-failover !own=x account=default ports=*',
      'app.kubernetes.io/name=a app.kubernetes.io/component=sentinel app.kubernetes.io/part-of=redis-failover !own=x hostNetwork account=default ports=*',
    ],
  },
  {
    type: 'redis.redis.opstreelabs.in/v1beta2 Redis',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'redis.redis.opstreelabs.in/v1beta2 RedisCluster',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'redis.redis.opstreelabs.in/v1beta2 RedisReplication',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'redis.redis.opstreelabs.in/v1beta2 RedisSentinel',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'acid.zalan.do/v1 postgresql',
    fields: 'spec: {teamId: a}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'pg.percona.com/v1 PerconaPGCluster',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'ps.percona.com/v1alpha1 PerconaServerMySQL',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'mysql.oracle.com/v2 InnoDBCluster',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'mongodbcommunity.mongodb.com/v1 MongoDBCommunity',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'clickhouse.altinity.com/v1 ClickHouseInstallation',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'cassandra.datastax.com/v1beta1 CassandraDatacenter',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'minio.min.io/v2 Tenant',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'elasticsearch.k8s.elastic.co/v1 Elasticsearch',
    fields: 'spec: {nodeSets: [{name: hot, podTemplate: {metadata: {labels: {tier: hot}}}}, {name: warm}]}',
    pods: [
      'elasticsearch.k8s.elastic.co/cluster-name=a common.k8s.elastic.co/type=elasticsearch elasticsearch.k8s.elastic.co/statefulset-name=* tier=hot !own=x account=default ports=*',
      'elasticsearch.k8s.elastic.co/cluster-name=a common.k8s.elastic.co/type=elasticsearch elasticsearch.k8s.elastic.co/statefulset-name=* !own=x account=default ports=*',
    ],
  },
  {
    type: 'kibana.k8s.elastic.co/v1 Kibana',
    fields: 'spec: {podTemplate: {metadata: {labels: {team: a}}, spec: {serviceAccountName: robot}}}',
    pods: ['kibana.k8s.elastic.co/name=a common.k8s.elastic.co/type=kibana team=a !own=x account=robot ports=*'],
  },
  {
    type: 'logstash.k8s.elastic.co/v1alpha1 Logstash',
    fields: 'spec: {}',
    pods: ['logstash.k8s.elastic.co/name=a common.k8s.elastic.co/type=* !own=x account=default ports=*'],
  },
  {
    type: 'apm.k8s.elastic.co/v1 ApmServer',
    fields: 'spec: {}',
    pods: ['apm.k8s.elastic.co/name=a common.k8s.elastic.co/type=* !own=x account=default ports=*'],
  },
  {
    type: 'enterprisesearch.k8s.elastic.co/v1 EnterpriseSearch',
    fields: 'spec: {}',
    pods: ['enterprisesearch.k8s.elastic.co/name=a common.k8s.elastic.co/type=* !own=x account=default ports=*'],
  },
  {
    type: 'maps.k8s.elastic.co/v1alpha1 ElasticMapsServer',
    fields: 'spec: {}',
    pods: ['maps.k8s.elastic.co/name=a common.k8s.elastic.co/type=* !own=x account=default ports=*'],
  },
  {
    type: 'beat.k8s.elastic.co/v1beta1 Beat',
    fields: 'spec: {daemonSet: {podTemplate: {spec: {hostNetwork: true, containers: [{name: filebeat}]}}}}',
    pods: ['beat.k8s.elastic.co/name=a common.k8s.elastic.co/type=* !own=x hostNetwork account=default ports=*'],
  },
  {
    type: 'agent.k8s.elastic.co/v1alpha1 Agent',
    fields: 'spec: {statefulSet: {podTemplate: {metadata: {labels: {team: a}}}}}',
    pods: ['agent.k8s.elastic.co/name=a common.k8s.elastic.co/type=* team=a !own=x account=default ports=*'],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 Kafka',
    fields: 'spec: {kafka: {template: {pod: {metadata: {labels: {team: a}}}}}, zookeeper: {}, entityOperator: {}}',
    pods: [
      'strimzi.io/cluster=a strimzi.io/kind=Kafka strimzi.io/name=a-kafka team=a !own=x account=* ports=*',
      'strimzi.io/cluster=a strimzi.io/kind=Kafka strimzi.io/name=a-zookeeper !own=x account=* ports=*',
      'strimzi.io/cluster=a strimzi.io/kind=Kafka strimzi.io/name=a-entity-operator !own=x account=* ports=*',
    ],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaNodePool',
    fields: 'spec: {}',
    pods: ['strimzi.io/kind=Kafka strimzi.io/pool-name=a strimzi.io/name=* !own=x others=* account=* ports=*'],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaNodePool',
    fields: 'spec: {template: {pod: {metadata: {labels: {team: a}}}}}',
    pods: ['strimzi.io/kind=Kafka strimzi.io/pool-name=a strimzi.io/name=* team=a !own=x account=* ports=*'],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaConnect',
    fields: 'spec: {build: {}, template: {buildPod: {metadata: {labels: {team: a}}}}}',
    pods: [
      'strimzi.io/cluster=a strimzi.io/kind=KafkaConnect strimzi.io/name=a-connect !own=x account=* ports=*',
      '!strimzi.io/cluster=a !strimzi.io/kind=KafkaConnect !strimzi.io/name=a-connect-build !team=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaMirrorMaker',
    fields: 'spec: {}',
    pods: [
      'strimzi.io/cluster=a strimzi.io/kind=KafkaMirrorMaker strimzi.io/name=a-mirror-maker !own=x account=* ports=*',
    ],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaMirrorMaker2',
    fields: 'spec: {}',
    pods: [
      'strimzi.io/cluster=a strimzi.io/kind=KafkaMirrorMaker2 strimzi.io/name=a-mirrormaker2 !own=x account=* ports=*',
    ],
  },
  {
    type: 'kafka.strimzi.io/v1beta2 KafkaBridge',
    fields: 'spec: {}',
    pods: ['strimzi.io/cluster=a strimzi.io/kind=KafkaBridge strimzi.io/name=a-bridge !own=x account=* ports=*'],
  },
  {
    type: 'rabbitmq.com/v1beta1 RabbitmqCluster',
    fields: 'spec: {}',
    pods: [
      'app.kubernetes.io/name=a app.kubernetes.io/component=rabbitmq app.kubernetes.io/part-of=rabbitmq !own=x account=a-server ports=*',
    ],
  },
];
