/** Why a text chooses no profile, in words: a version that is none, the name that may have been meant, or all names. */
export declare function noProfile(text: string): string;
