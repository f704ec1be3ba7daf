import type { ProfileSetting } from './evidence.js';
import type { Claim, Profile } from './profile.js';

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
    case 'node-ranges':
      return { ...profile, ipBlockMatchesNodes: says('yes') };
    case 'sctp':
      return { ...profile, sctp: says('yes') };
  }
}
