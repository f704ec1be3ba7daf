import type { Direction } from '../../compile/index.js';
import { byBytes, locate } from '../../diagnostics/index.js';
import { budgetOf } from '../../limit/index.js';
import { nameLabel } from '../../model/index.js';
import { toReach } from '../../pairs/reached.js';
import type { Exposure } from '../../result.js';
import {
  isNoTraffic,
  isRegionWithin,
  isTrafficWithin,
  type LabelRegion,
  type LabelStates,
  noTraffic,
  patternOf,
  regionKey,
  type SearchBudget,
  subtractPodTraffic,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
} from '../../sets/index.js';
import type { AllowedTraffic } from './allowed-traffic.js';
import { exposureWords } from './exposure-words.js';
import { type Cell, joinNamespaces, type NarrowedTraffic } from './join-namespaces.js';
import type { PossibleNamespace } from './possible-namespaces.js';
import { selectorsOf } from './selectors.js';

/** Spells out what passes, by rule in byte order: each sort of hypothetical pods with its selectors and ports. */
export function describe(
  allowedTraffics: readonly AllowedTraffic[],
  { direction, places }: { readonly direction: Direction; readonly places: readonly PossibleNamespace[] },
): readonly Exposure[] {
  const byRule = new Map<string, AllowedTraffic[]>();
  for (const allowedTraffic of allowedTraffics) {
    const { policyRules, rule, unknown, allow } = allowedTraffic;
    if (allow.length + unknown.length === 0) continue;
    const key = policyRules === undefined ? '' : `${policyRules.policy.id} ${rule?.path ?? ''}`;
    byRule.set(key, [...(byRule.get(key) ?? []), allowedTraffic]);
  }
  return [...byRule].sort(([a], [b]) => byBytes(a, b)).flatMap(([, ofRule]) => describeRule(ofRule, direction, places));
}

function describeRule(
  allowedTraffics: readonly AllowedTraffic[],
  direction: Direction,
  places: readonly PossibleNamespace[],
): readonly Exposure[] {
  const by = originOf(allowedTraffics);
  return joinNamespaces(cellsOf(allowedTraffics), places).flatMap(
    ({ namespaces, pods, allow, narrowed, unknown, reason }) => {
      const whole = wholeOf({ allow, narrowed });
      const reach = toReach({ allow, whole, narrowed, unknown: [{ traffic: unknown, words: [reason] }] });
      return selectorsOf(namespaces).flatMap((namespaceSelector) =>
        selectorsOf(pods).map((podSelector): Exposure => {
          const row = { direction, namespaceSelector, podSelector, ...reach, ...by };
          return { ...row, ...exposureWords(row) };
        }),
      );
    },
  );
}

function originOf(allowedTraffics: readonly AllowedTraffic[]): Pick<Exposure, 'by'> {
  const { policyRules, rule } = allowedTraffics[0] ?? {};
  if (policyRules === undefined || rule === undefined) return {};
  const { file, line } = locate(rule.span);
  return { by: { policy: policyRules.policy.id, rule: rule.path, file, line } };
}

/** Hypothetical pods that selectors can spell, and what of their traffic is certain; `doubt` says what isn't spelt. */
interface Spelt {
  readonly pods: LabelRegion;
  readonly allow: Traffic;
  readonly unknown: Traffic;
  readonly uncertainty: string | undefined;
}

