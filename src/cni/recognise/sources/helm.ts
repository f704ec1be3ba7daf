import { get, type ManifestDocument, type Node, nameSpan, rootFileKindOf } from '../../../parse/index.js';
import type { Finding, Source } from '../finding.js';
import { opened, textAt, valueAt, valuesAt } from '../walk.js';
import { chartNames, readChart } from './charts.js';

const mention = new RegExp(`(?:^|[\\s"'/])(?:${chartNames})(?=["'\\s,}]|$)`, 'm');

/** Many a release waits for Cilium by name: only one that names its chart so is worth reading. */
const order = new RegExp(
  `\\bchart["']?\\s*:\\s*["']?(?:[\\w.:/-]*/)?(?:${chartNames})(?=["'\\s,}]|$)|\\bchartRef\\b`,
  'm',
);

/** Everything that installs a chart, or says what values one gets (F.3). */
export const helmSources: readonly Source[] = [
  { kind: 'HelmRelease', groups: ['helm.toolkit.fluxcd.io'], text: order, read: readRelease },
  { kind: 'Application', groups: ['argoproj.io'], text: order, read: readApplication },
  { kind: 'ApplicationSet', groups: ['argoproj.io'], text: order, read: readApplicationSet },
  { kind: 'HelmChart', groups: ['helm.cattle.io'], text: order, read: readHelmChart },
  { kind: 'HelmChartConfig', groups: ['helm.cattle.io'], text: mention, read: readHelmChartConfig },
  { kind: 'Kustomization', groups: ['kustomize.config.k8s.io'], text: mention, read: readKustomization },
];

/** A `Chart.yaml` names no kind, and a kustomization needn't: their names tell what they are. */
export const rootFileSources: readonly Source[] = [{ kind: '', groups: [''], text: mention, read: readRootFile }];

function readRelease(document: ManifestDocument): readonly Finding[] {
  const spec = get(document.node, 'spec');
  const named = valueAt(spec, ['chart', 'spec', 'chart']) ?? valueAt(spec, ['chartRef', 'name']);
  if (named === undefined) return [];
  const version = textAt(spec, ['chart', 'spec', 'version']);
  return readChart({
    chart: textAt(named, []) ?? '',
    version,
    values: valuesAt(spec, ['values']),
    span: nameSpan(document),
    isWhole: get(spec, 'valuesFrom') === undefined,
  });
}

function readApplication(document: ManifestDocument): readonly Finding[] {
  return readArgoSpec(get(document.node, 'spec'));
}

function readApplicationSet(document: ManifestDocument): readonly Finding[] {
  return readArgoSpec(valueAt(document.node, ['spec', 'template', 'spec']));
}

function readArgoSpec(spec: Node | undefined): readonly Finding[] {
  const sources = [...valuesAt(spec, ['source']), ...valuesAt(spec, ['sources', '*'])];
  return sources.flatMap((source) => {
    const chart = valueAt(source, ['chart']);
    if (chart === undefined) return [];
    const helm = get(source, 'helm');
    return readChart({
      chart: textAt(chart, []) ?? '',
      version: textAt(source, ['targetRevision']),
      values: [...valuesAt(helm, ['valuesObject']), ...valuesAt(helm, ['values'])].map(opened),
      span: chart.span,
      isWhole: get(helm, 'valueFiles') === undefined && get(helm, 'parameters') === undefined,
      parameters: valuesAt(helm, ['parameters', '*']).flatMap((each) => {
        const [name, value] = [textAt(each, ['name']), textAt(each, ['value'])];
        return name === undefined || value === undefined ? [] : [{ name, value, span: each.span }];
      }),
    });
  });
}

function readHelmChart(document: ManifestDocument): readonly Finding[] {
  return readCattle(document, textAt(document.node, ['spec', 'chart']));
}

/** Its name is that of the chart that it configures. */
function readHelmChartConfig(document: ManifestDocument): readonly Finding[] {
  const findings = readCattle(document, document.name);
  return findings.map((each) => (each.kind === 'plugin' ? { ...each, strength: 'configuration' } : each));
}

function readCattle(document: ManifestDocument, chart: string | undefined): readonly Finding[] {
  const spec = get(document.node, 'spec');
  return readChart({
    chart: chart ?? '',
    version: textAt(spec, ['version']),
    values: valuesAt(spec, ['valuesContent']).map(opened),
    span: nameSpan(document),
    isWhole: false,
  });
}

function readRootFile(document: ManifestDocument): readonly Finding[] {
  return rootFileKindOf(document.file.path) === 'chart' ? readDependencies(document) : readKustomization(document);
}

function readDependencies({ node }: ManifestDocument): readonly Finding[] {
  return valuesAt(node, ['dependencies', '*']).flatMap((dependency) =>
    readChart({
      chart: textAt(dependency, ['name']) ?? '',
      version: textAt(dependency, ['version']),
      values: [],
      span: get(dependency, 'name')?.span ?? dependency.span,
      isWhole: false,
    }),
  );
}

function readKustomization({ node }: ManifestDocument): readonly Finding[] {
  return valuesAt(node, ['helmCharts', '*']).flatMap((chart) =>
    readChart({
      chart: textAt(chart, ['name']) ?? '',
      version: textAt(chart, ['version']),
      values: valuesAt(chart, ['valuesInline']),
      span: get(chart, 'name')?.span ?? chart.span,
      isWhole: get(chart, 'valuesFile') === undefined && get(chart, 'additionalValuesFiles') === undefined,
    }),
  );
}
