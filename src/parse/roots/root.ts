import type { Span } from '../../diagnostics/index.js';
import type { MapNode, Node, ScalarValue } from '../yaml/node.js';
import { get, itemsOf, stringOf, toPlain } from '../yaml/node.js';

/** What a cluster, or a part of one, is read from, as somebody wrote it. */
export type Root = PathRoot | KustomizeRoot | HelmRoot | RawRoot | GitRoot;

/** A file, a folder, a glob, or `-` for standard input. */
export interface PathRoot {
  readonly kind: 'path';
  readonly text: string;
  readonly span: Span | undefined;
}

/** What a kustomization builds. */
export interface KustomizeRoot {
  readonly kind: 'kustomize';
  readonly directory: string;
  /** Whether kustomize may run helm for `helmCharts`. */
  readonly enableHelm: boolean;
  readonly span: Span | undefined;
}

/** What a chart renders. */
export interface HelmRoot {
  readonly kind: 'helm';
  readonly chart: string;
  readonly release: string | undefined;
  readonly namespace: string | undefined;
  /** Values files, and values themselves; a later one wins. */
  readonly values: readonly RootValues[];
  readonly set: Readonly<Record<string, ScalarValue>>;
  readonly kubeVersion: string | undefined;
  readonly span: Span | undefined;
}

/** A values file, or values themselves. */
export type RootValues = string | { readonly inline: unknown };

/** The documents of a folder as they stand. */
export interface RawRoot {
  readonly kind: 'raw';
  readonly directory: string;
  readonly span: Span | undefined;
}

/** What a file or folder holds at a git ref. */
export interface GitRoot {
  readonly kind: 'git';
  readonly ref: string;
  readonly path: string;
  readonly span: Span | undefined;
}

/** Roots that are named in one place. */
export interface RootList {
  readonly roots: readonly Root[];
  /** The folder that their paths start from, by the path it is shown by. */
  readonly folder: string;
  /** How far they may lead: what a file names stays inside its repository. */
  readonly bounds: 'repository' | 'anywhere';
}

const forms = ['kustomize', 'helm', 'raw', 'git'] as const;

/**
 * Reads a root that follows the schema (`rootDefinitions`); undefined where it doesn't. Reported is only what the schema lets pass:
 * two forms in one map.
 */
export function readRoot(node: Node, report: (problem: string, span: Span) => void): Root | undefined {
  const text = stringOf(node);
  if (text !== undefined) return { kind: 'path', text, span: node.span };
  if (node.kind !== 'map') return undefined;
  const [form, ...others] = forms.filter((each) => get(node, each) !== undefined);
  if (form === undefined) return undefined;
  if (others.length === 0) return readForm(node, form);
  const found = [form, ...others].map((each) => `\`${each}\``).join(' and ');
  report(`found ${found} in one root; expected one of them: write an item for each`, node.span);
  return undefined;
}

function readForm(node: MapNode, form: (typeof forms)[number]): Root | undefined {
  const { span } = node;
  const text = stringOf(get(node, form));
  switch (form) {
    case 'kustomize': {
      const enableHelm = get(node, 'enableHelm');
      const isEnabled = enableHelm?.kind === 'scalar' && enableHelm.value === true;
      return text === undefined ? undefined : { kind: 'kustomize', directory: text, enableHelm: isEnabled, span };
    }
    case 'helm':
      return readChart(get(node, 'helm'), span);
    case 'raw':
      return text === undefined ? undefined : { kind: 'raw', directory: text, span };
    case 'git': {
      const path = stringOf(get(node, 'path'));
      return text === undefined || path === undefined ? undefined : { kind: 'git', ref: text, path, span };
    }
    default:
      return form satisfies never;
  }
}

function readChart(node: Node | undefined, span: Span): HelmRoot | undefined {
  const chart = stringOf(get(node, 'chart'));
  if (chart === undefined) return undefined;
  const set = get(node, 'set');
  return {
    kind: 'helm',
    chart,
    release: stringOf(get(node, 'release')),
    namespace: stringOf(get(node, 'namespace')),
    values: itemsOf(get(node, 'values')).map((each) => stringOf(each) ?? { inline: toPlain(each) }),
    set: Object.fromEntries(
      set?.kind === 'map'
        ? set.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.value] as const] : []))
        : [],
    ),
    kubeVersion: stringOf(get(node, 'kubeVersion')),
    span,
  };
}
