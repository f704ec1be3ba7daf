import type { Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { readObjects } from '../objects/objects.js';
import type { Origin } from '../objects/origins.js';
import type { Preview } from '../objects/prefilter.js';
import { substitute } from '../variables/substitute.js';
import type { LookUp } from '../variables/values.js';
import { holdsTemplate, mentionsTemplate } from '../yaml/template.js';
import { parseYaml } from '../yaml/yaml.js';

/** How documents are found that tell something of the cluster and are none of its objects that count. */
export interface HintOptions {
  /** Whether a document may tell something, by its text; `kind` and `apiVersion` as far as the text shows them. */
  readonly mayBeEvidence: (document: TextOfDocument) => boolean;
  /** Whether it does, once it is read. One without a `kind`, as settings of programs are, has the kind `''`. */
  readonly isEvidence: (document: ManifestDocument) => boolean;
}

export interface TextOfDocument {
  readonly path: string;
  readonly text: string;
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
}

interface HintSurroundings {
  readonly source: Origin;
  readonly hints: HintOptions | undefined;
  /** Tells of the variables of the file; `undefined` where it has none. */
  readonly lookUp: LookUp | undefined;
}

/** The hints in one document, which is skipped whatever it tells; what can't be read tells nothing. */
export function readHints(
  span: Span,
  { kind, apiVersion }: Preview,
  { source, hints, lookUp }: HintSurroundings,
): readonly ManifestDocument[] {
  if (hints === undefined) return [];
  const text = span.file.text.slice(span.start, span.end);
  if (!hints.mayBeEvidence({ path: span.file.path, text, kind, apiVersion })) return [];
  const { node } = parseYaml(span);
  if (node === undefined || (mentionsTemplate(text) && holdsTemplate(node))) return [];
  const inherited = { apiVersion: undefined, kind: undefined };
  const final = lookUp === undefined ? node : substitute(node, lookUp).node;
  return readObjects(final, { source, rule: 'nothing', isEvidence: hints.isEvidence, inherited }).hints;
}
