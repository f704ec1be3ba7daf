import { byBytes } from '../../diagnostics/index.js';
import { type LabelRegion, type LabelStates, patternOf } from '../../sets/index.js';

/** What a region asks of labels, in the words of `kubectl --selector`, by key in byte order: `app=db`, `tier in (a,b)`, `!debug`. */
export function requirementsOf(region: LabelRegion): readonly string[] {
  return [...region].sort(([a], [b]) => byBytes(a, b)).flatMap(([key, states]) => requirements(key, states));
}

/** The same as one selector: `app=db,tier`. */
export function selectorText(region: LabelRegion): string {
  return requirementsOf(region).join(',');
}

function requirements(key: string, { absent, others, values }: LabelStates): readonly string[] {
  const pattern = patternOf(key);
  if (pattern !== undefined) {
    const { key: label, operator, text } = pattern;
    return [`${absent ? 'not ' : ''}${label} ${operator} '${text}'`];
  }
  const list = values.length === 1 ? `${values[0] ?? ''}` : `(${values.join(',')})`;
  if (others) {
    const without = values.length === 0 ? [] : [values.length === 1 ? `${key}!=${list}` : `${key} notin ${list}`];
    return absent ? without : [key, ...without];
  }
  if (values.length === 0) return [`!${key}`];
  const within = values.length === 1 ? `${key}=${list}` : `${key} in ${list}`;
  return [absent ? `!${key} or ${within}` : within];
}
