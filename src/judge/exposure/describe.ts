import type { Direction } from '../../compile/index.js';
import { byBytes, locate } from '../../diagnostics/index.js';
import { nameLabel } from '../../model/index.js';
import type { Exposure, Reach } from '../../result.js';
import {
  type LabelRegion,
  type LabelStates,
  noTraffic,
  patternOf,
  regionKey,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../../sets/index.js';
import { exposureWords } from './exposure-words.js';
import { type Cell, joinPlaces } from './join-places.js';
import type { Passage } from './passages.js';
import type { NamespacePlace } from './places.js';
import { selectorsOf } from './selectors.js';

/** Spells out what passes, by rule in byte order: each sort of hypothetical pods with its selectors and ports. */
export function describe(
  passages: readonly Passage[],
  { direction, places }: { readonly direction: Direction; readonly places: readonly NamespacePlace[] },
): readonly Exposure[] {
  const byRule = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { unit, rule, unknown, allow } = passage;
    if (allow.length + unknown.length === 0) continue;
    const key = unit === undefined ? '' : `${unit.policy.id} ${rule?.path ?? ''}`;
    byRule.set(key, [...(byRule.get(key) ?? []), passage]);
  }
  return [...byRule].sort(([a], [b]) => byBytes(a, b)).flatMap(([, ofRule]) => describeRule(ofRule, direction, places));
}

function describeRule(
  passages: readonly Passage[],
  direction: Direction,
  places: readonly NamespacePlace[],
): readonly Exposure[] {
  const by = originOf(passages);
  return joinPlaces(cellsOf(passages), places).flatMap(({ namespaces, pods, allow, unknown, reason }) => {
    const reach: Reach = {
      allow: trafficRanges(allow),
      unknown: trafficRanges(unknown).map((range) => ({ ...range, reason })),
    };
    return selectorsOf(namespaces).flatMap((namespaceSelector) =>
      selectorsOf(pods).map((podSelector): Exposure => {
        const row = { direction, namespaceSelector, podSelector, ...reach, ...by };
        return { ...row, ...exposureWords(row) };
      }),
    );
  });
}

function originOf(passages: readonly Passage[]): Pick<Exposure, 'by'> {
  const { unit, rule } = passages[0] ?? {};
  if (unit === undefined || rule === undefined) return {};
  const { file, line } = locate(rule.span);
  return { by: { policy: unit.policy.id, rule: rule.path, file, line } };
}

/** What passes by one rule, the labels of namespaces apart from those of pods; equal ones of several families and pods as one. */
function cellsOf(passages: readonly Passage[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { place, allow, unknown, reason } of passages) {
    const add = (region: LabelRegion, passing: { readonly allow: Traffic; readonly unknown: Traffic }) => {
      const doubt = unspelt(region);
      const traffic =
        doubt === undefined ? passing : { allow: noTraffic, unknown: uniteTraffic(passing.allow, passing.unknown) };
      const words = [reason, doubt].filter((each) => each !== undefined && each !== '').join('; ');
      const namespaces = labelsUnder('namespace:', region);
      namespaces.delete(nameLabel);
      const pods = labelsUnder('pod:', region);
      const key = `${place.name ?? ''} ${regionKey(namespaces)} ${regionKey(pods)}`;
      const known = cells.get(key);
      const allowed = uniteTraffic(known?.allow ?? noTraffic, traffic.allow);
      const open = uniteTraffic(known?.unknown ?? noTraffic, traffic.unknown);
      cells.set(key, {
        place,
        namespaces,
        pods,
        allow: allowed,
        unknown: subtractTraffic(open, allowed),
        reason: known?.reason || words,
      });
    };
    for (const { pods, traffic } of allow) add(pods, { allow: traffic, unknown: noTraffic });
    for (const { pods, traffic } of unknown) add(pods, { allow: noTraffic, unknown: traffic });
  }
  return [...cells.values()];
}

/** What of a region selectors of Kubernetes can't spell, as a reason to be unsure. */
function unspelt(region: LabelRegion): string | undefined {
  const keys = [...region.keys()];
  const account = keys.some((key) => key.startsWith('account:')) ? ['the ServiceAccount of the hypothetical pod'] : [];
  const patterns = keys.flatMap((key) => {
    const pattern = patternOf(key.slice(key.indexOf(':') + 1));
    return pattern === undefined
      ? []
      : [`whether its label \`${pattern.key}\` ${pattern.operator} \`${pattern.text}\``];
  });
  const words = [...account, ...patterns];
  return words.length === 0 ? undefined : words.join('; ');
}

/** The labels of one object, by key; patterns aside. */
function labelsUnder(prefix: 'namespace:' | 'pod:', region: LabelRegion): Map<string, LabelStates> {
  const own = [...region].filter(([key]) => key.startsWith(prefix));
  const labels = own.map(([key, states]) => [key.slice(prefix.length), states] as const);
  return new Map(labels.filter(([key]) => patternOf(key) === undefined));
}
