import { didYouMean } from '../diagnostics/index.js';
import { profileNames, profiles } from './profiles.js';

/** Why a text chooses no profile, in words: a version that is none, the name that may have been meant, or all names. */
export function noProfile(text: string): string {
  const [name = '', ...versions] = text.split('@');
  if (versions.length > 0 && Object.hasOwn(profiles, name))
    return `no version \`${versions.join('@')}\` in \`${text}\`; expected up to three numbers, e.g. \`${name}@1.2.3\``;
  const near = didYouMean(name, profileNames);
  return `no CNI profile \`${text}\`${near || `; expected one of ${profileNames.join(', ')}`}`;
}
