import { getIn, itemsOf, type ManifestDocument, type Node } from '../../../parse/index.js';
import { type Finding, ranks, type Source } from '../finding.js';
import { commandWords, flagValues } from '../flags.js';
import { rangeFrom } from '../ranges.js';
import { textAt } from '../walk.js';

/** The flags of the control plane that hold ranges (F.3). */
const flags = [
  { program: 'kube-controller-manager', flag: 'cluster-cidr', kind: 'pods' },
  { program: 'kube-controller-manager', flag: 'service-cluster-ip-range', kind: 'services' },
  { program: 'kube-apiserver', flag: 'service-cluster-ip-range', kind: 'services' },
] as const;

/** The static Pods of a control plane. */
export const controlPlaneSources: readonly Source[] = [{ kind: 'Pod', groups: [''], read: readControlPlane }];

function readControlPlane({ node }: ManifestDocument): readonly Finding[] {
  const containers = itemsOf(getIn(node, ['spec', 'containers']));
  return flags.flatMap(({ program, flag, kind }) =>
    containers
      .filter((container) => runs(container, program))
      .flatMap((container) =>
        rangeFrom(flagValues(container, flag), {
          kind,
          title: `\`--${flag}\` of ${program}`,
          rank: ranks.controllerManager,
        }),
      ),
  );
}

function runs(container: Node, program: string): boolean {
  if (textAt(container, ['name']) === program) return true;
  return commandWords(container).some(({ text }) => text === program || text.endsWith(`/${program}`));
}
