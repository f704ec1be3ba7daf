import type { ProfileSetting } from './evidence.js';
import type { CiliumOrdering, Claim, Ordering, PolicyApi, Profile } from './profile.js';

/** A profile as the plugin's configuration, where it was found, changes it. */
export function configured(profile: Profile, settings: readonly ProfileSetting[]): Profile {
  return settings.reduce(configure, profile);
}

function configure(profile: Profile, setting: ProfileSetting): Profile {
  const states = <Value extends string>(is: Value): Claim<Value> => ({ is, source: setting.words });
  switch (setting.kind) {
    case 'policies':
      if (setting.is === 'always') return profile;
      return enforcingNothing(profile, states('no'));
    case 'audit':
      return enforcingNothing(profile, states('no'));
    case 'network-policies':
      return { ...profile, enforcesIngress: states('no'), enforcesEgress: states('no') };
    case 'node-ranges':
      return { ...profile, ipBlockMatchesNodes: states('yes') };
    case 'pod-ranges':
      return { ...profile, ipBlockMatchesPods: states('yes') };
    case 'sctp':
      return { ...profile, sctp: states(setting.is) };
    case 'labels':
      return { ...profile, podLabels: states('filtered'), labelFilter: setting.filter };
    case 'no-kind':
      return { ...profile, policyApis: profile.policyApis.flatMap((api) => withoutKind(api, setting)) };
    case 'has-kind':
      if (isUnknownTo(profile, setting)) return profile;
      return {
        ...profile,
        policyApis: [...profile.policyApis.flatMap((api) => withoutKind(api, setting)), apiOf(setting)],
      };
    case 'form':
    case 'switch':
      return { ...profile, ordering: orderedBy(profile.ordering, setting) };
    case 'cluster-name':
      return profile.ordering.kind === 'Cilium'
        ? { ...profile, ordering: named(profile.ordering, setting.name) }
        : profile;
    case 'unclear':
      return profile;
  }
}

/** A version of Cilium that doesn't have a kind doesn't know the switch for it. */
function isUnknownTo({ name, policyApis }: Profile, { group, of }: { readonly group: string; readonly of: string }) {
  return name === 'cilium' && !policyApis.some((api) => api.group === group && (api.kinds?.includes(of) ?? true));
}

/** Policies of every API are asked of nothing, as far as the plugin itself is asked. */
function enforcingNothing(profile: Profile, no: Claim<'yes' | 'no'>): Profile {
  const policyApis = profile.ordering.kind === 'Cilium' ? [] : profile.policyApis;
  return { ...profile, enforcesIngress: no, enforcesEgress: no, policyApis };
}

function apiOf({
  group,
  of,
  words,
}: {
  readonly group: string;
  readonly of: string;
  readonly words: string;
}): PolicyApi {
  return { group, kinds: [of], support: 'yes', source: words };
}

/** Of two names in two files nobody knows which is that of the cluster. */
function named(ordering: CiliumOrdering, name: string): CiliumOrdering {
  const { clusterNames = [] } = ordering;
  return clusterNames.includes(name) ? ordering : { ...ordering, clusterNames: [...clusterNames, name] };
}

function orderedBy(ordering: Ordering, setting: Extract<ProfileSetting, { kind: 'form' | 'switch' }>): Ordering {
  if (ordering.kind !== 'Cilium') return ordering;
  const { words: source } = setting;
  if (setting.kind === 'switch') return { ...ordering, [setting.of]: { is: setting.is, source } };
  const claim: Claim<'yes' | 'no'> =
    setting.is === 'unknown'
      ? {
          is: 'unknown',
          source,
          uncertainty: { words: `what ${source} makes of it`, remedy: 'leave it out of the policy' },
        }
      : { is: setting.is, source };
  return { ...ordering, takes: { ...ordering.takes, [setting.form]: claim } };
}

/** Of an API of which every kind is implemented, one can't be taken away: it stays. */
function withoutKind(
  api: PolicyApi,
  { group, of }: { readonly group: string; readonly of: string },
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
  if (one.kind === 'form' && other.kind === 'form') return one.form === other.form && one.is !== other.is;
  if (one.kind === 'switch' && other.kind === 'switch') return one.of === other.of && one.is !== other.is;
  if (one.kind === 'has-kind' && other.kind === 'no-kind') return one.of === other.of;
  return one.kind === 'labels' && other.kind === 'labels' && one.words !== other.words;
}

function against({ words, span }: ProfileSetting, other: ProfileSetting): ProfileSetting {
  return { kind: 'unclear', words: `${words}, and elsewhere ${other.words}`, span };
}
