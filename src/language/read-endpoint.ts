import { didYouMean, type Span } from '../diagnostics/index.js';
import { regionOfSelector } from '../model/index.js';
import { get, itemsOf, type Node, stringOf } from '../parse/index.js';
import { type Addresses, parseCidr, subtractAddresses, unionOfAddresses } from '../sets/index.js';
import {
  type Endpoint,
  type EndpointForm,
  entities,
  type NamespaceSelection,
  type Parsed,
  parseEndpoint,
} from './endpoint.js';

export interface EndpointContext {
  /** The names of the file's groups. */
  readonly groups: ReadonlySet<string>;
  readonly report: (problem: string, span: Span) => void;
}

/** Reads one endpoint or a list of them; what can't be read is reported and left out. */
export function readEndpoints(node: Node | undefined, context: EndpointContext): readonly Endpoint[] {
  if (node === undefined) return [];
  return (node.kind === 'list' ? node.items : [node]).flatMap((each) => readEndpoint(each, context));
}

/** Reads one endpoint; none where it can't be read, which is reported. */
export function readEndpoint(node: Node, context: EndpointContext): readonly Endpoint[] {
  const text = stringOf(node);
  const parsed = text === undefined ? readForm(node, context) : parseEndpoint(text, context.groups);
  if (parsed.ok) return [{ ...parsed.value, text: text ?? textOf(node), span: node.span }];
  context.report(parsed.problem, node.span);
  return [];
}

function readForm(node: Node, context: EndpointContext): Parsed<EndpointForm> {
  const fields = node.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const [main = ''] = ['all', 'cidr', 'entity'].filter((field) => fields.includes(field));
  if (main === '') return readSelector(node, fields);
  const stray = fields.find((field) => field !== main && (field !== 'except' || main === 'entity'));
  if (stray !== undefined)
    return fail(
      `\`${stray}\` can't stand beside \`${main}\`; expected ${main === 'entity' ? 'it alone' : 'only `except` there'}`,
    );
  if (main === 'entity') return readEntity(node, fields);
  return main === 'all' ? readDifference(node, context) : readRange(node);
}

/** An entity that there isn't the schema has reported. */
function readEntity(node: Node, fields: readonly string[]): Parsed<EndpointForm> {
  const written = stringOf(get(node, 'entity')) ?? '';
  const entity = entities.find((each) => each === written);
  if (entity !== undefined && fields.length === 1) return { ok: true, value: { kind: 'entity', entity } };
  return fail(
    `no entity \`${written}\`${didYouMean(written, entities)}; expected one of ${entities.map((each) => `\`${each}\``).join(', ')}`,
  );
}

function readSelector(node: Node, fields: readonly string[]): Parsed<EndpointForm> {
  if (fields.includes('except')) return fail('`except` needs `all` or `cidr` beside it');
  if (fields.includes('namespace') && fields.includes('namespaceSelector')) {
    return fail('`namespace` and `namespaceSelector` exclude each other: keep one');
  }
  if (!fields.includes('namespace') && !fields.includes('namespaceSelector')) {
    return fail(
      'found no `namespace` and no `namespaceSelector`; expected one of them (`namespaceSelector: {}` is all namespaces)',
    );
  }
  if (isTrue(get(node, 'hypothetical'))) return readHypothetical(node);
  const name = stringOf(get(node, 'namespace'));
  const namespaces: NamespaceSelection =
    name === undefined
      ? { kind: 'labelled', labels: regionOfSelector(get(node, 'namespaceSelector')) }
      : { kind: 'named', name };
  return {
    ok: true,
    value: {
      kind: 'selector',
      namespaces,
      pods: regionOfSelector(get(node, 'podSelector')),
      serviceAccount: stringOf(get(node, 'serviceAccount')),
    },
  };
}

/** One pod with exactly the labels of `matchLabels`; other operators don't say which labels it has. */
function readHypothetical(node: Node): Parsed<EndpointForm> {
  const [pods, namespaces] = [get(node, 'podSelector'), get(node, 'namespaceSelector')];
  if ([pods, namespaces].some((selector) => itemsOf(get(selector, 'matchExpressions')).length > 0)) {
    return fail('a hypothetical pod has exactly the labels of `matchLabels`; remove `matchExpressions`');
  }
  const name = stringOf(get(node, 'namespace'));
  const namespace =
    name === undefined
      ? { kind: 'labelled' as const, labels: readExactLabels(namespaces) }
      : { kind: 'named' as const, name };
  const serviceAccount = stringOf(get(node, 'serviceAccount'));
  return { ok: true, value: { kind: 'hypothetical', namespace, podLabels: readExactLabels(pods), serviceAccount } };
}

function readExactLabels(selector: Node | undefined): ReadonlyMap<string, string> {
  const labels = get(selector, 'matchLabels');
  if (labels?.kind !== 'map') return new Map();
  return new Map(labels.entries.map(({ key, value }) => [key, stringOf(value) ?? '']));
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

function readDifference(node: Node, context: EndpointContext): Parsed<EndpointForm> {
  const all = readEndpoints(get(node, 'all'), context);
  const except = readEndpoints(get(node, 'except'), context);
  return { ok: true, value: { kind: 'difference', all, except } };
}

function readRange(node: Node): Parsed<EndpointForm> {
  const cidr = stringOf(get(node, 'cidr')) ?? '';
  const whole = parseCidr(cidr);
  if (whole === undefined) return fail(`\`${cidr}\` is no range: expected e.g. \`10.0.0.0/8\` or \`2001:db8::/32\``);
  const excepted: Addresses[] = [];
  for (const each of itemsOf(get(node, 'except'))) {
    const text = stringOf(each) ?? textOf(each);
    const except = parseCidr(text);
    if (except === undefined) return fail(`\`${text}\` is no range: beside \`cidr\`, \`except\` holds ranges`);
    excepted.push(except.addresses);
  }
  const addresses = subtractAddresses(whole.addresses, unionOfAddresses(excepted));
  return { ok: true, value: { kind: 'addresses', addresses } };
}

/** An endpoint that is a map, as it is written, on one line. */
function textOf(node: Node): string {
  const { file, start, end } = node.span;
  const text = file.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function fail(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
