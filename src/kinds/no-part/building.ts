import { rowsOf } from '../rows.js';

/** Source that tools build objects from. */
export const buildingRows = [
  ...rowsOf('tells a tool how to build objects', {
    'kustomize.config.k8s.io': '*',
    builtin: '*',
    'kpt.dev': '*',
    'config.kubernetes.io': '*',
    'fn.kpt.dev': '*',
    'viaduct.ai': '*',
    skaffold: '*',
    'helmfile.com': '*',
    'tanka.dev': '*',
    'kbld.k14s.io': '*',
    'vendir.k14s.io': '*',
    'imgpkg.carvel.dev': '*',
    'kapp.k14s.io': '*',
    'kpack.io': ['Builder', 'ClusterBuilder', 'ClusterStack', 'ClusterStore', 'Buildpack', 'ClusterBuildpack'],
  }),
  ...rowsOf('describes software in a catalogue or a test, and no object of the cluster', {
    'backstage.io': '*',
    'scaffolder.backstage.io': '*',
    'krew.googlecontainertools.github.com': '*',
    'chainsaw.kyverno.io': '*',
    'kuttl.dev': '*',
    'cli.kyverno.io': '*',
    'test.gatekeeper.sh': '*',
    'ketall.io': '*',
    'config.kudo.dev': '*',
  }),
];
