import type { Node } from '../../parse/index.js';
import type { ProfileSetting } from '../evidence.js';
import { type RangeFinding, ranks } from './finding.js';
import type { PluginName } from './plugins.js';
import { rangeFrom } from './ranges.js';
import { type SettingRule, settingsIn, wordOf } from './settings.js';
import { type Path, valueAt, valuesAt } from './walk.js';

/** Where a map of configuration, such as a chart's values, holds what. */
export interface MapRow {
  readonly fits: readonly [PluginName, ...PluginName[]];
  readonly pods?: readonly Path[];
  readonly services?: readonly Path[];
  readonly settings?: readonly SettingRule[];
  /** The value that chooses between ways to run the plugin, where it is written. */
  readonly choice?: { readonly path: Path; readonly of: Readonly<Record<string, PluginName>> };
  /** The ranges count only where this value is left out or one of these. */
  readonly onlyIf?: { readonly path: Path; readonly is: readonly string[] };
}

/** The ranges of pods and of Services in a map. */
export function rangesOfMap(node: Node | undefined, row: MapRow, title: string): readonly RangeFinding[] {
  const rank = ranks.plugin;
  if (node === undefined || !isRangeUsed(node, row)) return [];
  return [
    ...rangeFrom(
      (row.pods ?? []).flatMap((path) => valuesAt(node, path)),
      { kind: 'pods', title, rank },
    ),
    ...rangeFrom(
      (row.services ?? []).flatMap((path) => valuesAt(node, path)),
      { kind: 'services', title, rank },
    ),
  ];
}

/** What a map says beyond the profile, and a choice whose value isn't understood. */
export function settingsOfMap(node: Node | undefined, { settings = [], choice }: MapRow): readonly ProfileSetting[] {
  const known = Object.keys(choice?.of ?? {}).map((word) => [word, []] as const);
  const chosen = choice === undefined ? [] : [{ path: choice.path, read: wordOf(Object.fromEntries(known)) }];
  return settingsIn(node, [...settings, ...chosen]);
}

/** The plugins that the owner of a map may be, by what the map chooses. */
export function fitsOf(node: Node | undefined, { fits, choice }: MapRow): MapRow['fits'] {
  const value = choice === undefined ? undefined : valueAt(node, choice.path);
  const chosen = value?.kind === 'scalar' ? choice?.of[value.text.toLowerCase()] : undefined;
  return chosen === undefined ? fits : [chosen];
}

function isRangeUsed(node: Node, { onlyIf }: MapRow): boolean {
  const value = onlyIf === undefined ? undefined : valueAt(node, onlyIf.path);
  return value === undefined || (value.kind === 'scalar' && onlyIf?.is.includes(value.text) === true);
}
