import { byBytes } from '../../diagnostics/index.js';
import type {
  AddressReach,
  Comparison,
  CoverageReport,
  Inputs,
  MapDecisions,
  Reach,
  ReachabilityMap,
  ReportedDiagnostic,
  Suite,
  Summary,
  TestReport,
} from '../../result.js';
import type { LineLinks } from '../text/line-links.js';
import { type ExposureData, exposureData } from './exposure-data.js';

/** Everything that a page shows: parts of a result. A page has a section for each part that is there. */
export interface PageData {
  readonly title: string;
  readonly links?: LineLinks;
  readonly tests?: TestsData;
  readonly map?: MapData;
  readonly coverage?: CoverageData;
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly inputs: Inputs;
}

export interface TestsData {
  readonly summary: Summary;
  readonly suites: readonly Suite[];
  readonly comparisons: readonly Comparison[];
}

/** What tests speak of. */
export type CoverageData = Pick<CoverageReport, 'summary' | 'rules' | 'isolations' | 'workloads'>;

/** A reachability map with each distinct reach written once. */
export interface MapData extends Pick<ReachabilityMap, 'cni' | 'families' | 'assumptions' | 'ground' | 'classes'> {
  readonly workloads: readonly WorkloadRow[];
  readonly reaches: readonly Reach[];
  /** What class `from` may send to class `to`, at `from * classes + to`: places in `reaches`, as runs. */
  readonly between: Runs;
  readonly fromAddresses: readonly OutsideReach[];
  readonly toAddresses: readonly OutsideReach[];
  readonly entries: readonly EntryRow[];
  /** What decided, where the result tells. */
  readonly decided?: Pick<MapDecisions, 'decisions' | 'accounts'> & { readonly between: Runs };
  /** What pods that no manifest holds could do, where the result tells. */
  readonly exposure?: ExposureData;
}

/** Numbers as pairs: a value, and how often it stands in a row. */
export type Runs = readonly number[];

export interface WorkloadRow {
  readonly id: string;
  readonly namespace: string;
  readonly class: number;
  /** Pods that only policies know: no workload, and in no count of them. */
  readonly isPods?: true;
}

/** What a class and the addresses outside may send each other, in one direction. */
export interface OutsideReach {
  readonly rows: readonly { readonly cidrs: readonly string[]; readonly reach: number }[];
  /** Whether the rows hold every address. */
  readonly isWhole: boolean;
}

/** What the ingress controller may send to a workload, by its place among the workloads. */
export interface EntryRow {
  readonly to: number;
  readonly reach: number;
}

export function testPage(report: TestReport, links: LineLinks | undefined): PageData {
  const { summary, suites, comparisons, diagnostics, inputs } = report;
  return {
    title: 'Connectivity tests',
    ...(links === undefined ? {} : { links }),
    tests: { summary, suites, comparisons },
    diagnostics,
    inputs,
  };
}

export function coveragePage(report: CoverageReport, links: LineLinks | undefined): PageData {
  const { summary, rules, isolations, workloads, diagnostics, inputs } = report;
  return {
    title: 'Coverage of the connectivity tests',
    ...(links === undefined ? {} : { links }),
    coverage: { summary, rules, isolations, workloads },
    diagnostics,
    inputs,
  };
}

export function mapPage(map: ReachabilityMap, links: LineLinks | undefined): PageData {
  const { diagnostics, inputs } = map;
  return {
    title: 'Reachability map',
    ...(links === undefined ? {} : { links }),
    map: mapData(map),
    diagnostics,
    inputs,
  };
}

function mapData(map: ReachabilityMap): MapData {
  const { cni, families, assumptions, ground, classes, entries, decided } = map;
  const { reaches, indexOfReach } = distinctReaches();
  const outside = (rows: readonly AddressReach[]): OutsideReach => ({
    rows: rows.map((row) => ({ cidrs: row.cidrs, reach: indexOfReach(row) })),
    isWhole: holdsEverything(
      rows.flatMap(({ cidrs }) => cidrs),
      families,
    ),
  });
  const rows = workloadRows(map);
  const exposure = exposureData(map, indexOfReach);
  const indexById = new Map(rows.map(({ id }, index) => [id, index]));
  return {
    cni,
    families,
    assumptions,
    ground,
    classes,
    workloads: rows,
    between: toRuns(map.between, map.reaches.map(indexOfReach)),
    fromAddresses: map.fromAddresses.map(outside),
    toAddresses: map.toAddresses.map(outside),
    entries: entries.flatMap((entry) => {
      const to = indexById.get(entry.to);
      return to === undefined ? [] : [{ to, reach: indexOfReach(entry) }];
    }),
    reaches,
    ...(decided === undefined ? {} : { decided: { ...decided, between: toRuns(decided.between) } }),
    ...(exposure === undefined ? {} : { exposure }),
  };
}

/** Workloads, and pods that only policies know, in byte order of id. */
function workloadRows({ workloads, pods }: ReachabilityMap): readonly WorkloadRow[] {
  const known = workloads.map(({ id, namespace, class: each }): WorkloadRow => ({ id, namespace, class: each }));
  if (pods.length === 0) return known;
  const others = pods.map(
    ({ id, namespace, class: each }): WorkloadRow => ({ id, namespace, class: each, isPods: true }),
  );
  return [...known, ...others].sort((a, b) => byBytes(a.id, b.id));
}

function distinctReaches() {
  const reaches: Reach[] = [];
  const places = new Map<string, number>();
  const indexOfReach = ({ allow, unknown }: Reach): number => {
    const key = JSON.stringify([allow, unknown]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, reaches.length);
    return reaches.push({ allow, unknown }) - 1;
  };
  return { reaches, indexOfReach };
}

/** Whether disjoint ranges hold all addresses of the families. */
function holdsEverything(cidrs: readonly string[], families: ReachabilityMap['families']): boolean {
  return families.every((family) => {
    const bits = family === 'IPv4' ? 32 : 128;
    const own = cidrs.filter((cidr) => cidr.includes(':') === (family === 'IPv6'));
    const sum = own.reduce((held, cidr) => held + (1n << BigInt(bits - Number(cidr.split('/')[1]))), 0n);
    return sum === 1n << BigInt(bits);
  });
}

/** Numbers as runs, each as what is at its place in `names` where these are given. */
function toRuns(numbers: ArrayLike<number>, names?: readonly number[]): Runs {
  const runs: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const name = names === undefined ? number : (names[number] ?? 0);
    if (runs.at(-2) === name) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(name, 1);
  }
  return runs;
}
