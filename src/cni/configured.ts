import type { ProfileSetting } from './evidence.js';
import type { Claim, PolicyApi, Profile } from './profile.js';

/** A profile as the plugin's configuration, where it was found, changes it. */
export function configured(profile: Profile, settings: readonly ProfileSetting[]): Profile {
  return settings.reduce(configure, profile);
}

function configure(profile: Profile, setting: ProfileSetting): Profile {
  const says = <Value extends string>(is: Value): Claim<Value> => ({ is, source: setting.words });
  switch (setting.kind) {
    case 'policies':
      if (setting.is === 'always') return profile;
      return { ...profile, enforcesIngress: says('no'), enforcesEgress: says('no') };
    case 'audit':
      return { ...profile, enforcesIngress: says('no'), enforcesEgress: says('no') };
    case 'node-ranges':
      return { ...profile, ipBlockMatchesNodes: says('yes') };
    case 'pod-ranges':
      return { ...profile, ipBlockMatchesPods: says('yes') };
    case 'sctp':
      return { ...profile, sctp: says(setting.is) };
    case 'labels':
      return { ...profile, podLabels: says('filtered'), labelFilter: setting.filter };
    case 'no-kind':
      return { ...profile, policyApis: profile.policyApis.flatMap((api) => withoutKind(api, setting)) };
    case 'unclear':
      return profile;
  }
}

/** Of an API of which every kind is implemented, one can't be taken away: it stays. */
function withoutKind(
  api: PolicyApi,
  { group, of }: Extract<ProfileSetting, { kind: 'no-kind' }>,
): readonly PolicyApi[] {
  if (api.group !== group || api.kinds === undefined) return [api];
  const kinds = api.kinds.filter((kind) => kind !== of);
  return kinds.length === 0 ? [] : [{ ...api, kinds }];
}

/** What isn't understood of a configuration: switches with such values, and switches that are set in two ways. */
export function unclearIn(settings: readonly ProfileSetting[]): readonly ProfileSetting[] {
  const contradicting = settings.flatMap((setting) => {
    const other = settings.find((each) => contradict(each, setting));
    return other === undefined || settings.indexOf(other) > settings.indexOf(setting) ? [] : [against(setting, other)];
  });
  return [...settings.filter(({ kind }) => kind === 'unclear'), ...contradicting];
}

function contradict(one: ProfileSetting, other: ProfileSetting): boolean {
  if (one.kind === 'sctp' && other.kind === 'sctp') return one.is !== other.is;
  return one.kind === 'labels' && other.kind === 'labels' && one.words !== other.words;
}

function against({ words, span }: ProfileSetting, other: ProfileSetting): ProfileSetting {
  return { kind: 'unclear', words: `${words}, and elsewhere ${other.words}`, span };
}
