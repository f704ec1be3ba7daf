import { chooseProfile, noProfile } from '../cni/index.js';
import type { Diagnostic, Span } from '../diagnostics/index.js';
import {
  get,
  getIn,
  itemsOf,
  type ManifestDocument,
  type Node,
  pathText,
  type Root,
  readRoot,
  type SchemaProblem,
  schemaProblems,
  stringOf,
  toPlain,
} from '../parse/index.js';
import { type Addresses, type Family, families, noAddresses, parseCidr, uniteAddresses } from '../sets/index.js';
import { words } from './endpoint.js';
import { type PortChoice, parsePort } from './port.js';
import { invalidTest, repeatedName } from './problems.js';
import { type EndpointContext, readEndpoint, readEndpoints } from './read-endpoint.js';
import { readRequest } from './read-request.js';
import { schemaErrors } from './schema-errors.js';
import type { Assertion, ClosedItem, ExpectedFailure, NamedEnvironment, TestCase, TestFile } from './test-file.js';

/** Reads a ConnectivityTest document by the schema of the test language; never fails: every case of it has its row. */
export function readTestFile(document: ManifestDocument): TestFile {
  const { node } = document;
  const problems = schemaProblems(node, schemaErrors(toPlain(node)));
  const reader = new TestFileReader(document, problems);
  return reader.read();
}

/** Holds what is found while one document is read. */
class TestFileReader {
  readonly #document: ManifestDocument;
  readonly #diagnostics: Diagnostic[] = [];
  /** Problems by the path of what they cost: a case, a group, or nothing for the whole file. */
  readonly #problems: PathProblem[] = [];
  /** Those of cases once more, by the path of the case. */
  readonly #ofCases = new Map<string, PathProblem[]>();
  readonly #groups: ReadonlySet<string>;

  constructor(document: ManifestDocument, problems: readonly SchemaProblem[]) {
    this.#document = document;
    const groups = getIn(document.node, ['spec', 'groups']);
    this.#groups = new Set(groups?.kind === 'map' ? groups.entries.map(({ key }) => key) : []);
    for (const { path, problem, span } of problems) this.#report(pathText(path), problem, span);
  }

  read(): TestFile {
    const { node, file } = this.#document;
    const spec = get(node, 'spec');
    const cases = itemsOf(get(spec, 'cases')).map((each, index) => this.#readCase(each, index));
    const fileName = file.path.split('/').at(-1) ?? file.path;
    return {
      document: this.#document,
      name: stringOf(getIn(node, ['metadata', 'name'])) ?? fileName.replace(/\.(ya?ml|json)$/, ''),
      labels: readLabels(getIn(node, ['metadata', 'labels'])),
      cnis: this.#readCnis(get(spec, 'cni'), 'spec.cni'),
      podCidrs: this.#readPodCidrs(get(spec, 'podCIDRs')),
      ipFamilies: this.#readFamilies(get(spec, 'ipFamilies')),
      manifests: this.#readRoots(get(spec, 'manifests'), 'spec.manifests'),
      environments: this.#readEnvironments(get(spec, 'environments')),
      fixtures: itemsOf(get(spec, 'fixtures')),
      groups: this.#readGroups(get(spec, 'groups')),
      cases: this.#withUniqueNames(cases),
      problems: this.#problemsAt((path) => !path.startsWith('spec.cases[') && !path.startsWith('spec.groups')),
      diagnostics: this.#diagnostics,
    };
  }

  #readRoots(node: Node | undefined, path: string): readonly Root[] | undefined {
    if (node === undefined) return undefined;
    return itemsOf(node).flatMap(
      (each, index) => readRoot(each, (problem, span) => this.#report(`${path}[${index}]`, problem, span)) ?? [],
    );
  }

  #readEnvironments(node: Node | undefined): readonly NamedEnvironment[] | undefined {
    if (node?.kind === 'map')
      return node.entries.map(({ key, keySpan, value }) => {
        const manifests = this.#readRoots(value, `spec.environments.${key}`) ?? [];
        return { name: key, span: keySpan, manifests };
      });
    if (node === undefined) return undefined;
    const named = itemsOf(node).map((each) => ({ name: stringOf(each) ?? '', span: each.span, manifests: undefined }));
    return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
  }

