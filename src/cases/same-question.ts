import type { TestCase } from '../language/test-file.js';

/** A text that is the same for cases of one suite that ask the same, whatever they are called and wherever they stand. */
export function questionKey({ assertion, ports, request, because, allowsEmpty }: TestCase): string {
  return JSON.stringify([assertion, ports, request, because, allowsEmpty], plainValue);
}

/** Everything but where it is written; what JSON has no form for, by what it holds. */
function plainValue(key: string, value: unknown): unknown {
  if (key === 'span') return undefined;
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
