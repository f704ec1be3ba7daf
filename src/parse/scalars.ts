import type { ScalarValue } from './node.js';

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...spellings(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'], true),
  ...spellings(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'], false),
  ...spellings(['', '~', 'null', 'Null', 'NULL'], null),
]);

const integer = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

/**
 * The value of a plain scalar as kubectl reads it: YAML 1.1 booleans and octals, underscores in numbers, dates and
 * sexagesimals as strings. `.inf` and `.nan`, which no Kubernetes object can hold, stay strings.
 * Follows https://github.com/kubernetes-sigs/yaml (goyaml.v2, resolve.go).
 */
export function resolvePlain(text: string): ScalarValue {
  const word = words.get(text);
  if (word !== undefined) return word;
  return numberOf(text) ?? text;
}

/** The value of a scalar that carries an explicit tag; tags that aren't YAML's own keep the text as written. */
export function resolveTagged(text: string, tag: string): ScalarValue {
  switch (tag) {
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
    case 'tag:yaml.org,2002:bool':
    case 'tag:yaml.org,2002:null':
      return resolvePlain(text);
    case 'tag:yaml.org,2002:binary':
      return Buffer.from(text, 'base64').toString('utf8');
    default:
      return text;
  }
}

function numberOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first === 0x2e) return pointFloat.test(text) ? finite(Number(text.replaceAll('_', ''))) : undefined;
  const isSign = first === 0x2b || first === 0x2d;
  if (!isSign && (first < 0x30 || first > 0x39)) return undefined;
  const digits = text.replaceAll('_', '');
  if (integer.test(digits)) return integerOf(digits);
  return float.test(digits) ? finite(Number(digits)) : undefined;
}

function integerOf(digits: string): number {
  const magnitude = digits.replace(/^[-+]/, '');
  const octal = /^0[oO]?([0-7]+)$/.exec(magnitude)?.[1];
  const value = octal === undefined ? Number(magnitude) : Number.parseInt(octal, 8);
  return digits.startsWith('-') && value !== 0 ? -value : value;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function spellings<Value>(texts: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return texts.map((text) => [text, value] as const);
}