  #readCase(node: Node, index: number): TestCase {
    const path = `spec.cases[${index}]`;
    const assertion = this.#readAssertion(node, path);
    const ports = this.#readPorts(get(node, 'ports'), `${path}.ports`);
    if (assertion.kind === 'pairs' && assertion.expect === 'allow' && get(node, 'ports') === undefined) {
      this.#report(path, '`expect: allow` must name `ports`', get(node, 'expect')?.span ?? node.span);
    }
    const request = readRequest(node, ports, (problem, span) => this.#report(path, problem, span));
    const cnis = this.#readCnis(get(node, 'cni'), `${path}.cni`);
    const allowEmpty = get(node, 'allowEmpty');
    return {
      name: stringOf(get(node, 'name')) ?? `case ${index + 1}`,
      span: node.span,
      assertion,
      ports,
      request,
      because: itemsOf(get(node, 'because')).flatMap((each) => stringOf(each) ?? []),
      expectFailure: this.#readExpectedFailure(get(node, 'expectFailure'), path),
      skip: stringOf(get(node, 'skip')),
      severity: stringOf(get(node, 'severity')) === 'warning' ? 'warning' : 'error',
      allowsEmpty: allowEmpty?.kind === 'scalar' && allowEmpty.value === true,
      labels: readLabels(get(node, 'labels')),
      cnis,
      problems: this.#problemsOfCase(path),
    };
  }

