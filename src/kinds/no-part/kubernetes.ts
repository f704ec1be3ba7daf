import type { KindRow } from '../kind-class.js';

const data = 'holds data that pods read';
const rights = 'says who may ask the API server for what';
const nodeLocal = 'is about where pods run, how many, or with what';

/** Kinds of Kubernetes itself that no connection depends on. */
export const kubernetesRows: readonly KindRow[] = [
  { group: '', kinds: ['ConfigMap', 'Secret'], why: data },
  { group: '', kinds: ['PersistentVolume', 'PersistentVolumeClaim'], why: 'is about storage' },
  { group: '', kinds: ['ResourceQuota', 'LimitRange'], why: nodeLocal },
  { group: '', kinds: ['Event', 'ComponentStatus', 'Binding'], why: 'is a record of what happened' },
  { group: 'rbac.authorization.k8s.io', kinds: '*', why: rights },
  { group: 'apiextensions.k8s.io', kinds: '*', why: 'declares a kind; its objects are judged by themselves' },
];
