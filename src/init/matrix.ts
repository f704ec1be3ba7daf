import type { Direction } from '../compile/index.js';
import { mapEnds, mapReaches } from '../map/map.js';
import { everyPort } from '../pairs/reach/reach-between.js';
import { type PortRange, reachBetweenClasses } from '../result.js';
import {
  type Family,
  intersectTraffic,
  noTraffic,
  portProtocols,
  portRange,
  type Traffic,
  uniteTraffic,
} from '../sets/index.js';
import type { PeerContext } from './peer-ends.js';
import type { PairsDemand, PlainEnd } from './plain.js';
import { portTexts } from './port-texts.js';
import type { Subject } from './subjects.js';
import { workloadEnd } from './workload-ends.js';

/** What the map of a cluster says that one direction of a workload is allowed of some ports, as demands: one for each set of ports. */
export type AllowedOf = (subject: Subject, direction: Direction, within: Traffic) => readonly PairsDemand[];

/** Prepares the map, once it is asked for. */
export function allowedByMap(context: PeerContext, families: readonly Family[]): AllowedOf {
  let known: ReturnType<typeof read> | undefined;
  return (subject, direction, within) => {
    known ??= read(context, families);
    return known(subject, direction, within);
  };
}

function read({ cluster, evaluation }: PeerContext, families: readonly Family[]): AllowedOf {
  const ends = mapEnds(cluster, evaluation, []);
  const map = mapReaches(ends, { evaluation, families, trafficIn: everyPort });
  const classOf = new Map(map.workloads.map((each) => [each.id, each.class]));
  const hosts = new Set(
    cluster.workloads.filter(({ pods }) => pods.every((pod) => pod.isHostNetwork)).map(({ id }) => id),
  );
  const others = cluster.workloads.filter(({ id }) => !hosts.has(id));
  return (subject, direction, within) => {
    const own = subject.workload === undefined ? undefined : classOf.get(subject.workload);
    if (own === undefined) return [];
    const found = new Map<string, { readonly ports: readonly string[]; readonly ends: PlainEnd[] }>();
    const add = (allow: readonly PortRange[], written: readonly PlainEnd[]) => {
      const traffic = intersectTraffic(trafficIn(allow), within);
      const ports = portTexts({ traffic, names: [] }, direction === 'ingress' ? subject.pods : undefined);
      if (ports.length === 0) return;
      const row = found.get(ports.join()) ?? { ports, ends: [] };
      found.set(ports.join(), row);
      row.ends.push(...written);
    };
    for (const other of others) {
      const index = classOf.get(other.id);
      if (index === undefined || other.id === subject.workload) continue;
      const [from, to] = direction === 'ingress' ? [index, own] : [own, index];
      add(reachBetweenClasses(map, from, to)?.allow ?? [], [workloadEnd(other, cluster)]);
    }
    const rows = (direction === 'ingress' ? map.fromAddresses : map.toAddresses)[own] ?? [];
    for (const { allow, cidrs } of rows) add(allow, cidrs.join() === '0.0.0.0/0' ? ['internet'] : cidrs);
    return Array.from(found.values(), ({ ports, ends: written }) => ({
      kind: 'allow',
      direction,
      ports,
      ends: written.map((end) => ({ end })),
    }));
  };
}

function trafficIn(ranges: readonly PortRange[]): Traffic {
  return ranges.reduce((sum, { protocol, from, to }) => {
    const known = portProtocols.find((each) => each === protocol);
    return known === undefined ? sum : uniteTraffic(sum, portRange(known, from, to));
  }, noTraffic);
}
