import { byBytes, type Diagnostic, define, didYouMean, locate } from '../diagnostics/index.js';
import { type GivenVariable, type VariableSource, variableSources } from '../parse/index.js';
import type { VariableInput } from '../result.js';
import type { ReadInput } from './read-input.js';

/** The values that a run was given for variables, and what is wrong with the files that hold them. */
export interface GivenVariables {
  readonly list: readonly GivenVariable[];
  readonly diagnostics: readonly Diagnostic[];
}

const unused = define<{ readonly name: string; readonly near: string }>({
  code: 'variables/unused',
  severity: 'warning',
  summary: '`--var` gives a value to a variable that no file holds',
  words: ({ name, near }) => `found \`--var ${name}=…\`, and no file that was read holds \`\${${name}}\`${near}`,
});

/** A warning for each flag that gives a value to nothing: its name is misspelt as a rule. */
export function reportUnused(all: readonly ReadInput[], { list }: GivenVariables): readonly Diagnostic[] {
  const flags = list.filter(({ source }) => source === 'flag');
  if (flags.length === 0) return [];
  const texts = new Set(
    all.flatMap(({ files, kustomizationsAndCharts }) => [...files, ...kustomizationsAndCharts].map(({ text }) => text)),
  );
  const names = new Set([...texts].flatMap((text) => Array.from(text.matchAll(/\$\{#?(\w+)/g), ([, name]) => name)));
  const held = [...names].filter((name) => name !== undefined).sort(byBytes);
  return flags
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => unused({ name, near: didYouMean(name, held) || '; remove it, or mend the name' }, undefined));
}

/** The variables that were given or used, by name, then by who gives them; a use that two sources hold counts once. */
export function variableInputs(all: readonly ReadInput[], { list }: GivenVariables): readonly VariableInput[] {
  const rows = new Map<string, VariableInput>();
  const add = (name: string, source: VariableSource, span: GivenVariable['span'], uses: number) => {
    const place = span === undefined ? undefined : locate(span);
    const key = [name, source, place?.file, place?.line].join(' ');
    const where = place === undefined ? {} : { file: place.file, line: place.line };
    rows.set(key, { name, source, ...where, uses: (rows.get(key)?.uses ?? 0) + uses });
  };
  for (const { name, source, span } of list) add(name, source, span, 0);
  const documents = new Set<string>();
  for (const { manifests } of all) {
    const own = new Map(manifests.filled.map((each) => [`${each.document.file.path}:${each.document.start}`, each]));
    const isNew = ({ document }: (typeof manifests.filled)[number]) =>
      !documents.has(`${document.file.path}:${document.start}`);
    for (const each of manifests.filled.filter(isNew)) add(each.name, each.source, each.span, 1);
    for (const place of own.keys()) documents.add(place);
  }
  const rank = ({ source }: VariableInput) => variableSources.indexOf(source);
  return [...rows.values()].sort(
    (a, b) =>
      byBytes(a.name, b.name) ||
      rank(a) - rank(b) ||
      byBytes(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}
