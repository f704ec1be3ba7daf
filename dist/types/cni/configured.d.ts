import type { ProfileSetting } from './evidence.js';
import type { Profile } from './profile.js';
/** A profile as the plugin's configuration, where it was found, changes it. */
export declare function configured(profile: Profile, settings: readonly ProfileSetting[]): Profile;
