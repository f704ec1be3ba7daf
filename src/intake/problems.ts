import { define } from '../diagnostics/index.js';
import { rootText } from '../parse/index.js';

export const suspiciousCase = define<{ readonly name: string; readonly note: string }>({
  code: 'test/suspicious',
  severity: 'warning',
  summary: 'a case is evaluated, but may not mean what its author intended',
  guardsTrust: true,
  words: ({ name, note }) => `case \`${name}\`: ${note}`,
});

export const redefiningFixture = define<{ readonly id: string }>({
  code: 'test/redefining-fixture',
  severity: 'error',
  summary: 'a fixture redefines an object of the manifests',
  words: ({ id }) => `the fixture ${id} is declared by a manifest too: a fixture may only add; remove it, or rename it`,
});

export const unusableFixture = define<{ readonly problem: string }>({
  code: 'test/unusable-fixture',
  severity: 'error',
  summary: 'a fixture is no Kubernetes object that can change a verdict',
  words: ({ problem }) => problem,
});

export const noManifests = define<Record<string, never>>({
  code: 'test/no-manifests',
  severity: 'error',
  summary: 'there are tests and no manifests',
  words: () =>
    'found tests and no manifest: nothing could be proved; give the folder of the manifests too (`reachspec test .`), or name them in `spec.manifests`',
});

export const nothingToMap = define<Record<string, never>>({
  code: 'map/no-manifests',
  severity: 'error',
  summary: 'there is nothing to map',
  words: () => 'found no manifest: there is nothing to map; give the folder of the manifests (`reachspec map deploy/`)',
});

export const nothingToLint = define<Record<string, never>>({
  code: 'lint/no-manifests',
  severity: 'error',
  onlyIn: 'lint',
  summary: 'there is nothing to lint',
  words: () =>
    'found no manifest: there is nothing to lint; give the folder of the manifests (`reachspec lint deploy/`)',
});

export const nothingToInit = define<Record<string, never>>({
  code: 'init/no-manifests',
  severity: 'error',
  summary: 'there is nothing to write tests of',
  words: () =>
    'found no manifest: there is nothing to write tests of; give the folder of the manifests (`reachspec init deploy/`)',
});

/** `broken` are the test files that can't be read. */
export const noTests = define<{ readonly files: number; readonly broken: readonly string[] }>({
  code: 'test/no-tests',
  severity: 'error',
  summary: 'there is no test file',
  words: ({ files, broken }) =>
    broken.length > 0
      ? `found no test file that can be read: nothing was proved; mend ${broken.map((file) => `\`${file}\``).join(', ')}`
      : `found no test file among ${files} ${files === 1 ? 'file' : 'files'}: nothing was proved; expected a YAML document with \`apiVersion: reachspec.dev/v1alpha1\` and \`kind: ConnectivityTest\`; write one, or give its folder too`,
});

export const unknownTestKind = define<{ readonly apiVersion: string; readonly kind: string }>({
  code: 'test/unknown-kind',
  severity: 'error',
  summary: 'an object of the group reachspec.dev is of no kind that is known',
  words: ({ apiVersion, kind }) =>
    `found \`${kind}\` of \`${apiVersion}\`, which was not run; expected \`ConnectivityTest\` of \`reachspec.dev/v1alpha1\`; correct \`kind\` and \`apiVersion\``,
});

export const unreadTest = define<{ readonly reason: string }>({
  code: 'test/unread',
  severity: 'error',
  summary: 'a test document is a template or encrypted, and was not run',
  words: ({ reason }) =>
    `this ConnectivityTest is ${reason === 'template' ? 'a template' : 'encrypted'} and was not run: its cases prove nothing; ${reason === 'template' ? 'render' : 'decrypt'} it first`,
});

/** Settings that somebody wrote and this run doesn't read: what they say holds nowhere. */
export const unusedSettings = define<Record<string, never>>({
  code: 'settings/not-used',
  severity: 'notice',
  summary: 'a settings file lies where it is not read',
  guardsTrust: true,
  words: () =>
    'these settings are not used: a run reads the nearest `reachspec.yaml` from its working directory up, or the file that `--config` names',
});

export const unrendered = define<{
  readonly kustomizationOrChart: 'kustomization' | 'chart';
  readonly folder: string;
  readonly contents: string;
  /** The roots that render it, as they are written. */
  readonly suggestions: readonly string[];
  /** What the roots lack, in words. */
  readonly unknown: readonly string[];
}>({
  code: 'discover/unrendered',
  severity: 'error',
  summary: 'policies, workloads or Namespaces below a kustomization or chart are source, and nothing renders them',
  words: ({ kustomizationOrChart, folder, contents, suggestions, unknown }) =>
    `${contents} below this ${kustomizationOrChart} ${contents.startsWith('1 ') && !contents.includes(',') ? "isn't" : "aren't"} evaluated: what is applied is what it renders; ${suggestionWords(suggestions, unknown)}take the documents as they stand (\`${rawRoot(folder)}\`, or \`--raw\` for all)`,
});

const mostSuggestions = 5;

function suggestionWords(suggestions: readonly string[], unknown: readonly string[]): string {
  const shown = suggestions.slice(0, mostSuggestions).map((each) => `\`${each}\``);
  if (shown.length === 0)
    return 'no kustomization takes it in: name one that does, list the folder in .reachspecignore, or ';
  const more = suggestions.length > mostSuggestions ? ` and ${suggestions.length - mostSuggestions} more` : '';
  const what = shown.length === 1 ? 'name the root' : 'name the roots that you apply of';
  const uncertainty = unknown.length === 0 ? '' : `, which lacks ${unknown.join(' and ')}`;
  return `${what} ${shown.join(', ')}${more}${uncertainty} (in \`roots\` of the settings, on the command line, or in \`spec.manifests\` with the path from the test file), or `;
}

function rawRoot(folder: string): string {
  return rootText({ kind: 'raw', directory: folder, span: undefined });
}
