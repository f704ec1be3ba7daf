import { type Diagnostic, define } from '../../diagnostics/index.js';
import { entryOf, get, itemsOf, type ManifestDocument, type Node } from '../../parse/index.js';
import { objectId } from '../findings/object-at.js';
import { type Linted, plainRuleSets } from './linted.js';

const misplaced = define<{ readonly id: string; readonly key: string; readonly selector: string }>({
  code: 'policy/misplaced-label',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a podSelector asks for the label that names a namespace',
  words: ({ id, key, selector }) =>
    `${selector} of ${id} asks for \`${key}\`, which namespaces have and pods don't: it matches no pod; write it below \`namespaceSelector\``,
});

const nameOfAddresses = define<{ readonly id: string; readonly path: string; readonly port: string }>({
  code: 'policy/port-name-of-addresses',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'an egress rule names a port by its name, and its peers are address ranges',
  words: ({ id, path, port }) =>
    `${id} ${path} names the port \`${port}\`, and its peers are address ranges alone, which give names to no port: the rule admits nothing; write the number`,
});

const key = 'kubernetes.io/metadata.name';

/** Labels and port names that can't match where they stand (A.10 rows 18 and 25). */
export function reportSelectors(linted: Linted): readonly Diagnostic[] {
  const { documents, defaultNamespace } = linted;
  const policies = documents.filter(({ group, kind }) => group === 'networking.k8s.io' && kind === 'NetworkPolicy');
  return [
    ...policies.flatMap((document) =>
      misplacedIn(document, objectId(document, { defaultNamespace, isPolicy: () => true })),
    ),
    ...namesOfAddresses(linted),
  ];
}

function misplacedIn({ node }: ManifestDocument, id: string): readonly Diagnostic[] {
  const spec = get(node, 'spec');
  const peers = (direction: string, field: string) =>
    itemsOf(get(spec, direction)).flatMap((rule) => itemsOf(get(rule, field)));
  const selectors = [spec, ...peers('ingress', 'from'), ...peers('egress', 'to')].map((each) =>
    get(each, 'podSelector'),
  );
  return selectors.flatMap((selector) => {
    const place = keySpanIn(selector);
    return place === undefined ? [] : [misplaced({ id, key, selector: 'a `podSelector`' }, place)];
  });
}

function keySpanIn(selector: Node | undefined) {
  const label = entryOf(get(selector, 'matchLabels'), key)?.keySpan;
  const expression = itemsOf(get(selector, 'matchExpressions')).find((each) => {
    const [own, operator] = [get(each, 'key'), get(each, 'operator')];
    const needsLabel = operator?.kind === 'scalar' && (operator.value === 'In' || operator.value === 'Exists');
    return own?.kind === 'scalar' && own.value === key && needsLabel;
  });
  return label ?? get(expression, 'key')?.span;
}

function namesOfAddresses(linted: Linted): readonly Diagnostic[] {
  return plainRuleSets(linted)
    .filter(({ direction }) => direction === 'egress')
    .flatMap(({ policy, rules }) =>
      rules.flatMap(({ path, peers, ports, span }) => {
        const isRanges = peers !== undefined && peers.length > 0 && peers.every(({ kind }) => kind === 'addresses');
        const [name] = ports.flatMap((port) => (port.kind === 'named' ? [port.name] : []));
        if (!isRanges || name === undefined || ports.some(({ kind }) => kind !== 'named')) return [];
        return [nameOfAddresses({ id: policy.id, path, port: name }, span)];
      }),
    );
}
