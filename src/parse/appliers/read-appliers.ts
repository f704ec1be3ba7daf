import type { SourceFile } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { readObjects } from '../objects/objects.js';
import { type Origin, originsFrom } from '../objects/origins.js';
import { prefilterFor } from '../objects/prefilter.js';
import { relocate } from '../relocate/index.js';
import { foldersFromTop, type PathStart } from '../roots/folders.js';
import type { Rendered } from '../roots/rendered.js';
import { substitute } from '../variables/substitute.js';
import { type GivenVariable, type LookUp, lookUpGiven } from '../variables/values.js';
import { splitDocuments } from '../yaml/documents.js';
import { get, stringOf } from '../yaml/node.js';
import { holdsTemplate, mentionsTemplate } from '../yaml/template.js';
import { parseYaml } from '../yaml/yaml.js';
import { isApplicationSet, setAppliers } from './application-set.js';
import type { Applier } from './applier.js';
import { argoAppliers } from './argo.js';
import { fluxApplier, releaseApplier } from './flux.js';
import { lookUpIn, readFlux } from './flux-variables.js';
import { addressesIn } from './identity.js';

/** What may hold objects that apply folders: files as they lie, and what was rendered. */
export interface ApplierInput {
  readonly files: readonly SourceFile[];
  readonly rendered: readonly Rendered[];
}

export interface ApplierOptions extends PathStart {
  readonly variables: readonly GivenVariable[];
}

const kinds = ['Kustomization', 'HelmRelease', 'Application', 'ApplicationSet', 'GitRepository'];
const groups = ['kustomize', 'helm', 'source'].map((name) => `${name}.toolkit.fluxcd.io`).concat('argoproj.io');

/**
 * The Flux Kustomizations and HelmReleases and the Argo CD Applications of an input, in its order, with the variables filled in that Flux fills in. An object
 * that is rendered counts as it is rendered, and not as it lies there.
 */
export function readAppliers({ files, rendered }: ApplierInput, options: ApplierOptions): readonly Applier[] {
  const texts = [...files, ...rendered.map(({ file }) => file)].filter(({ text }) => mentionsAppliers(text));
  if (texts.length === 0) return [];
  const given = lookUpGiven(options.variables);
  const flux = readFlux(files, given, options);
  const origins = originsFrom(files);
  const isSource = new Set(rendered.flatMap(({ sources }) => sources.map(({ path }) => path)));
  const plain = files
    .filter(({ path }) => !isSource.has(path))
    .flatMap((file) => objectsIn(file, origins.originOf(file.path), lookUpIn(file.path, flux, given)));
  const built = rendered.flatMap((each) => {
    const lookUp = lookUpIn(each.file.path, flux, given);
    return relocate(objectsIn(each.file, { kind: 'applied', by: each.file.path }, lookUp), each);
  });
  const documents = [...plain, ...built];
  const addresses = addressesIn(documents);
  const folders = documents.some(isApplicationSet)
    ? foldersFromTop([...files, ...rendered.flatMap(({ sources }) => sources)], options)
    : [];
  return documents.flatMap((document): readonly Applier[] => {
    if (document.kind === 'Kustomization') return [fluxApplier(document, addresses)];
    if (document.kind === 'HelmRelease') return [releaseApplier(document, addresses)];
    if (isApplicationSet(document)) return setAppliers(document, folders);
    return document.kind === 'Application' ? argoAppliers(document) : [];
  });
}

/** A search for a text that is written out is many times faster than for an expression, and few files have either. */
function mentionsAppliers(text: string): boolean {
  return (text.includes('toolkit.fluxcd.io/') || text.includes('argoproj.io/')) && mentions.test(text);
}

const mentions = /(?:kustomize|helm|source)\.toolkit\.fluxcd\.io\/|argoproj\.io\//;

function objectsIn(file: SourceFile, source: Origin, lookUp: LookUp): readonly ManifestDocument[] {
  if (!mentionsAppliers(file.text)) return [];
  const prefilter = prefilterFor(kinds, []);
  return splitDocuments(file).flatMap((span) => {
    const text = file.text.slice(span.start, span.end);
    if (!mentions.test(text) || !prefilter(span).mayMatter) return [];
    const { node } = parseYaml(span);
    if (node?.kind !== 'map') return [];
    // What an ApplicationSet fills in looks like a template of helm.
    const isSet = stringOf(get(node, 'kind')) === 'ApplicationSet';
    if (!isSet && mentionsTemplate(text) && holdsTemplate(node)) return [];
    const { documents } = readObjects(substitute(node, lookUp).node, {
      source,
      rule: 'everything',
      inherited: { apiVersion: undefined, kind: undefined },
    });
    return documents.filter(({ kind, group }) => kinds.includes(kind) && groups.includes(group));
  });
}
