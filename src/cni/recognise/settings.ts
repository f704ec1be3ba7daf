import type { Node } from '../../parse/index.js';
import type { ProfileSetting } from '../evidence.js';
import { type Path, scalarsIn, valuesAt } from './walk.js';

export type Effect = 'never' | 'always' | 'node-ranges' | 'sctp';

/** A value of a plugin's configuration that changes its profile. */
export interface SettingRule {
  readonly path: Path;
  /** Any of these, in any case. */
  readonly is: readonly string[];
  readonly effect: Effect;
}

const meanings: Readonly<Record<Effect, string>> = {
  never: 'switches network policies off',
  always: 'isolates pods that no policy selects',
  'node-ranges': 'lets address ranges match nodes',
  sctp: 'switches SCTP on',
};

/** What a configuration says beyond the profile. */
export function settingsIn(node: Node | undefined, rules: readonly SettingRule[]): readonly ProfileSetting[] {
  return rules.flatMap(({ path, is, effect }) =>
    scalarsIn(valuesAt(node, path))
      .filter(({ text }) => text.split(/[\s,]+/).some((each) => is.includes(each.toLowerCase())))
      .slice(0, 1)
      .map((value) => settingOf(effect, `\`${path.join('.')}: ${value.text}\``, value.span)),
  );
}

/** A setting with the words for what was written. */
export function settingOf(effect: Effect, written: string, span: ProfileSetting['span']): ProfileSetting {
  const words = `${written} ${meanings[effect]}`;
  if (effect === 'never' || effect === 'always') return { kind: 'policies', is: effect, words, span };
  return { kind: effect, words, span };
}
