import type { Endpoint } from '../language/endpoint.js';
import type { TestCase } from '../language/test-file.js';

/** A text that is the same for cases of one suite that ask the same, whatever they are called and wherever they stand. */
export function questionKey({ assertion, ports, request, because, allowsEmpty }: TestCase): string {
  if (assertion.kind === 'pairs' && assertion.from.every(isNamed) && assertion.to.every(isNamed)) {
    const { from, to, via, expect } = assertion;
    const texts = [from, to].map((ends) => ends.map(({ text }) => text));
    return JSON.stringify([...texts, via, expect, ports?.map(({ text }) => text), request, because, allowsEmpty]);
  }
  return JSON.stringify([assertion, ports, request, because, allowsEmpty], plainValue);
}

/** What names one workload, whole: one suite never means another by it. */
function isNamed({ kind }: Endpoint): boolean {
  return kind === 'workload';
}

/** Everything but where it is written; what JSON has no form for, by what it holds. */
function plainValue(key: string, value: unknown): unknown {
  if (key === 'span') return undefined;
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
