import type { KindRow } from './kind-class.js';
import { rowsOf } from './rows.js';

/** Kinds of groups that play no part otherwise, which run pods of which nobody has looked up more. */
export const unknownKindRows: readonly KindRow[] = [
  ...rowsOf('runs pods, of which reachspec knows no more', {
    'policies.kubewarden.io': ['PolicyServer'],
    'infrastructure.cluster.x-k8s.io': ['KubevirtMachine', 'KubevirtMachineTemplate', 'KubevirtCluster', 'VCluster'],
    'controlplane.cluster.x-k8s.io': [
      'KamajiControlPlane',
      'K0smotronControlPlane',
      'NestedControlPlane',
      'NestedEtcd',
      'NestedAPIServer',
      'NestedControllerManager',
    ],
    'hypershift.openshift.io': ['HostedCluster', 'HostedControlPlane'],
    'agent-install.openshift.io': ['AgentServiceConfig', 'HypershiftAgentServiceConfig'],
    'metal3.io': ['Provisioning'],
    'machineconfiguration.openshift.io': ['MachineOSConfig', 'MachineOSBuild'],
    'autoscaling.openshift.io': ['ClusterAutoscaler'],
    'rke-machine.cattle.io': '*',
    'spaces.upbound.io': '*',
    'pipelinesascode.tekton.dev': ['Repository'],
    'velero.io': ['DataUpload', 'DataDownload', 'PodVolumeBackup', 'PodVolumeRestore', 'BackupRepository'],
    'longhorn.io': [
      'RecurringJob',
      'InstanceManager',
      'ShareManager',
      'BackingImageManager',
      'BackingImageDataSource',
      'SystemBackup',
      'SystemRestore',
    ],
  }),
  ...rowsOf('describes measurements, of which jobs are pods', {
    'argoproj.io': ['AnalysisTemplate', 'ClusterAnalysisTemplate'],
  }).map((row) => ({ ...row, only: /\bjob["']?\s*:/ })),
];
