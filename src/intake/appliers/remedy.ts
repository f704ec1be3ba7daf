import type { LocatedApplier } from './located-applier.js';

/** What to write where an applier changes objects in a way that isn't evaluated. */
export function remedyFor({ tool, name, path = '.', document }: LocatedApplier): string {
  if (tool === 'helm')
    return 'write it into the templates of the chart, or name what comes out as the manifests in its place';
  const build =
    tool === 'flux'
      ? `flux build kustomization ${name} --path ${path} --kustomization-file ${document.file.path} --dry-run`
      : `argocd app manifests ${name}`;
  return `write it into a kustomization.yaml of that folder, or name what \`${build}\` prints as the manifests in its place`;
}
