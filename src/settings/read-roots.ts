import type { Diagnostic } from '../diagnostics/index.js';
import {
  get,
  itemsOf,
  type Node,
  parseYaml,
  pathText,
  type Root,
  readRoot,
  schemaProblems,
  toPlain,
} from '../parse/index.js';
import { readCni, readRanges, report, type Sink } from './fields.js';
import { schemaErrors } from './schema-errors.js';
import type { EnvironmentSettings } from './settings.js';

/** The roots of a list; what the schema refuses is left out. */
export function readRoots(node: Node | undefined, path: string, sink: Sink): readonly Root[] {
  return itemsOf(node).flatMap((each, index) => {
    const place = `${path}[${index}]`;
    const isBroken = [...sink.broken].some((other) => isAt(other, place));
    return isBroken ? [] : (readRoot(each, (problem, span) => report(sink, place, problem, span)) ?? []);
  });
}

/** What has been told of a path and what is below it. */
export function problemsAt(path: string, { diagnostics }: Sink): readonly Diagnostic[] {
  return diagnostics.filter(({ message }) => isAt(message, path));
}

/** Each with what is wrong with it: one that is broken must not look as if it weren't there. */
export function readEnvironments(node: Node | undefined, sink: Sink): readonly EnvironmentSettings[] {
  if (node?.kind !== 'map') return [];
  return node.entries.map(({ key, keySpan, value }) => {
    const path = `environments.${key}`;
    return {
      name: key,
      manifests: readRoots(get(value, 'manifests'), `${path}.manifests`, sink),
      ...readCni(get(value, 'cni'), `${path}.cni`, sink),
      podCidrs: readRanges(get(value, 'podCIDRs'), `${path}.podCIDRs`, sink),
      problems: problemsAt(path, sink),
      span: keySpan,
    };
  });
}

/** Reads one root from a text of YAML, as it would stand in a list: the root, or what is wrong with it. */
export function parseRoot(text: string): Root | string {
  const file = { path: '<command line>', text };
  const { node, problems } = parseYaml({ file, start: 0, end: text.length });
  const [broken] = problems;
  if (broken !== undefined || node === undefined) return broken?.message ?? 'found nothing';
  const list: Node = { kind: 'list', items: [node], span: node.span };
  const keySpan = { ...node.span, end: node.span.start };
  const settings: Node = { kind: 'map', entries: [{ key: 'roots', keySpan, value: list }], span: node.span };
  const reports = schemaProblems(settings, schemaErrors(toPlain(settings))).map(({ path, problem }) => {
    const inside = pathText(path.slice(2));
    return inside === '' ? problem : `${inside}: ${problem}`;
  });
  const root = readRoot(node, (problem) => reports.push(problem));
  const [first] = reports;
  if (first !== undefined || root === undefined) return first ?? 'found no root';
  return { ...root, span: undefined };
}

function isAt(text: string, path: string): boolean {
  return text.startsWith(path) && /^[.:[]|^$/.test(text.slice(path.length));
}
