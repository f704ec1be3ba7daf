import type { CompileContext } from '../../../compile/index.js';
import { define } from '../../../diagnostics/index.js';
import { itemsOf, type MapReader, stringOf } from '../../../parse/index.js';
import { calicoObjects } from '../entities/index.js';

const undeclaredName = define<{ readonly path: string; readonly name: string }>({
  code: 'calico/undeclared-port-name',
  severity: 'warning',
  summary: 'a rule names a port that nothing in the manifests declares',
  guardsTrust: true,
  words: ({ path, name }) =>
    `${path}: no container in the manifests names a port \`${name}\`, so that it matches nothing; correct the name, or write the number`,
});

/**
 * Port names of the destination that no pod declares (calico.md §14); names that look like ranges are reported
 * elsewhere.
 */
export function lintPortNames(destination: MapReader, context: CompileContext): void {
  const pods = context.cluster.workloads.flatMap((workload) => workload.pods);
  const mayMatchAny = pods.length === 0 || pods.some((pod) => pod.mayNamePorts);
  if (mayMatchAny || calicoObjects('HostEndpoint', context).length > 0) return;
  const declared = new Set(pods.flatMap((pod) => pod.writtenPorts.map(({ name }) => name)));
  for (const item of itemsOf(destination.value('ports')?.node)) {
    const name = stringOf(item);
    if (name === undefined || !/[a-zA-Z]/.test(name) || declared.has(name)) continue;
    destination.sink.add(undeclaredName({ path: `${destination.path}.ports`, name }, item.span));
  }
}
