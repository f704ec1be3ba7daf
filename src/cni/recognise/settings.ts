import type { Span } from '../../diagnostics/index.js';
import type { Node } from '../../parse/index.js';
import type { CiliumSwitch, ProfileSetting, SettingEffect } from '../evidence.js';
import { readLabelFilter } from '../label-filter.js';
import { type Path, scalarsIn, valuesAt } from './walk.js';

/** What a value changes of a profile; `undefined` for a value that isn't understood. */
export type ReadSetting = (text: string) => readonly SettingEffect[] | undefined;

/** A switch of a plugin's configuration. */
export interface SettingRule {
  readonly path: Path;
  readonly read: ReadSetting;
}

export const never: SettingEffect = { kind: 'policies', is: 'never' };
export const unclear: SettingEffect = { kind: 'unclear' };

/** One of some words, in any case. */
export function wordOf(meanings: Readonly<Record<string, readonly SettingEffect[]>>): ReadSetting {
  return (text) => {
    const word = text.trim().toLowerCase();
    return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  };
}

/** A true or a false. */
export function switchOf({
  on = [],
  off = [],
}: {
  readonly on?: readonly SettingEffect[];
  readonly off?: readonly SettingEffect[];
}): ReadSetting {
  return wordOf({ true: on, '1': on, false: off, '0': off });
}

/** Any number of some words, with spaces or commas between them. */
export function wordsOf(meanings: Readonly<Record<string, SettingEffect>>): ReadSetting {
  return (text) => {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const effects = words.map((word) => (Object.hasOwn(meanings, word) ? meanings[word] : undefined));
    const known = effects.filter((effect) => effect !== undefined);
    return known.length === effects.length ? known : undefined;
  };
}

/** Cilium's list of labels: an empty one changes nothing. */
export const labelList: ReadSetting = (text) => {
  if (text.trim() === '') return [];
  const filter = readLabelFilter(text);
  return filter === undefined ? undefined : [{ kind: 'labels', filter }];
};

/** What a configuration says beyond the profile. */
export function settingsIn(node: Node | undefined, rules: readonly SettingRule[]): readonly ProfileSetting[] {
  return rules.flatMap(({ path, read }) => {
    const values = valuesAt(node, path);
    const [first] = values;
    if (first === undefined) return [];
    const isMap = values.some(({ kind }) => kind === 'map');
    const text = scalarsIn(values)
      .map((value) => value.text)
      .join(' ');
    const [at = first] = scalarsIn(values);
    return settingsOf(isMap ? [unclear] : read(text), `\`${path.join('.')}: ${text}\``, at.span);
  });
}

/** Settings with the words for what was written; one for a value that isn't understood. */
export function settingsOf(
  effects: readonly SettingEffect[] | undefined,
  written: string,
  span: Span,
): readonly ProfileSetting[] {
  return (effects ?? [unclear]).map((effect) => ({ ...effect, words: `${written} ${meaningOf(effect)}`, span }));
}

function meaningOf(effect: SettingEffect): string {
  switch (effect.kind) {
    case 'policies':
      return effect.is === 'never' ? 'switches network policies off' : 'isolates pods that no policy selects';
    case 'audit':
      return 'only watches what network policies deny';
    case 'node-ranges':
      return 'lets address ranges match nodes';
    case 'pod-ranges':
      return 'lets address ranges match pods';
    case 'sctp':
      return effect.is === 'yes' ? 'switches SCTP on' : 'leaves SCTP off';
    case 'labels':
      return 'changes which labels selectors see';
    case 'network-policies':
      return 'switches NetworkPolicy off';
    case 'no-kind':
      return `switches ${effect.of} off`;
    case 'has-kind':
      return `switches ${effect.of} on`;
    case 'form':
      return `${meanings[effect.is]} policies with ${effect.form}`;
    case 'switch':
      return switchMeanings[effect.of][effect.is];
    case 'cluster-name':
      return 'names the cluster';
    case 'unclear':
      return 'is not understood';
  }
}

const meanings = { yes: 'takes', no: 'refuses', unknown: 'may read otherwise' } as const;

const switchMeanings = {
  readsDefaultDeny: { yes: 'reads `enableDefaultDeny`', no: 'passes over `enableDefaultDeny`' },
  governsNodes: { yes: 'lets policies govern nodes', no: 'leaves nodes to themselves' },
  admitsOwnNode: { yes: "lets a pod's own node reach it", no: "lets policies keep a pod's own node out" },
  authenticates: { yes: 'switches mutual authentication on', no: 'leaves mutual authentication off' },
} as const satisfies Record<CiliumSwitch, Readonly<Record<'yes' | 'no', string>>>;
