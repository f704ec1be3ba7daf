import { get, getIn, itemsOf, type ManifestDocument, type Node, nameSpan } from '../../../parse/index.js';
import type { ProfileSetting } from '../../evidence.js';
import { type Finding, type PluginFinding, ranks, type Source } from '../finding.js';
import { booleanFlag, commandWords, flagSettings, flagValues } from '../flags.js';
import { type InstallRow, installRows } from '../images.js';
import { type PluginName, pluginOf } from '../plugins.js';
import { rangeFrom } from '../ranges.js';
import { type SettingRule, settingsOf, unclear } from '../settings.js';
import { versionIn } from '../version.js';
import { textAt } from '../walk.js';

/** What runs a plugin on every node, and its controllers. */
export const installSources: readonly Source[] = ['DaemonSet', 'Deployment'].map((kind) => ({
  kind,
  groups: ['apps', 'extensions'],
  read: readInstall,
}));

interface Container {
  readonly node: Node;
  /** The image without tag and digest. */
  readonly image: string;
  readonly tag: string | undefined;
}

function readInstall(document: ManifestDocument): readonly Finding[] {
  const spec = getIn(document.node, ['spec', 'template', 'spec']);
  const main = itemsOf(get(spec, 'containers')).map(readContainer);
  const all = [...main, ...itemsOf(get(spec, 'initContainers')).map(readContainer)];
  const row = installRows.find(
    ({ images, name }) =>
      images.every((part) => all.some(({ image }) => part.test(image))) ||
      (document.kind === 'DaemonSet' && name?.test(document.name ?? '') === true),
  );
  if (row === undefined) return [];
  const plugin = pluginIn({ document, main, all, row });
  return plugin === undefined ? [] : [plugin, ...rangesIn(main, plugin, row)];
}

interface Install {
  readonly document: ManifestDocument;
  readonly main: readonly Container[];
  readonly all: readonly Container[];
  readonly row: InstallRow;
}

function pluginIn(install: Install): PluginFinding | undefined {
  const { document, main, all, row } = install;
  const [own] = row.images;
  const tagged = row.isVersioned ? all.find(({ image }) => own.test(image)) : undefined;
  const settings = [
    ...main.flatMap(({ node }) => [
      ...flagSettings(commandWords(node), row.switches ?? []),
      ...(row.switchVariables ?? []).flatMap((rule) => variableSettings(node, rule)),
    ]),
    ...missingController(install),
  ];
  const finding: PluginFinding = {
    kind: 'plugin',
    fits: row.fits,
    strength: 'install',
    span: nameSpan(document),
    version: versionIn(tagged?.tag),
    settings,
  };
  return adjusted(finding, install);
}

/** What the rows of the table can't say. */
function adjusted(finding: PluginFinding, { document, main }: Install): PluginFinding | undefined {
  const flag = (name: string) => main.map(({ node }) => booleanFlag(node, name)).find((each) => each !== undefined);
  const as = (name: PluginName): PluginFinding => ({ ...finding, fits: [name] });
  switch (finding.fits[0]) {
    case 'flannel': {
      const isController = ({ node, image }: Container) =>
        /(^|\/)kube-network-policies$/.test(image) || commandWords(node).some(({ text }) => text === '/bin/netpol');
      return main.some(isController) ? as('flannel-netpol') : finding;
    }
    case 'calico':
      return {
        ...finding,
        isPolicyOnly: main.some(({ node }) => variable(node, 'CALICO_NETWORKING_BACKEND') === 'none'),
      };
    case 'aws-vpc-cni-nopolicy': {
      const enabled = flag('enable-network-policy');
      if (enabled === undefined) return finding;
      return as(enabled ? 'aws-vpc-cni' : 'aws-vpc-cni-nopolicy');
    }
    case 'azure-npm': {
      const os = textAt(document.node, ['spec', 'template', 'spec', 'nodeSelector', 'kubernetes.io/os']);
      return os === 'windows' ? as('azure-npm-windows') : finding;
    }
    case 'kube-router': {
      const isPolicyOnly = flag('run-router') === false;
      const isOnlyProxy = isPolicyOnly && flag('run-firewall') === false;
      return isOnlyProxy ? undefined : { ...finding, isPolicyOnly, isGuest: flag('enable-cni') === false };
    }
    case 'kube-network-policies':
      return { ...finding, isPolicyOnly: true };
    default:
      return finding;
  }
}

