import type { Span } from '../../../diagnostics/index.js';
import type { Node } from '../../../parse/index.js';
import type { ProfileSetting } from '../../evidence.js';
import { enforcingMode, readEnforcingMode } from '../aws.js';
import { ciliumKeys, ciliumValues } from '../cilium-keys.js';
import type { Finding, PluginFinding } from '../finding.js';
import { flagSettings } from '../flags.js';
import { fitsOf, type MapRow, rangesOfMap, settingsOfMap } from '../maps.js';
import { never, settingsOf, switchOf } from '../settings.js';
import { versionIn } from '../version.js';
import { isFalseAt, type Path, scalarsIn, textAt, valueAt, valuesAt } from '../walk.js';
import { installationRanges, isPolicyOnly } from './calico.js';

interface ChartRow extends MapRow {
  /** The version of the chart is that of the plugin. */
  readonly isVersioned?: true;
  /** A list of flags of Cilium's agent. */
  readonly flags?: Path;
}

const cilium: ChartRow = {
  fits: ['cilium'],
  isVersioned: true,
  pods: [
    ['ipam', 'operator', 'clusterPoolIPv4PodCIDRList'],
    ['ipam', 'operator', 'clusterPoolIPv6PodCIDRList'],
  ],
  onlyIf: { path: ['ipam', 'mode'], is: ['cluster-pool', 'cluster-pool-v2beta'] },
  settings: ciliumValues,
  flags: ['extraArgs'],
};

const flannel: ChartRow = {
  fits: ['flannel'],
  isVersioned: true,
  pods: [['podCidr'], ['podCidrv6']],
  choice: { path: ['netpol', 'enabled'], of: { true: 'flannel-netpol', false: 'flannel' } },
};

const operator: ChartRow = { fits: ['calico'], isVersioned: true };

/** The charts of plugins by their own names, and where their values say what (F.3). */
const charts: Readonly<Record<string, ChartRow>> = {
  cilium,
  'rke2-cilium': cilium,
  'tigera-operator': operator,
  'rke2-calico': operator,
  'rke2-canal': { fits: ['canal'] },
  flannel,
  'rke2-flannel': flannel,
  antrea: { fits: ['antrea'], isVersioned: true, services: [['serviceCIDR'], ['serviceCIDRv6']] },
  'kube-ovn': {
    fits: ['kube-ovn'],
    isVersioned: true,
    pods: [['ipv4', 'POD_CIDR']],
    services: [['ipv4', 'SVC_CIDR']],
    settings: [{ path: ['func', 'ENABLE_NP'], read: switchOf({ off: [never] }) }],
  },
  'aws-vpc-cni': {
    fits: ['aws-vpc-cni-nopolicy', 'aws-vpc-cni'],
    choice: { path: ['enableNetworkPolicy'], of: { true: 'aws-vpc-cni', false: 'aws-vpc-cni-nopolicy' } },
    settings: [{ path: ['env', enforcingMode], read: readEnforcingMode }],
  },
};

/** The names of charts that say something, as the alternatives of a pattern. */
export const chartNames = Object.keys(charts).join('|');

/** A chart that something installs. */
export interface InstalledChart {
  /** As written: `cilium`, `cilium/cilium`, `oci://quay.io/cilium/charts/cilium`. */
  readonly chart: string;
  readonly version: string | undefined;
  readonly values: readonly Node[];
  readonly span: PluginFinding['span'];
  /** The values are all that is set, not what a file elsewhere adds to. */
  readonly isWhole: boolean;
  /** Single values that are set by their path, with dots. */
  readonly parameters?: readonly { readonly name: string; readonly value: string; readonly span: Span }[];
}

/** What the installation of a chart tells; nothing of charts that install no plugin. */
export function readChart({
  chart,
  version,
  values,
  span,
  isWhole,
  parameters = [],
}: InstalledChart): readonly Finding[] {
  const name = chart.split('/').at(-1) ?? '';
  const row = Object.hasOwn(charts, name) ? charts[name] : undefined;
  if (row === undefined) return [];
  const installations = values.flatMap((each) => valueAt(each, ['installation']) ?? []);
  if (row === operator && installations.some((each) => isFalseAt(each, ['enabled']))) {
    return [{ kind: 'plugin', fits: row.fits, strength: 'install', span }];
  }
  const chosen = values.map((each) => fitsOf(each, row)).find((fits) => fits !== row.fits);
  const plugin: PluginFinding = {
    kind: 'plugin',
    fits: chosen ?? row.fits,
    strength: 'install',
    span,
    version: row.isVersioned === true ? versionIn(version) : undefined,
    settings: [
      ...values.flatMap((each) => [
        ...settingsOfMap(each, row),
        ...(row.flags === undefined ? [] : flagSettings(scalarsIn(valuesAt(each, row.flags)), ciliumKeys)),
      ]),
      ...parameters.flatMap(({ name, value, span }) => parameterSettings(row, name, value, span)),
    ],
    isDecisive: isWhole && row === cilium,
    isPolicyOnly:
      (row === operator && installations.some(isPolicyOnly)) ||
      (row === cilium && values.some((each) => !['none', undefined].includes(textAt(each, ['cni', 'chainingMode'])))),
  };
  const title = `values of the chart \`${name}\``;
  return [
    plugin,
    ...values.flatMap((each) => rangesOfMap(each, row, title)),
    ...(row === operator ? installations.flatMap((each) => installationRanges(each, title)) : []),
  ];
}

function parameterSettings(
  { settings = [] }: ChartRow,
  name: string,
  value: string,
  span: Span,
): readonly ProfileSetting[] {
  return settings
    .filter(({ path }) => path.join('.') === name)
    .flatMap(({ read }) => settingsOf(read(value), `\`${name}=${value}\``, span));
}
