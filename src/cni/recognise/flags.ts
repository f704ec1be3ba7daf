import { get, type Node, type ScalarNode } from '../../parse/index.js';
import type { ProfileSetting } from '../evidence.js';
import { type SettingRule, settingsOf } from './settings.js';
import { scalarsIn } from './walk.js';

/** What a container is started with, word by word. */
export function commandWords(container: Node): readonly ScalarNode[] {
  return scalarsIn([get(container, 'command'), get(container, 'args')].filter((each) => each !== undefined)).flatMap(
    wordsIn,
  );
}

/** The values of a flag: `--flag=value`, or `--flag` and the value after it. */
export function flagValues(container: Node, flag: string): readonly ScalarNode[] {
  return valuesOf(commandWords(container), flag);
}

/** The values of a flag among words. */
export function valuesOf(words: readonly ScalarNode[], flag: string): readonly ScalarNode[] {
  return words.flatMap((word, index) => {
    const [, value] = new RegExp(`^--${flag}=(.*)$`, 's').exec(word.text) ?? [];
    if (value !== undefined) return [{ ...word, text: value, value }];
    const next = words[index + 1];
    return word.text === `--${flag}` && next !== undefined && !next.text.startsWith('-') ? [next] : [];
  });
}

/** Whether a flag is given as true, `--flag` alone included; `undefined` where it isn't given or its value can't be read. */
export function booleanFlag(container: Node, flag: string): boolean | undefined {
  const words = commandWords(container);
  const last = words.findLast(({ text }) => text === `--${flag}` || text.startsWith(`--${flag}=`))?.text;
  if (last === undefined) return undefined;
  const value = last.slice(flag.length + 3).toLowerCase();
  if (value === '' || value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : undefined;
}

/** What flags among words say beyond a profile; the last of a flag counts, and without a value it is a true. */
export function flagSettings(words: readonly ScalarNode[], rules: readonly SettingRule[]): readonly ProfileSetting[] {
  return rules.flatMap(({ path, read }) => {
    const flag = path.join('.');
    const last = words.findLast(({ text }) => text === `--${flag}` || text.startsWith(`--${flag}=`));
    if (last === undefined) return [];
    const next = words[words.indexOf(last) + 1]?.text;
    const [, written] = last.text.split(/=(.*)/s);
    const apart = read('true') === undefined && next !== undefined && !next.startsWith('-') ? next : 'true';
    const value = written ?? apart;
    return settingsOf(read(value), `\`--${flag}=${value}\``, last.span);
  });
}

/** A script in one argument holds the words of several. */
function wordsIn(argument: ScalarNode): readonly ScalarNode[] {
  const words = argument.text.split(/[\s"'\\]+/).filter((word) => word !== '');
  if (words.length < 2) return [argument];
  return words.map((word) => ({ ...argument, text: word, value: word }));
}
