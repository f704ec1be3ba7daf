import type { ScalarValue } from './node.js';

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...spellings(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'], true),
  ...spellings(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'], false),
  ...spellings(['', '~', 'null', 'Null', 'NULL'], null),
]);

const integer = /^([-+]?)(0[bBoOxX]|0(?=[0-9])|)([-+]?)([0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

/**
 * The value of a plain scalar as kubectl reads it: YAML 1.1 booleans and octals, underscores in numbers, dates and
 * sexagesimals as strings. `.inf` and `.nan` stay strings.
 * Follows https://github.com/kubernetes-sigs/yaml (goyaml.v2, resolve.go).
 */
export function resolvePlain(text: string): ScalarValue {
  const word = words.get(text);
  if (word !== undefined) return word;
  return numberOf(text) ?? text;
}

/** Whether a plain scalar is an infinity or no number, which no JSON and so no Kubernetes object can hold. */
export function isEndless(text: string): boolean {
  return /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text);
}

/** The value of a scalar that carries a tag; tags that aren't YAML's own keep the text as written. Undefined where the tag doesn't fit. */
export function resolveTagged(text: string, tag: string): ScalarValue | undefined {
  if (!tag.startsWith(ownTags)) return text;
  const value = resolvePlain(text);
  switch (tag.slice(ownTags.length)) {
    case 'int':
      return typeof value === 'number' && exactInteger(text) !== undefined ? value : undefined;
    case 'float':
      return typeof value === 'number' ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'null':
      return value === null ? value : undefined;
    case 'timestamp':
      return undefined;
    case 'binary':
      return isBase64(text) ? Buffer.from(text, 'base64').toString('utf8') : undefined;
    default:
      return text;
  }
}

/** A plain number as the key that kubectl turns it into: `010` is `8`, `1e6` is `1e+06`. Undefined where it is too large. */
export function numberKey(text: string): string | undefined {
  const integer = exactInteger(text);
  if (integer !== undefined) return integer <= maximumSigned ? String(integer) : undefined;
  const value = numberOf(text);
  return value === undefined ? undefined : shortFloat(value);
}

const ownTags = 'tag:yaml.org,2002:';

function isBase64(text: string): boolean {
  const letters = text.replaceAll(/[\r\n]/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}

function numberOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first === 0x2e) return pointFloat.test(text) ? finite(Number(text.replaceAll('_', ''))) : undefined;
  const whole = exactInteger(text);
  if (whole !== undefined) return Number(whole);
  if (!mayBeNumber(first)) return undefined;
  const digits = text.replaceAll('_', '');
  return float.test(digits) ? finite(Number(digits)) : undefined;
}

function mayBeNumber(first: number): boolean {
  return first === 0x2b || first === 0x2d || (first >= 0x30 && first <= 0x39);
}

const maximumSigned = 2n ** 63n - 1n;
const maximumUnsigned = 2n ** 64n - 1n;

/** More digits than the greatest integer has in base 2, a sign and a prefix included. */
const longestInteger = 80;

/** The integer that a text represents, of 64 bits; undefined for any other text. */
function exactInteger(text: string): bigint | undefined {
  if (!mayBeNumber(text.charCodeAt(0))) return undefined;
  // Go removes the underscores first, then reads the base, and takes a sign behind `0b` too.
  const digits = text.replaceAll('_', '');
  const [, sign = '', base = '', inner = '', magnitude = ''] = integer.exec(withoutZeros(digits)) ?? [];
  if (magnitude === '' || (inner !== '' && (sign !== '' || base !== '0b'))) return undefined;
  if (magnitude.length > longestInteger) return undefined;
  const prefix = base === '0' ? '0o' : base.toLowerCase();
  if (!baseDigits[prefix]?.test(magnitude)) return undefined;
  const value = BigInt(`${prefix}${magnitude}`);
  if (sign === '-' || inner === '-') return value <= maximumSigned + 1n ? -value : undefined;
  return value <= (inner === '' && sign === '' ? maximumUnsigned : maximumSigned) ? value : undefined;
}

/** Zeros in front of octal digits count for nothing, however many there are. */
function withoutZeros(digits: string): string {
  return digits.replace(/^([-+]?0)0+(?=[1-7])/, '$1');
}

const baseDigits: Readonly<Record<string, RegExp>> = {
  '': /^(?:0+|[1-9][0-9]*)$/,
  '0b': /^[01]+$/,
  '0o': /^[0-7]+$/,
  '0x': /^[0-9a-fA-F]+$/,
};

/** A number as Go prints it of single precision in its shortest form, with an exponent from a million on. */
function shortFloat(value: number): string {
  const single = Math.fround(value);
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => Math.fround(Number(single.toPrecision(count))) === single);
  const [mantissa = '', exponent = '0'] = single.toExponential((digits ?? 9) - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${mantissa}e${exponent}`));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function spellings<Value>(texts: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return texts.map((text) => [text, value] as const);
}