/** What passes by one rule, the labels of namespaces apart from those of pods; equal ones of several families and pods as one. */
function cellsOf(allowedTraffics: readonly AllowedTraffic[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const budget = { left: budgetOf('exposure') };
  for (const allowedTraffic of allowedTraffics) {
    const { place, reason, only } = allowedTraffic;
    for (const { pods: region, uncertainty, ...traffic } of speltIn(allowedTraffic, budget)) {
      const namespaces = labelsUnder('namespace:', region);
      namespaces.delete(nameLabel);
      const pods = labelsUnder('pod:', region);
      const key = `${place.name ?? ''} ${regionKey(namespaces)} ${regionKey(pods)}`;
      const known = cells.get(key);
      const allow = uniteTraffic(known?.allow ?? noTraffic, traffic.allow);
      const whole = uniteTraffic(wholeOf(known), only === undefined ? traffic.allow : noTraffic);
      const parts = [...(known?.narrowed ?? []), ...(only === undefined ? [] : [{ traffic: traffic.allow, only }])];
      const narrowed = withoutWhole(parts, whole);
      const unknown = subtractTraffic(uniteTraffic(known?.unknown ?? noTraffic, traffic.unknown), allow);
      const words = [reason, uncertainty].filter((each) => each !== undefined && each !== '').join('; ');
      cells.set(key, { place, namespaces, pods, allow, narrowed, unknown, reason: known?.reason || words });
    }
  }
  const list = [...cells.values()].filter(({ allow, unknown }) => !isNoTraffic(allow) || !isNoTraffic(unknown));
  return list.length > mostCompared ? list : list.filter((cell) => !list.some((other) => isCoveredBy(other, cell)));
}

/** What of the traffic of a cell passes whatever is asked above ports. */
function wholeOf(cell: Pick<Cell, 'allow' | 'narrowed'> | undefined): Traffic {
  if (cell === undefined) return noTraffic;
  return cell.narrowed.reduce((rest, { traffic }) => subtractTraffic(rest, traffic), cell.allow);
}

function withoutWhole(parts: readonly NarrowedTraffic[], whole: Traffic): readonly NarrowedTraffic[] {
  return parts
    .map(({ traffic, only }) => ({ traffic: subtractTraffic(traffic, whole), only }))
    .filter(({ traffic }) => !isNoTraffic(traffic));
}

/** Of more cells than this it isn't looked for those that others say too. */
const mostCompared = 200;

/** Whether another cell says all of a cell: of more pods, as much. */
function isCoveredBy(other: Cell, cell: Cell): boolean {
  return (
    other !== cell &&
    other.place === cell.place &&
    isTrafficWithin(wholeOf(cell), wholeOf(other)) &&
    isTrafficWithin(cell.allow, other.allow) &&
    cell.narrowed.every((part) => isNarrowedIn(part, other)) &&
    isTrafficWithin(cell.unknown, uniteTraffic(other.allow, other.unknown)) &&
    isRegionWithin(cell.namespaces, other.namespaces) &&
    isRegionWithin(cell.pods, other.pods)
  );
}

/** Whether a cell lets through as much of some traffic: whole, or for the same requests. */
function isNarrowedIn({ traffic, only }: NarrowedTraffic, cell: Cell): boolean {
  const same = cell.narrowed.filter((other) => only.every((each) => other.only.includes(each)));
  const open = same.reduce((sum, other) => uniteTraffic(sum, other.traffic), wholeOf(cell));
  return isTrafficWithin(traffic, open);
}

/** What selectors can't spell is left out of a region: it is certain where it makes no difference, else unknown. */
function speltIn({ allow, unknown }: AllowedTraffic, budget: SearchBudget): readonly Spelt[] {
  const certain = allow.map(({ pods, traffic }): Spelt => {
    const uncertainty = unspelt(pods);
    if (uncertainty === undefined) return { pods, allow: traffic, unknown: noTraffic, uncertainty };
    const spelt = new Map([...pods].filter(([key]) => isSpelt(key)));
    const left = subtractPodTraffic([{ pods: spelt, traffic }], allow, budget);
    const possible = budget.left < 0 ? traffic : left.reduce((sum, part) => uniteTraffic(sum, part.traffic), noTraffic);
    return { pods: spelt, allow: subtractTraffic(traffic, possible), unknown: possible, uncertainty };
  });
  const possible = unknown.map(({ pods, traffic }) => ({
    pods,
    allow: noTraffic,
    unknown: traffic,
    uncertainty: unspelt(pods),
  }));
  return [...certain, ...possible];
}

/** Whether a key of a region is that of a label of the pod or of its namespace. */
function isSpelt(key: string): boolean {
  return !key.startsWith('account:') && patternOf(key.slice(key.indexOf(':') + 1)) === undefined;
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
