import type { Scenario } from '../assemble/build-scenario.js';
import { didYouMean, UsageError } from '../diagnostics/index.js';
import { trafficFrom } from '../diff/question.js';
import { parsePort } from '../language/port.js';
import { exposureWords } from '../map/exposure/exposure-words.js';
import type { Exposure, MapScope, PortRange, Reach, ReachabilityMap } from '../result.js';
import {
  intersectTraffic,
  isSameTraffic,
  noTraffic,
  portTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';
import type { Unreported } from './report.js';
import { scopeEnds } from './scope-ends.js';

/** Which part of a map is asked for. */
export interface MapQuery {
  /** Namespaces, as `ns` or `ns/*`, and workloads, as `ns/name` or `ns/kind/name`; everything where there are none. */
  readonly focus: readonly string[];
  readonly direction: 'ingress' | 'egress' | undefined;
  /** Ends of the test language; any end where there are none. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Ports as tests write them, by number; every port where there are none. */
  readonly ports: readonly string[];
}

type UnreportedMap = Unreported<ReachabilityMap>;

/** The part of a map that is asked for; nothing that is named is refused where the manifests can't be trusted anyway (`isBroken`). Throws a `UsageError` where a port can't be read, or nothing is what is named. */
export function scopeMap(
  whole: UnreportedMap,
  { focus, direction, ports, from, to }: MapQuery,
  { scenario, isBroken }: { readonly scenario: Scenario; readonly isBroken: () => boolean },
): UnreportedMap {
  const isLost = whole.workloads.length === 0 && isBroken();
  const { map, traffic } = scopeEnds(whole, isLost ? { from: [], to: [] } : { from, to }, scenario);
  const wanted = ports.length === 0 ? undefined : readPorts(ports);
  const ranges = isSameTraffic(traffic, portTraffic)
    ? wanted
    : trafficRanges(wanted === undefined ? traffic : intersectTraffic(traffic, trafficFrom(wanted)));
  const scope: MapScope = {
    ...map.scope,
    ...(focus.length === 0 ? {} : { focus, workloads: findFocus(focus, map, isBroken) }),
    ...(direction === undefined ? {} : { direction }),
    ...(ranges === undefined ? {} : { ports: ranges }),
  };
  if (Object.keys(scope).length === 0) return map;
  const narrowed = ranges === undefined ? map : narrowMap(map, ranges);
  const { exposure } = narrowed;
  if (exposure === undefined || direction === undefined) return { ...narrowed, scope };
  return { ...narrowed, exposure: exposure.map((rows) => rows.filter((row) => row.direction === direction)), scope };
}

function readPorts(texts: readonly string[]): readonly PortRange[] {
  const traffic = texts.map((text): Traffic => {
    const parsed = parsePort(text);
    if (!parsed.ok) throw new UsageError(`\`--port ${text}\`: ${parsed.problem}`);
    if (parsed.value.kind === 'named')
      throw new UsageError(
        `\`--port ${text}\` is a name, and each pod gives it a number: write the number, e.g. \`TCP/80\``,
      );
    const { ICMP, ICMPv6 } = parsed.value.traffic;
    if (ICMP.length + ICMPv6.length > 0)
      throw new UsageError(`\`--port ${text}\`: a map tells of TCP, UDP and SCTP; NetworkPolicy says nothing of ICMP`);
    return parsed.value.traffic;
  });
  return trafficRanges(traffic.reduce(uniteTraffic, noTraffic));
}

/** The workloads that are named, in the order of the map; anything goes where the manifests can't be trusted anyway. */
function findFocus(
  focus: readonly string[],
  { workloads, pods }: UnreportedMap,
  isBroken: () => boolean,
): readonly string[] {
  for (const text of focus) {
    if (isSomeMeant(text) || isBroken()) continue;
    const known = [...new Set(workloads.flatMap(({ id, namespace, name }) => [namespace, `${namespace}/${name}`, id]))];
    const hint = didYouMean(text, known) || '; expected a namespace, `ns/name` or `ns/kind/name`';
    throw new UsageError(`\`--focus ${text}\` names no workload of these manifests${hint}`);
  }
  return [
    ...workloads.filter((workload) => focus.some((text) => isFocused(text, workload))),
    ...pods.filter((each) => focus.some((text) => isMeantPods(text, each))),
  ].map(({ id }) => id);

  function isSomeMeant(text: string): boolean {
    return workloads.some((each) => isFocused(text, each)) || pods.some((each) => isMeantPods(text, each));
  }
}

/** Pods that only policies know, by their namespace or by their id. */
function isMeantPods(text: string, { id, namespace }: ReachabilityMap['pods'][number]): boolean {
  return text === id || text === namespace || text === `${namespace}/*`;
}

/** Whether a name, as `--focus` takes it, means a workload. */
export function isFocused(
  text: string,
  { namespace, kind, name }: Pick<ReachabilityMap['workloads'][number], 'namespace' | 'kind' | 'name'>,
): boolean {
  const [ownNamespace, first, second, ...more] = text.split('/');
  if (ownNamespace !== namespace || more.length > 0) return false;
  if (second !== undefined) return first?.toLowerCase() === kind.toLowerCase() && second === name;
  return first === undefined || first === '' || first === '*' || first === name;
}

function narrowMap(map: UnreportedMap, ports: readonly PortRange[]): UnreportedMap {
  const narrow = <Row extends Reach>(row: Row): Row => ({
    ...row,
    allow: row.allow.flatMap((range) => within(range, ports)),
    unknown: row.unknown.flatMap((range) => within(range, ports)),
  });
  const narrowAll = <Row extends Reach>(rows: readonly Row[]) => rows.map(narrow).filter(isSomething);
  const { exposure } = map;
  return {
    ...map,
    reaches: map.reaches.map(narrow),
    ...(map.nodes === undefined ? {} : { nodes: { from: map.nodes.from.map(narrow), to: map.nodes.to.map(narrow) } }),
    fromAddresses: map.fromAddresses.map(narrowAll),
    toAddresses: map.toAddresses.map(narrowAll),
    entries: narrowAll(map.entries),
    ...(exposure === undefined ? {} : { exposure: exposure.map((rows) => narrowAll(rows).map(reworded)) }),
  };
}

function within<Range extends PortRange>(range: Range, ports: readonly PortRange[]): readonly Range[] {
  return ports
    .filter(({ protocol, from, to }) => protocol === range.protocol && from <= range.to && range.from <= to)
    .map(({ from, to }) => ({ ...range, from: Math.max(from, range.from), to: Math.min(to, range.to) }));
}

function isSomething({ allow, unknown }: Reach): boolean {
  return allow.length + unknown.length > 0;
}

function reworded(row: Exposure): Exposure {
  return { ...row, ...exposureWords(row) };
}
