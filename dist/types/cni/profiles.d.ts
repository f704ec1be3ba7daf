import type { Profile, ProfileName } from './profile.js';
/** Every profile by its name, in the order in which messages and documents list them: section F.1 of the semantics. */
export declare const profiles: Readonly<Record<ProfileName, Profile>>;
export declare const profileNames: readonly string[];
/** A profile as it is chosen: `calico`, or `kindnet@0.23` with the version of the plugin. */
export interface ChosenProfile {
    /** As it is in that version; as it is today where no version was named. */
    readonly profile: Profile;
    readonly version: string | undefined;
}
/**
 * Reads `name` or `name@version`; `undefined` where no profile has the name or the version can't be read. A version is up to
 * three numbers, with a `v` before them or a suffix like `-rc.1` behind them, which doesn't count.
 */
export declare function chooseProfile(text: string): ChosenProfile | undefined;
