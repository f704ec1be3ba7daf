import type { CompileContext } from '../../../compile/index.js';
import { define, type Span } from '../../../diagnostics/index.js';
import { itemsOf, type MapReader, stringOf } from '../../../parse/index.js';
import { parseCidr } from '../../../sets/index.js';
import { calicoObjects } from '../entities/index.js';
import { keyOf, matchSelector, parseSelector, type Selector, someLeaf } from '../selector/index.js';

const negativeNamespaces = define<{ readonly path: string; readonly others: string }>({
  code: 'calico/negative-namespace-selector',
  severity: 'warning',
  summary: 'a negative namespaceSelector holds what is in no namespace too',
  guardsTrust: true,
  words: ({ path, others }) =>
    `${path}: this selector holds for objects without a namespace too, and so for ${others}; add \`has(projectcalico.org/name) &&\` if namespaces alone are meant`,
});

const loneNotSelector = define<{ readonly path: string; readonly namespace: string }>({
  code: 'calico/not-selector-scope',
  severity: 'warning',
  summary: 'a notSelector of a namespaced policy holds what is in its namespace alone',
  guardsTrust: true,
  words: ({ path, namespace }) =>
    `${path}: in a NetworkPolicy this holds pods and sets of the namespace \`${namespace}\` that don't match, and no address outside; write a GlobalNetworkPolicy if everybody else is meant, or \`selector: all()\` beside it if not`,
});

const allIsNotAny = define<{ readonly path: string; readonly whom: string }>({
  code: 'calico/all-is-not-anyone',
  severity: 'notice',
  summary: 'a selector `all()` of a rule holds known objects, and not everybody',
  words: ({ path, whom }) =>
    `${path}: \`all()\` holds ${whom}, and no other address; leave \`selector\` out if everybody is meant`,
});

const misplacedLabel = define<{ readonly path: string; readonly label: string; readonly where: string }>({
  code: 'calico/misplaced-label',
  severity: 'warning',
  summary: 'a selector asks for a label of Calico where it is never there',
  guardsTrust: true,
  words: ({ path, label, where }) => `${path}: the label \`${label}\` is never there; write it ${where}`,
});

const excludesEverything = define<{ readonly path: string; readonly cidr: string }>({
  code: 'calico/excludes-everything',
  severity: 'warning',
  summary: 'a rule excludes every address, so that it matches nothing',
  guardsTrust: true,
  words: ({ path, cidr }) =>
    `${path}: \`${cidr}\` excludes every address: the rule matches nothing, and Calico rejects it since 3.31; remove the rule`,
});

const namespaceLabel = 'projectcalico.org/namespace';
const nameLabel = 'projectcalico.org/name';

export interface LintContext {
  /** The namespace of the policy; `undefined` for cluster-wide ones. */
  readonly namespace: string | undefined;
  readonly compile: CompileContext;
}

/** What is likely a mistake in one end of a rule (calico.md §14). */
export function lintEntity(end: MapReader, action: string | undefined, context: LintContext): void {
  const read = (field: string) => parsed(stringOf(end.value(field)?.node));
  const [selector, notSelector, namespaces] = [read('selector'), read('notSelector'), read('namespaceSelector')];
  const at = (field: string): Location => ({ path: `${end.path}.${field}`, span: end.keySpan(field) });
  if (namespaces !== undefined)
    lintNamespaces(namespaces, end, {
      at: at('namespaceSelector'),
      context,
      kinds: ['GlobalNetworkSet', 'HostEndpoint'],
    });
  for (const [field, each] of [
    ['selector', selector],
    ['notSelector', notSelector],
  ] as const)
    if (each !== undefined) lintLabels(each, nameLabel, { end, ...at(field), where: 'in a `namespaceSelector`' });
  const isScoped = ['selector', 'namespaceSelector', 'serviceAccounts'].some((field) => end.has(field));
  if (notSelector !== undefined && !isScoped && context.namespace !== undefined) {
    const { path, span } = at('notSelector');
    end.sink.add(loneNotSelector({ path, namespace: context.namespace }, span));
  }
  const isAlone = end.entries.every(({ key }) => key === 'selector' || key === 'ports');
  if (action === 'Allow' && isAlone && selector?.kind === 'all') {
    const { path, span } = at('selector');
    const whom =
      context.namespace === undefined
        ? 'pods, sets and host endpoints'
        : `pods and sets of the namespace \`${context.namespace}\``;
    end.sink.add(allIsNotAny({ path, whom }, span));
  }
  lintExclusions(end);
}

interface Location {
  readonly path: string;
  readonly span: Span | undefined;
}

function parsed(text: string | undefined): Selector | undefined {
  if (text === undefined || text === '') return undefined;
  const read = parseSelector(text);
  return read.kind === 'problem' ? undefined : read.selector;
}

/** What is likely a mistake in the selectors of a policy itself. */
export function lintSelectedPods(spec: MapReader, context: LintContext): void {
  const [selector, namespaces] = ['selector', 'namespaceSelector'].map((field) =>
    parsed(stringOf(spec.value(field)?.node)),
  );
  const at = (field: string): Location => ({ path: `spec.${field}`, span: spec.keySpan(field) });
  if (selector !== undefined)
    lintLabels(selector, nameLabel, { end: spec, ...at('selector'), where: 'in a `namespaceSelector`' });
  if (namespaces !== undefined && context.namespace === undefined)
    lintNamespaces(namespaces, spec, { at: at('namespaceSelector'), context, kinds: ['HostEndpoint'] });
}

/** A negative selector holds for sets and host endpoints in no namespace, where there are some that it could hold. */
function lintNamespaces(
  selector: Selector,
  end: MapReader,
  {
    at,
    context,
    kinds: meant,
  }: { readonly at: Location; readonly context: LintContext; readonly kinds: readonly string[] },
): void {
  lintLabels(selector, namespaceLabel, { end, ...at, where: 'in a `selector`, or `projectcalico.org/name` here' });
  if (selector.kind === 'all' || selector.kind === 'global') return;
  const kinds = meant.filter((kind) => calicoObjects(kind, context.compile).length > 0);
  const isNegative = matchSelector(selector, (leaf) => leaf.kind === 'label' && leaf.within.absent) === true;
  if (isNegative && kinds.length > 0)
    end.sink.add(negativeNamespaces({ path: at.path, others: kinds.map((kind) => `${kind}s`).join(' and ') }, at.span));
}

function lintLabels(
  selector: Selector,
  label: string,
  { end, path, span, where }: Location & { readonly end: MapReader; readonly where: string },
): void {
  const isAsked = someLeaf(selector, (leaf) => leaf.kind !== 'all' && leaf.kind !== 'global' && keyOf(leaf) === label);
  if (isAsked) end.sink.add(misplacedLabel({ path, label, where }, span));
}

function lintExclusions(end: MapReader): void {
  for (const item of itemsOf(end.value('notNets')?.node)) {
    const cidr = stringOf(item) ?? '';
    if (/\/0$/.test(cidr) && parseCidr(cidr) !== undefined)
      end.sink.add(excludesEverything({ path: `${end.path}.notNets`, cidr }, item.span));
  }
}
