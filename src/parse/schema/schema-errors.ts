import { didYouMean, type Span } from '../../diagnostics/index.js';
import { entryOf, getIn, type Node } from '../yaml/node.js';

/** One violation of a JSON Schema, as the validators that are generated from schemas report it. */
export interface SchemaError {
  /** JSON Pointer to the offending value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** What the keyword was given. */
  readonly schema?: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  /** The offending value. */
  readonly data?: unknown;
}

/** A violation of the schema: where in the document, and what to tell its author. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly span: Span;
}

/** A path as messages write it: `spec.cases[1].from`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Translates what the validator found into problems with a place; its own noise is left out. */
export function schemaProblems(root: Node, errors: readonly SchemaError[]): readonly SchemaProblem[] {
  const reported = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
  const problems = reported.map((error) => toProblem(root, error));
  const seen = new Set<string>();
  return problems.filter(({ path, problem }) => {
    const key = `${path.join('/')} ${problem}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function toProblem(root: Node, error: SchemaError): SchemaProblem {
  const path = pathOf(root, error.instancePath);
  const node = getIn(root, path) ?? root;
  const field = error.params['additionalProperty'] ?? error.params['propertyName'] ?? named(error);
  const keySpan = typeof field === 'string' ? entryOf(node, field)?.keySpan : undefined;
  return { path, problem: wordsOf(error, node), span: keySpan ?? node.span };
}

/** A failed `propertyNames` refers to the key: ajv puts its name beside the error. */
function named(error: SchemaError): unknown {
  const { propertyName } = error as { readonly propertyName?: unknown };
  return propertyName;
}

function wordsOf(error: SchemaError, node: Node): string {
  const { keyword, params, data } = error;
  const known = Object.keys(propertiesOf(error.parentSchema));
  switch (keyword) {
    case 'additionalProperties': {
      const field = String(params['additionalProperty']);
      return `found the unknown field \`${field}\`${didYouMean(field, known) || `; expected one of ${list(known)}`}`;
    }
    case 'dependentRequired':
      return `found \`${String(params['property'])}\` and no \`${String(params['missingProperty'])}\`; add it beside`;
    case 'required':
      return `found no \`${String(params['missingProperty'])}\`; add it`;
    case 'type':
      return `found ${describeAt(node, data)}; expected ${typeWords(params['type'])}${meaning(error)}${numberHint(error)}`;
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      return `found ${describe(data)}${didYouMean(String(data), allowed) || `; expected one of ${list(allowed)}`}`;
    }
    case 'const':
      return `found ${describe(data)}; expected \`${String(params['allowedValue'])}\``;
    case 'minItems':
      return 'found an empty list; expected at least one item';
    case 'minProperties':
      return 'found an empty map; expected at least one entry';
    case 'uniqueItems':
      return 'found an item twice; expected each once';
    case 'pattern':
      return `found ${describe(named(error) ?? data)}; expected ${descriptionOf(error) ?? 'something else'}`;
    default:
      return error.message ?? keyword;
  }
}

function meaning(error: SchemaError): string {
  const description = descriptionOf(error);
  return description === undefined ? '' : ` (${description})`;
}

function numberHint({ data, parentSchema }: SchemaError): string {
  const isPort = String(parentSchema?.['description'] ?? '').startsWith('a port');
  return isPort && typeof data === 'number' ? `; write \`TCP/${data}\` or \`UDP/${data}\`` : '';
}

function propertiesOf(schema: SchemaError['parentSchema']): object {
  const properties = schema?.['properties'];
  return typeof properties === 'object' && properties !== null ? properties : {};
}

function descriptionOf({ parentSchema }: SchemaError): string | undefined {
  const description = parentSchema?.['description'];
  return typeof description === 'string' ? description : undefined;
}

function typeWords(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    object: 'a map',
    array: 'a list',
    string: 'a string',
    boolean: '`true` or `false`',
  };
  return (Array.isArray(type) ? type : [type]).map((each) => names[String(each)] ?? String(each)).join(' or ');
}

/** A number is shown as it was written: `1.30` isn't `1.3` to its author. */
function describeAt(node: Node, value: unknown): string {
  return typeof value === 'number' && node.kind === 'scalar' ? `the number \`${node.text}\`` : describe(value);
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `\`${value}\`` : `the ${typeof value} \`${String(value)}\``;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A JSON Pointer as the steps of `getIn`: a step into a list is a number. */
function pathOf(root: Node, pointer: string): readonly (string | number)[] {
  let node: Node | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = node?.kind === 'list' ? Number(name) : name;
      node = getIn(node, [key]);
      return key;
    });
}