/** Of these plugins an own container, or a newer image, enforces policies. */
function missingController({ document, main, row }: Install): readonly ProfileSetting[] {
  const [plugin] = row.fits;
  const span = nameSpan(document);
  if (plugin === 'weave' && !main.some(({ image }) => /(^|\/)(weave-npc|mirrored-weave-npc)$/.test(image))) {
    return [{ kind: 'policies', is: 'never', words: 'no container `weave-npc` enforces network policies', span }];
  }
  if (plugin === 'weave') {
    const read = (text: string) => (text === '0' ? [unclear] : []);
    return main.flatMap(({ node }) => variableSettings(node, { path: ['EXPECT_NPC'], read }));
  }
  // kindnet enforces policies since a commit of 2024-07-19, and the tags of its images begin with the day they were built.
  const built = main.map(({ tag }) => /^v(20\d{6})-/.exec(tag ?? '')?.[1]).find((date) => date !== undefined);
  if (plugin === 'kindnet' && built !== undefined && built < '20240719') {
    return [
      { kind: 'policies', is: 'never', words: `this image, of ${built}, enforces no network policies yet`, span },
    ];
  }
  return [];
}

function rangesIn(
  containers: readonly Container[],
  { fits: [plugin] }: PluginFinding,
  row: InstallRow,
): readonly Finding[] {
  const { title } = pluginOf(plugin);
  const rank = ranks.plugin;
  return containers.flatMap(({ node }) => [
    ...(row.podVariables ?? []).flatMap((name) =>
      rangeFrom(variableNodes(node, name), { kind: 'pods', title: `\`${name}\` of ${title}`, rank }),
    ),
    ...(row.podFlags ?? []).flatMap((flag) =>
      rangeFrom(flagValues(node, flag), { kind: 'pods', title: `\`--${flag}\` of ${title}`, rank }),
    ),
    ...(row.serviceFlags ?? []).flatMap((flag) =>
      rangeFrom(flagValues(node, flag), { kind: 'services', title: `\`--${flag}\` of ${title}`, rank }),
    ),
  ]);
}

function readContainer(node: Node): Container {
  const [reference = ''] = (textAt(node, ['image']) ?? '').split('@');
  // A colon before the last slash belongs to the port of a registry.
  const [, image = reference, tag] = /^(.*?)(?::([^/:]*))?$/s.exec(reference) ?? [];
  return { node, image, tag };
}

function variableNodes(container: Node, name: string): readonly Node[] {
  return itemsOf(get(container, 'env'))
    .filter((each) => textAt(each, ['name']) === name)
    .flatMap((each) => get(each, 'value') ?? []);
}

function variable(container: Node, name: string): string | undefined {
  const [value] = variableNodes(container, name);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** What a variable says beyond the profile; where its value comes from elsewhere, nobody knows. */
function variableSettings(container: Node, { path, read }: SettingRule): readonly ProfileSetting[] {
  const [name = ''] = path;
  return itemsOf(get(container, 'env'))
    .filter((each) => textAt(each, ['name']) === name)
    .flatMap((each) => {
      const value = get(each, 'value');
      if (value?.kind === 'scalar') return settingsOf(read(value.text), `\`${name}=${value.text}\``, value.span);
      return get(each, 'valueFrom') === undefined ? [] : settingsOf(undefined, `\`${name}\``, each.span);
    });
}
