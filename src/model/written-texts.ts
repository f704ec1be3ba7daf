import type { Diagnostic } from '../diagnostics/index.js';
import { get, isAbsent, itemsOf, type Node, type ReadSink, ValueReader } from '../parse/index.js';
import type { Copy } from './duplicates.js';
import { makeSink } from './objects.js';

/** Reports names and addresses that YAML reads as something else than text, as it reads `n`, `1.5` and `12`: what they say is lost. */
export function reportLostTexts(copies: readonly Copy[]): readonly Diagnostic[] {
  const { sink, diagnostics } = makeSink();
  for (const { document } of copies) {
    const paths = [...(textsOf.get(`${document.group}/${document.kind}`) ?? []), 'metadata.ownerReferences[].name'];
    for (const path of paths) reportAt(document.node, path.split('.'), sink);
  }
  return diagnostics;
}

/** By `group/Kind`, the fields that are read without a word where they aren't text; `[]` represents every item. */
const textsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['/Service', ['spec.clusterIP', 'spec.clusterIPs[]', 'spec.loadBalancerIP', 'status.loadBalancer.ingress[].ip']],
  ['/Node', ['status.addresses[].address']],
  ['/Pod', ['status.podIP', 'status.podIPs[].ip', 'status.hostIP', 'status.hostIPs[].ip']],
  ['/Endpoints', ['subsets[].addresses[].targetRef.name', 'subsets[].addresses[].targetRef.namespace']],
  ['discovery.k8s.io/EndpointSlice', ['endpoints[].targetRef.name', 'endpoints[].targetRef.namespace']],
]);

function reportAt(node: Node | undefined, steps: readonly string[], sink: ReadSink, path = ''): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (node !== undefined && !isAbsent(node)) new ValueReader(node, sink, path).string();
    return;
  }
  const key = step.replace('[]', '');
  const value = get(node, key);
  const at = path === '' ? key : `${path}.${key}`;
  if (key === step) {
    reportAt(value, rest, sink, at);
    return;
  }
  itemsOf(value).forEach((item, index) => {
    reportAt(item, rest, sink, `${at}[${index}]`);
  });
}