  #readAssertion(node: Node, path: string): Assertion {
    const written = closedFields.filter((field) => get(node, field) !== undefined);
    const [field] = written;
    const asserted = [...(get(node, 'expect') === undefined ? [] : ['expect']), ...written];
    if (asserted.length !== 1) this.#report(path, assertionProblem(asserted), node.span);
    const endpoints = (side: string) => readEndpoints(get(node, side), this.#endpointContext(`${path}.${side}`));
    if (field === undefined) {
      const expect = stringOf(get(node, 'expect')) === 'allow' ? 'allow' : 'deny';
      if (get(node, 'closedOver') !== undefined)
        this.#report(path, '`closedOver` belongs to `only…` and `exactly…`', node.span);
      const via = get(node, 'via') === undefined ? undefined : 'ingress';
      return { kind: 'pairs', from: endpoints('from'), to: endpoints('to'), via, expect };
    }
    if (get(node, 'via') !== undefined)
      this.#report(
        path,
        `\`via\` belongs to \`expect\`, not to \`${field}\`: remove it`,
        get(node, 'via')?.span ?? node.span,
      );
    const side = field.endsWith('From') ? 'from' : 'to';
    const other = side === 'from' ? 'to' : 'from';
    if (get(node, side) !== undefined) {
      this.#report(
        path,
        `\`${side}\` can't stand beside \`${field}\`, which lists that end: remove it`,
        get(node, side)?.span ?? node.span,
      );
    }
    return {
      kind: 'closed',
      side,
      isExact: field.startsWith('exactly'),
      subject: endpoints(other),
      items: itemsOf(get(node, field)).flatMap((item, index) =>
        this.#readItem(item, side, `${path}.${field}[${index}]`),
      ),
      over: stringOf(get(node, 'closedOver')) === 'declared' ? 'declared' : 'possible',
    };
  }

  #readItem(node: Node, side: 'from' | 'to', path: string): readonly ClosedItem[] {
    const other = side === 'from' ? 'to' : 'from';
    const isPair = ['from', 'to', 'ports'].some((field) => get(node, field) !== undefined);
    if (!isPair)
      return readEndpoint(node, this.#endpointContext(path)).map((endpoint) => ({ endpoint, ports: undefined }));
    const end = get(node, side);
    if (end === undefined || get(node, other) !== undefined) {
      this.#report(path, `an item here is an endpoint, or \`{${side}: endpoint, ports: […]}\``, node.span);
      return [];
    }
    const ports = this.#readPorts(get(node, 'ports'), `${path}.ports`);
    return readEndpoint(end, this.#endpointContext(path)).map((endpoint) => ({ endpoint, ports }));
  }

  #endpointContext(path: string): EndpointContext {
    return { groups: this.#groups, report: (problem, span) => this.#report(path, problem, span) };
  }

  #readExpectedFailure(node: Node | undefined, path: string): ExpectedFailure | undefined {
    const reason = stringOf(get(node, 'reason'));
    const until = stringOf(get(node, 'until'));
    if (reason === undefined || until === undefined) return undefined;
    const isDay = new Date(`${until}T00:00:00Z`).toJSON()?.startsWith(until) === true;
    if (!isDay)
      this.#report(
        `${path}.expectFailure.until`,
        `\`${until}\` is no day of the calendar`,
        get(node, 'until')?.span ?? this.#document.span,
      );
    return { reason, until };
  }

  #readPorts(node: Node | undefined, path: string): readonly PortChoice[] | undefined {
    if (node === undefined) return undefined;
    return itemsOf(node).flatMap((each) => {
      const text = stringOf(each);
      if (text === undefined) return []; // the schema has reported it
      const parsed = parsePort(text);
      if (parsed.ok) return [parsed.value];
      this.#report(path, parsed.problem, each.span);
      return [];
    });
  }

  #readGroups(node: Node | undefined): TestFile['groups'] {
    if (node?.kind !== 'map') return new Map();
    return new Map(
      node.entries.map(({ key, keySpan, value }) => {
        const path = `spec.groups.${key}`;
        if (words.some((word) => word === key))
          this.#report(path, `\`${key}\` is a word of the test language: name the group otherwise`, keySpan);
        const report = (problem: string, span: Span) => this.#report(path, problem, span);
        const endpoints = readEndpoints(value, { groups: this.#groups, report });
        const isBroken = this.#problems.some((each) => each.path === path || each.path.startsWith(`${path}[`));
        return [key, isBroken ? [] : endpoints] as const;
      }),
    );
  }

  #readCnis(node: Node | undefined, path: string): readonly string[] | undefined {
    if (node === undefined) return undefined;
    const names = (node.kind === 'list' ? node.items : [node]).flatMap((each) => {
      const name = stringOf(each);
      if (name === undefined || chooseProfile(name) !== undefined) return name ?? [];
      this.#report(path, noProfile(name), each.span);
      return [];
    });
    return [...new Set(names)];
  }

  #readPodCidrs(node: Node | undefined): Addresses | undefined {
    if (node === undefined) return undefined;
    return itemsOf(node).reduce<Addresses>((pool, each) => {
      const text = stringOf(each) ?? '';
      const parsed = parseCidr(text);
      if (parsed === undefined)
        this.#report('spec.podCIDRs', `\`${text}\` is no range: expected e.g. \`10.244.0.0/16\``, each.span);
      return uniteAddresses(pool, parsed?.addresses ?? noAddresses);
    }, noAddresses);
  }

  #readFamilies(node: Node | undefined): readonly Family[] | undefined {
    if (node === undefined) return undefined;
    const written = itemsOf(node).map(stringOf);
    return families.filter((family) => written.includes(family));
  }

  #withUniqueNames(cases: readonly TestCase[]): readonly TestCase[] {
    const seen = new Set<string>();
    for (const { name, span } of cases) {
      if (seen.has(name)) this.#diagnostics.push(repeatedName({ name }, span));
      seen.add(name);
    }
    return cases;
  }

  #problemsAt(isAt: (path: string) => boolean): readonly string[] {
    return this.#problems.filter(({ path }) => isAt(path)).map(problemText);
  }

  #problemsOfCase(path: string): readonly string[] {
    return (this.#ofCases.get(path) ?? []).map(problemText);
  }

  #report(path: string, problem: string, span: Span): void {
    this.#problems.push({ path, problem });
    this.#diagnostics.push(invalidTest({ path, problem }, span));
    const end = path.indexOf(']') + 1;
    const place = path.slice(0, end);
    if (!place.startsWith('spec.cases[') || (path.length > end && path[end] !== '.')) return;
    const known = this.#ofCases.get(place);
    if (known === undefined) this.#ofCases.set(place, [{ path, problem }]);
    else known.push({ path, problem });
  }
}

interface PathProblem {
  readonly path: string;
  readonly problem: string;
}

function problemText({ path, problem }: PathProblem): string {
  return `${path}: ${problem}`;
}

const closedFields = ['onlyFrom', 'exactlyFrom', 'onlyTo', 'exactlyTo'] as const;

function assertionProblem(asserted: readonly string[]): string {
  if (asserted.length === 0) {
    return 'found no assertion; expected `expect`, or one of `onlyFrom`, `exactlyFrom`, `onlyTo`, `exactlyTo`';
  }
  return `found ${asserted.map((field) => `\`${field}\``).join(' and ')}; expected one of them: write a case for each`;
}

function readLabels(node: Node | undefined): Readonly<Record<string, string>> {
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, stringOf(value) ?? '']));
}
