import { networkHints, recogniseNetwork } from '../../../src/cni/index.js';
import { locate, type SourceFile, type Span } from '../../../src/diagnostics/index.js';
import { modelKinds } from '../../../src/model/index.js';
import { readManifests } from '../../../src/parse/index.js';
import { addressCidrs } from '../../../src/sets/index.js';

/** What was recognised, a line each: `calico 3.31.0 a.yaml:3: settings`, `10.244.0.0/16 0 a.yaml:5 title`. */
export interface Recognised {
  readonly plugins: readonly string[];
  readonly pods: readonly string[];
  readonly services: readonly string[];
}

/** Recognises the network from files by path, of which `markers` lie above those that are read. */
export function recogniseFiles(
  texts: Readonly<Record<string, string>>,
  kustomizationsAndCharts: readonly SourceFile[] = [],
): Recognised {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const options = { kinds: modelKinds, groups: [], policyKinds: [], kustomizationsAndCharts, hints: networkHints };
  const { documents, hints } = readManifests(files, options);
  const { plugins, podRanges, serviceRanges } = recogniseNetwork([...documents, ...hints]);
  const lines = (ranges: typeof podRanges) =>
    ranges.map(({ addresses, rank, span, title }) => `${addressCidrs(addresses)} ${rank} ${placeOf(span)} ${title}`);
  return {
    plugins: plugins.map(({ profile, version, span, settings }) => {
      const words = settings.map((each) => `: ${each.words}`).join('');
      return `${profile}${version === undefined ? '' : ` ${version}`} ${placeOf(span)}${words}`;
    }),
    pods: lines(podRanges),
    services: lines(serviceRanges),
  };
}

/** Recognises the network from one file `a.yaml`. */
export function recogniseText(text: string): Recognised {
  return recogniseFiles({ 'a.yaml': text });
}

function placeOf(span: Span): string {
  const { file, line } = locate(span);
  return `${file}:${line}`;
}
