import { uniteAddresses } from '../../sets/index.js';
import type { ApiServerEvidence, NetworkEvidence, ProfileSetting, RangeEvidence, RecognisedCni } from '../evidence.js';
import type { ApiServerFinding, Finding, PluginFinding, RangeFinding } from './finding.js';
import { type PluginName, pluginOf } from './plugins.js';

/** Puts together what all objects tell: each plugin once, the ranges by authority. */
export function combine(findings: readonly Finding[]): NetworkEvidence {
  return {
    plugins: pluginsIn(findings),
    podRanges: rangesIn(findings, 'pods'),
    serviceRanges: rangesIn(findings, 'services'),
    apiServers: findings
      .flatMap((each) => (each.kind === 'api server' ? [withoutKind(each)] : []))
      .sort((a, b) => a.rank - b.rank),
  };
}

function withoutKind({ kind: _, ...evidence }: ApiServerFinding): ApiServerEvidence {
  return evidence;
}

interface Group {
  readonly name: PluginName;
  readonly findings: readonly PluginFinding[];
}

function pluginsIn(findings: readonly Finding[]): readonly RecognisedCni[] {
  const missing = findings.flatMap((each) => (each.kind === 'no-plugin' ? [each.of] : []));
  const stated = findings
    .filter((each) => each.kind === 'plugin')
    .filter(({ isDefaultOf }) => isDefaultOf === undefined || !missing.includes(isDefaultOf));
  return withoutCarriers(groupsIn(stated)).flatMap(entriesOf);
}

/** The findings of each plugin: an object that may be of several belongs to those that others name for certain. */
function groupsIn(findings: readonly PluginFinding[]): readonly Group[] {
  const names = new Set(findings.flatMap(({ fits }) => (fits.length === 1 ? fits : [])));
  for (const { fits } of findings) if (!fits.some((name) => names.has(name))) names.add(fits[0]);
  return [...names].map((name) => ({ name, findings: findings.filter(({ fits }) => fits.includes(name)) }));
}

/**
 * Of a plugin that carries the traffic and another that only enforces policies, the second counts. kube-router
 * without its firewall only tells routes where it leaves the network of pods to another; otherwise it's the plugin of a cluster.
 */
function withoutCarriers(groups: readonly Group[]): readonly Group[] {
  const others = groups.filter(({ findings }) => !(findings.some(({ isGuest }) => isGuest) && isSwitchedOff(findings)));
  const kept = others.length > 0 ? others : groups;
  const hasController = kept.some(({ findings }) => findings.some(({ isPolicyOnly }) => isPolicyOnly));
  return hasController ? kept.filter(({ name }) => pluginOf(name).isNetworkOnly !== true) : kept;
}

function isSwitchedOff(findings: readonly PluginFinding[]): boolean {
  return findings.some(({ settings = [] }) =>
    settings.some((each) => each.kind === 'network-policies' || (each.kind === 'policies' && each.is === 'never')),
  );
}

/** One entry, or one for each way to isolate where decisive objects differ: they belong to different clusters. */
function entriesOf({ name, findings }: Group): readonly RecognisedCni[] {
  const decisive = findings.filter(({ isDecisive }) => isDecisive);
  const byIsolation = new Map<string, PluginFinding[]>();
  for (const finding of decisive) {
    const isolation = isolationIn(finding)?.is ?? '';
    byIsolation.set(isolation, [...(byIsolation.get(isolation) ?? []), finding]);
  }
  if (byIsolation.size < 2) return [entryOf(name, findings)];
  const rest = findings.filter(({ isDecisive }) => !isDecisive);
  return [...byIsolation.values()].map((own) => {
    const [first] = own;
    const entry = entryOf(name, [...own, ...rest]);
    const words = first === undefined ? undefined : isolationIn(first)?.words;
    return {
      ...entry,
      title: words === undefined ? entry.title : `${entry.title} (${words})`,
      span: first?.span ?? entry.span,
    };
  });
}

function isolationIn({ settings = [] }: PluginFinding) {
  return settings.find((each) => each.kind === 'policies');
}

const strengths = ['install', 'configuration', 'object'] as const;

function entryOf(name: PluginName, findings: readonly PluginFinding[]): RecognisedCni {
  const { title, profile } = pluginOf(name);
  const sorted = strengths.flatMap((strength) => findings.filter((each) => each.strength === strength));
  const [strongest] = sorted;
  if (strongest === undefined) throw new Error(`no finding names ${name}`);
  const versions = [...new Set(sorted.flatMap(({ version }) => version ?? []))];
  return {
    profile,
    version: versions.length === 1 ? versions[0] : undefined,
    title,
    span: strongest.span,
    settings: distinct(sorted.flatMap(({ settings = [] }) => settings)),
  };
}

function distinct(settings: readonly ProfileSetting[]): readonly ProfileSetting[] {
  return settings.filter(({ words }, index) => settings.findIndex((each) => each.words === words) === index);
}

function rangesIn(findings: readonly Finding[], kind: RangeFinding['kind']): readonly RangeEvidence[] {
  const ranges = findings.filter((each): each is RangeFinding => each.kind === kind);
  const parts = new Map<string, RangeFinding[]>();
  for (const range of ranges.filter(({ isPart }) => isPart)) {
    parts.set(range.title, [...(parts.get(range.title) ?? []), range]);
  }
  const whole = [...ranges.filter(({ isPart }) => !isPart), ...[...parts.values()].flatMap(together)];
  return whole
    .flatMap(({ addresses, title, span, rank }) => (addresses === undefined ? [] : [{ addresses, title, span, rank }]))
    .sort((a, b) => a.rank - b.rank);
}

/** INVARIANT: parts one of which can't be read say nothing: what is left of a pool must not pass for the pool. */
function together(parts: readonly RangeFinding[]): readonly RangeFinding[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const sum = others.reduce(
    (all, { addresses }) => (all === undefined || addresses === undefined ? undefined : uniteAddresses(all, addresses)),
    first.addresses,
  );
  return [{ ...first, addresses: sum }];
}
