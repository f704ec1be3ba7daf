import {
  chooseProfile,
  configured,
  type NetworkEvidence,
  type Profile,
  type ProfileSetting,
  profileNames,
  profiles,
  type RecognisedCni,
} from '../cni/index.js';
import { type Diagnostic, define, locate } from '../diagnostics/index.js';
import type { CniChoice } from '../result.js';
import type { Settings } from '../settings/index.js';

/** The CNI that a suite or a map is judged by. */
export interface ChosenCni {
  readonly choice: CniChoice;
  readonly profile: Profile;
  /** What the plugin's configuration, where it was found, says. */
  readonly settings: readonly ProfileSetting[];
  /** Why it can't be settled: what depends on it is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

const unsettled = define<{ readonly found: string; readonly why: string }>({
  code: 'cni/unsettled',
  severity: 'error',
  summary: 'the manifests install a CNI plugin, and which one to evaluate is unclear',
  words: ({ found, why }) =>
    `found the install manifest or the configuration of ${found}${why}; expected one CNI plugin; say which the cluster runs (\`spec.cni\`, \`--cni\`, \`cni\` of the settings)`,
});

/** What is known of a plugin beside its name. */
export interface CniEvidence {
  /** What manifests state. */
  readonly recognised: NetworkEvidence;
  readonly settings: Pick<Settings, 'calicoVersion' | 'cilium'>;
}

/** The CNI that somebody names; what manifests tell of the same plugin counts too. */
export function namedCni(
  text: string,
  source: CniChoice['source'],
  { recognised: { plugins }, settings }: CniEvidence,
): ChosenCni {
  const chosen = chooseProfile(text);
  const name = chosen?.profile.name ?? 'conformant';
  const same = plugins.filter(({ profile }) => profile === name);
  const version = chosen?.version ?? agreed(same.map((each) => each.version)) ?? ownVersion(name, settings);
  const profile = profileOf(name, version);
  return choose(profile, version, { source, settings: withGiven(profile, sharedSettings(same), settings) });
}

/** The settings that every entry of a plugin has: entries that differ belong to different clusters. */
function sharedSettings([first, ...others]: readonly RecognisedCni[]): readonly ProfileSetting[] {
  const isIn = (setting: ProfileSetting) => (other: RecognisedCni) =>
    other.settings.some(({ words }) => words === setting.words);
  return first === undefined ? [] : first.settings.filter((setting) => others.every(isIn(setting)));
}

/** What the settings file says of Cilium goes before what manifests say of the same. */
function withGiven(
  { ordering }: Profile,
  found: readonly ProfileSetting[],
  { cilium }: CniEvidence['settings'],
): readonly ProfileSetting[] {
  if (ordering.kind !== 'Cilium' || cilium.length === 0) return found;
  const given = new Set(cilium.map(subjectOf));
  return [...found.filter((setting) => !given.has(subjectOf(setting))), ...cilium];
}

function subjectOf(setting: ProfileSetting): string {
  switch (setting.kind) {
    case 'form':
      return setting.form;
    case 'switch':
      return setting.of;
    case 'no-kind':
    case 'has-kind':
      return `${setting.group}/${setting.of}`;
    default:
      return setting.kind;
  }
}

/** The version that settings give a plugin where nothing else does. */
function ownVersion(profile: string, { calicoVersion }: CniEvidence['settings']): string | undefined {
  return profile === 'calico' || profile === 'canal' ? calicoVersion : undefined;
}

function agreed(versions: readonly (string | undefined)[]): string | undefined {
  return new Set(versions).size === 1 ? versions[0] : undefined;
}

/**
 * The CNI where no flag and no test names one: what the settings say, else what the manifests install, else the default
 * (`language.md` §7); two plugins, or one without a profile, choose none.
 */
export function settleCni(
  recognised: NetworkEvidence,
  settings: Pick<Settings, 'cni' | 'cniProblem' | 'calicoVersion' | 'cilium'>,
): ChosenCni {
  const { cni, cniProblem } = settings;
  if (cniProblem !== undefined) return unsettledBy(cniProblem);
  if (cni === undefined) return recognisedCni({ recognised, settings });
  const { file, line } = locate(cni.span);
  const chosen = namedCni(cni.value, 'settings', { recognised, settings });
  return { ...chosen, choice: { ...chosen.choice, file, line } };
}

function recognisedCni({ recognised: { plugins }, settings: given }: CniEvidence): ChosenCni {
  const [first, ...others] = plugins;
  if (first === undefined) return choose(profiles.conformant, undefined, { source: 'default', settings: [] });
  const { profile, settings, title } = first;
  const version = first.version ?? ownVersion(profile ?? '', given);
  if (others.length === 0 && profile !== undefined && chooseProfile(profile) !== undefined) {
    const { file, line } = locate(first.span);
    const own = profileOf(profile, version);
    const chosen = choose(own, version, { source: 'recognised', settings: withGiven(own, settings, given) });
    return { ...chosen, choice: { ...chosen.choice, title, file, line } };
  }
  return unsettledBy(reportUnsettled(first, others));
}

function unsettledBy(problem: Diagnostic): ChosenCni {
  return { ...choose(profiles.conformant, undefined, { source: 'default', settings: [] }), diagnostics: [problem] };
}

function reportUnsettled(first: RecognisedCni, others: readonly RecognisedCni[]): Diagnostic {
  const found = [first, ...others].map(({ title }) => title).join(' and ');
  const why = others.length > 0 ? '' : `, for which there is no profile yet (there are ${profileNames.join(', ')})`;
  const related = others.map(({ span, title }) => ({ span, message: `${title} here` }));
  return unsettled({ found, why }, first.span, related);
}

function profileOf(name: string, version: string | undefined): Profile {
  const chosen = chooseProfile(version === undefined ? name : `${name}@${version}`) ?? chooseProfile(name);
  return chosen?.profile ?? profiles.conformant;
}

function choose(
  profile: Profile,
  version: string | undefined,
  { source, settings }: { readonly source: CniChoice['source']; readonly settings: readonly ProfileSetting[] },
): ChosenCni {
  const enforcement = isAudited(settings)
    ? "what policies deny is only watched, and isn't denied"
    : enforcementOf(configured(profile, settings), settings);
  const choice: CniChoice = {
    name: profile.name,
    title: profile.title,
    ...(enforcement === undefined ? {} : { enforcement }),
    ...(version === undefined ? {} : { version }),
    source,
  };
  return { choice, profile, settings, diagnostics: [] };
}

function isAudited(settings: readonly ProfileSetting[]): boolean {
  return settings.some(({ kind }) => kind === 'audit');
}

/** How a plugin handles network policies, where that isn't to enforce them in both directions. */
function enforcementOf(
  { enforcesIngress, enforcesEgress }: Profile,
  settings: readonly ProfileSetting[],
): string | undefined {
  const [ingress, egress] = [enforcesIngress.is, enforcesEgress.is];
  const off = settings.flatMap((setting) =>
    setting.kind === 'no-kind' && setting.group === 'cilium.io' ? [setting.of] : [],
  );
  if (ingress === 'yes' && egress === 'yes')
    return off.length === 0 ? undefined : `${off.join(' and ')} isn't enforced`;
  if (ingress === 'no' && egress === 'no') return "NetworkPolicy isn't enforced";
  if (ingress === 'unknown' || egress === 'unknown') return 'whether NetworkPolicy is enforced is unknown';
  return `NetworkPolicy is enforced for ${ingress === 'yes' ? 'ingress' : 'egress'} only`;
}
