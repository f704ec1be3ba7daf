import { UsageError } from '../diagnostics/index.js';

/** One demand on labels; with `!=` and `notin` an absent label is fine, as in Kubernetes. */
export interface Requirement {
  readonly key: string;
  readonly operator: 'in' | 'notin' | 'exists' | 'absent' | 'above' | 'below';
  readonly values: readonly string[];
}

/** Whether labels meet every requirement. */
export function selects(requirements: readonly Requirement[], labels: Readonly<Record<string, string>>): boolean {
  return requirements.every(({ key, operator, values }) => {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    switch (operator) {
      case 'in':
        return value !== undefined && values.includes(value);
      case 'notin':
        return value === undefined || !values.includes(value);
      case 'exists':
        return value !== undefined;
      case 'absent':
        return value === undefined;
      case 'above':
        return isNumber(value) && Number(value) > Number(values[0]);
      case 'below':
        return isNumber(value) && Number(value) < Number(values[0]);
      default:
        return operator satisfies never;
    }
  });
}

/**
 * Reads a label selector as kubectl takes it: `tier=pci,env in (a, b),!legacy`; empty text demands nothing. Throws a UsageError
 * that says what was found and what was expected. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
 */
export function parseSelector(text: string): readonly Requirement[] {
  const tokens = new Tokens(text);
  if (tokens.next === '') return [];
  const requirements = [readRequirement(tokens)];
  while (tokens.next !== '') {
    tokens.expect(',');
    requirements.push(readRequirement(tokens));
  }
  return requirements;
}

function readRequirement(tokens: Tokens): Requirement {
  if (tokens.next === '!') {
    tokens.take();
    return { key: readKey(tokens), operator: 'absent', values: [] };
  }
  const key = readKey(tokens);
  switch (tokens.next) {
    case '':
    case ',':
      return { key, operator: 'exists', values: [] };
    case '=':
    case '==':
      tokens.take();
      return { key, operator: 'in', values: [readValue(tokens)] };
    case '!=':
      tokens.take();
      return { key, operator: 'notin', values: [readValue(tokens)] };
    case '>':
    case '<':
      return { key, operator: tokens.take() === '>' ? 'above' : 'below', values: [readNumber(tokens)] };
    case 'in':
    case 'notin':
      return { key, operator: tokens.take() === 'in' ? 'in' : 'notin', values: readValues(tokens) };
    default:
      return tokens.fail('one of `=`, `!=`, `in`, `notin`, `,`');
  }
}

function readKey(tokens: Tokens): string {
  const isKey = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(tokens.next);
  return isKey ? tokens.take() : tokens.fail('a label key');
}

/** Nothing before a comma, a parenthesis or the end is the empty value. */
function readValue(tokens: Tokens): string {
  if (tokens.next === '' || tokens.next === ',' || tokens.next === ')') return '';
  const isValue = /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(tokens.next);
  return isValue ? tokens.take() : tokens.fail('a label value');
}

function readValues(tokens: Tokens): readonly string[] {
  tokens.expect('(');
  const values = [readValue(tokens)];
  while (tokens.next === ',') {
    tokens.take();
    values.push(readValue(tokens));
  }
  tokens.expect(')');
  return values;
}

function readNumber(tokens: Tokens): string {
  return isNumber(tokens.next) ? tokens.take() : tokens.fail('a whole number');
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^-?\d+$/.test(text);
}

/** The words and marks of a selector, taken one by one; the empty text stands at the end. */
class Tokens {
  readonly #text: string;
  readonly #found: readonly RegExpExecArray[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#found = [...text.matchAll(/[!=]=|[(),!=<>]|[^\s(),!=<>]+/g)];
  }

  get next(): string {
    return this.#found[this.#at]?.[0] ?? '';
  }

  take(): string {
    const token = this.next;
    this.#at++;
    return token;
  }

  expect(mark: string): void {
    if (this.next === mark) this.#at++;
    else this.fail(`\`${mark}\``);
  }

  fail(expected: string): never {
    const column = (this.#found[this.#at]?.index ?? this.#text.length) + 1;
    const found = this.next === '' ? 'its end' : `\`${this.next}\``;
    throw new UsageError(`\`--selector ${this.#text}\`: found ${found} at column ${column}; expected ${expected}`);
  }
}
