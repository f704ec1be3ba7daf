import type { KindRow } from './kind-class.js';

/** Kinds whose objects are expanded, with the values that their parameters have by default. */
export const templateRows: readonly KindRow[] = [
  { group: 'template.openshift.io', kinds: ['Template'], why: 'holds objects that its parameters complete' },
  { group: '', kinds: ['Template'], why: 'holds objects that its parameters complete' },
];

/** Kinds that hold whole objects, which a controller applies as it sees fit: they are named, and not evaluated. */
export const containerRows: readonly KindRow[] = [
  {
    group: 'work.open-cluster-management.io',
    kinds: ['ManifestWork', 'ManifestWorkReplicaSet'],
    why: 'holds objects that its agent applies to other clusters',
  },
];

/** Kinds that say what is deployed from a repository or a chart, and what is changed on the way. */
export const deployerRows: readonly KindRow[] = [
  {
    group: 'kustomize.toolkit.fluxcd.io',
    kinds: ['Kustomization'],
    why: 'deploys a folder, and may change what is in it',
  },
  { group: 'helm.toolkit.fluxcd.io', kinds: ['HelmRelease'], why: 'deploys a chart' },
  {
    group: 'argoproj.io',
    kinds: ['Application', 'ApplicationSet'],
    why: 'deploys folders and charts, and may change what is in them',
  },
];

/** Kinds that may tell of the network: which plugin it is, how that is configured, which addresses it has. */
export const tellingRows: readonly KindRow[] = [
  { group: 'operator.tigera.io', kinds: ['Installation'], why: 'configures Calico' },
];
