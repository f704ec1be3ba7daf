import { networkHints } from '../cni/index.js';
import { type SourceFile, wholeFile } from '../diagnostics/index.js';
import { type FoundFiles, type FoundRoot, renderFailed } from '../discover/render/index.js';
import { settleApplied } from '../intake/appliers/settle.js';
import { isTest, noInput, takeRaw, testGroup, withoutTests } from '../intake/inputs.js';
import { joinInputs } from '../intake/join-inputs.js';
import { takeKnown } from '../intake/known-objects.js';
import type { ReadInput } from '../intake/read-input.js';
import { readTestFile } from '../language/read-test-file.js';
import type { TestFile } from '../language/test-file.js';
import { type ManifestDocument, type ReadOptions, readManifests, readRendered } from '../parse/index.js';
import { policyKinds } from './document-rule.js';
import type { Found } from './find.js';
import type { Options } from './options.js';

/** What has been read, by the key by which it was wanted. */
export type Inputs = ReadonlyMap<string, ReadInput>;

/** The key of all that the run found. */
export const mainKey = 'main';

/** What was found as inputs, beside those that were read before; what is read after all that the run found goes by the appliers there too. */
export function read(found: readonly Found[], before: Inputs, options: Options): Inputs {
  const main = before.get(mainKey);
  const inputs = found.map(({ key, roots, settingsPaths }) => {
    return [key, readInput(roots, { ...options, settingsPaths }, main)] as const;
  });
  return new Map([...before, ...inputs]);
}

/** All that the run found, among which Flux and Argo CD may say how something is applied. */
type Main = Pick<ReadInput, 'files' | 'kustomizationsAndCharts' | 'rendered'>;

/** What roots lead to, as one cluster state. */
function readInput(found: readonly FoundRoot[], options: Options, main: Main | undefined): ReadInput {
  const fluxFiles = [
    ...(main === undefined ? [] : [...main.files, ...main.kustomizationsAndCharts]),
    ...filesIn(found),
  ];
  const input = joinInputs(found.map((each) => readOne(each, { ...options, fluxFiles })));
  return settleApplied(input, main, { variables: options.variables.list, top: options.top, here: options.here });
}

function filesIn(found: readonly FoundRoot[]): readonly SourceFile[] {
  return found.flatMap((each) => {
    if (each.kind === 'rendered') return each.rendered.sources;
    return each.kind === 'files' ? [...each.discovery.files, ...each.discovery.kustomizationsAndCharts] : [];
  });
}

interface ReadingOptions extends Options {
  readonly fluxFiles: readonly SourceFile[];
}

function readOne(found: FoundRoot, options: ReadingOptions): ReadInput {
  switch (found.kind) {
    case 'files':
      return readFiles(found, options);
    case 'rendered': {
      const { rendered, diagnostics, milliseconds, isKept } = found;
      const { sources: files } = rendered;
      options.onProgress({ kind: 'reading', files: files.length, characters: rendered.file.text.length });
      const manifests = takeKnown(readRendered(rendered, wantedOf(options)), options.known);
      return {
        ...noInput,
        files,
        manifests: withoutTests(manifests),
        diagnostics,
        rendered: [rendered],
        roots: [
          {
            root: rendered.file.path,
            documents: manifests.documents.length + manifests.skipped.length,
            milliseconds,
            ...(isKept ? { cached: true } : {}),
          },
        ],
      };
    }
    case 'failed': {
      const { kustomizationOrChart, diagnostics } = found;
      const reasons = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      const kustomizationsAndCharts = kustomizationOrChart === undefined ? [] : [kustomizationOrChart];
      return {
        ...noInput,
        kustomizationsAndCharts,
        diagnostics,
        failed: [{ kustomizationOrChart: kustomizationOrChart?.path, reasons }],
      };
    }
    default:
      return found satisfies never;
  }
}

function readFiles({ discovery, taken }: FoundFiles, options: ReadingOptions): ReadInput {
  const { settingsPaths, onProgress, known } = options;
  const { kustomizationsAndCharts, skipped: unread, diagnostics } = discovery;
  const isSettings = ({ path }: SourceFile) => settingsPaths.includes(path);
  const files = discovery.files.filter((file) => !isSettings(file));
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  onProgress({ kind: 'reading', files: files.length, characters });
  const manifests = takeKnown(readManifests(files, { ...wantedOf(options), kustomizationsAndCharts }), known);
  const settingsFiles = discovery.files.filter(isSettings).map(({ path }) => path);
  const { ignored } = discovery;
  const notOnDisk = taken === 'ref' ? files : files.filter(({ path }) => path === '<stdin>');
  const input = {
    ...noInput,
    files,
    notOnDisk,
    kustomizationsAndCharts,
    manifests,
    settingsFiles,
    ignored,
    unread,
    diagnostics,
  };
  if (taken === 'raw') return { ...input, manifests: takeRaw(manifests) };
  return taken === 'ref' ? readRef(input, options) : input;
}

/** Reads the objects of a file anew, as it stands and by itself. */
export function rereader(options: Options): (file: SourceFile) => readonly ManifestDocument[] {
  return (file) => {
    const manifests = takeKnown(readManifests([file], wantedOf({ ...options, fluxFiles: [] })), options.known);
    return withoutTests(manifests).documents;
  };
}

/** Nothing is rendered at a git ref: where a source is among its documents, the root is missing. */
function readRef(input: ReadInput, { raw }: Options): ReadInput {
  const manifests = withoutTests(input.manifests);
  const { file, source } = manifests.documents.find((each) => each.source.kind !== 'applied') ?? {};
  if (raw || file === undefined || source === undefined || source.kind === 'applied') return { ...input, manifests };
  const problem = `found the source of a ${source.kind} (\`${source.kustomizationOrChart}\`) at a git ref, where nothing is rendered; expected plain manifests; name a folder of them, or check the ref out and render it there`;
  const diagnostics = [...input.diagnostics, renderFailed({ problem }, wholeFile(file))];
  return {
    ...noInput,
    diagnostics,
    failed: [{ kustomizationOrChart: source.kustomizationOrChart, reasons: [problem] }],
  };
}

function wantedOf({ kinds, known, variables, fluxFiles, top, here }: ReadingOptions): ReadOptions {
  return {
    rule: known,
    kinds,
    groups: [testGroup],
    policyKinds,
    kustomizationsAndCharts: [],
    hints: networkHints,
    variables: variables.list,
    fluxFiles,
    top,
    here,
  };
}

/** The test files of an input. */
export function testFilesIn({ manifests }: ReadInput): readonly TestFile[] {
  return manifests.documents.filter(isTest).map(readTestFile);
}
