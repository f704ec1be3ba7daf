import { chooseProfile, profileNames, type RecognisedCni } from '../cni/index.js';
import { type Diagnostic, define, locate } from '../diagnostics/index.js';
import type { CniChoice } from '../result.js';

/** The CNI of a suite or a map that names none. */
export interface SettledCni {
  readonly name: string;
  readonly cni: Pick<CniChoice, 'source' | 'file' | 'line'>;
  /** Why it can't be settled: what depends on it is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

const unsettled = define<{ readonly found: string; readonly why: string }>({
  code: 'cni/unsettled',
  severity: 'error',
  summary: 'the manifests install a CNI plugin, and it can not be told which one to judge by',
  words: ({ found, why }) =>
    `found the install manifest of ${found}${why}: name the profile to judge by (\`spec.cni\`, \`--cni\`)`,
});

/** What the manifests install, else the default (`language.md` §7); two plugins, or one without a profile, settle nothing. */
export function settleCni(recognised: readonly RecognisedCni[]): SettledCni {
  const [first, ...others] = recognised;
  if (first === undefined) return { name: 'conformant', cni: { source: 'default' }, diagnostics: [] };
  if (others.length === 0 && chooseProfile(first.profile) !== undefined) {
    const { file, line } = locate(first.span);
    return { name: first.profile, cni: { source: 'recognised', file, line }, diagnostics: [] };
  }
  const found = recognised.map(({ title }) => title).join(' and ');
  const why = others.length > 0 ? '' : `, for which there is no profile yet (there are ${profileNames.join(', ')})`;
  const related = others.map(({ span, title }) => ({ span, message: `${title} here` }));
  return {
    name: 'conformant',
    cni: { source: 'default' },
    diagnostics: [unsettled({ found, why }, first.span, related)],
  };
}
