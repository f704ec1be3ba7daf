import { anchored } from '../objects/origins.js';
import { rootText } from './root-text.js';
import type { SuggestedChart } from './roots.js';

/** A root that would render a chart. */
export interface ChartSuggestion {
  /** As it is written in a list of roots. */
  readonly text: string;
  /** What gives it values and isn't in the files, in words. */
  readonly unknown: readonly string[];
  /** Whether a release gives it its values. */
  readonly isReleased: boolean;
}

/** The roots that render the chart of a folder: with the values of each release that names it; without any release as it is. */
export function chartSuggestions(folder: string, charts: readonly SuggestedChart[]): readonly ChartSuggestion[] {
  const releases = charts.filter(({ directory }) => anchored(directory) === anchored(folder));
  if (releases.length === 0) return [{ text: rootText(plainChart(folder)), unknown: [], isReleased: false }];
  return releases.map(({ directory, release, namespace, values, set, kubeVersion, unknown }) => ({
    text: rootText({
      ...{ kind: 'helm', chart: directory, namespace, values, set, kubeVersion, span: undefined },
      release: release === '' ? undefined : release,
    }),
    unknown,
    isReleased: true,
  }));
}

function plainChart(chart: string) {
  const nothing = { release: undefined, namespace: undefined, kubeVersion: undefined, span: undefined };
  return { kind: 'helm', chart, values: [], set: {}, ...nothing } as const;
}
