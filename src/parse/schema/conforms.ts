/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value follows a JSON Schema, in a fraction of the code of a validator that can say what is wrong. It knows the keywords
 * and the types of our schemas and throws for any other.
 */
export function conforms(value: unknown, schema: Schema, root: Schema = schema): boolean {
  for (const keyword in schema) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue;
    const check = keywords.get(keyword);
    if (check === undefined) throw new Error(`a schema has the keyword ${keyword}, which nobody checks`);
    if (!check(value, schema[keyword], { schema, root })) return false;
  }
  return true;
}

const annotations = new Set([
  ...['$schema', '$id', '$defs', 'title', 'description', 'markdownDescription', 'defaultSnippets'],
  // They are read with `if`.
  ...['then', 'else'],
]);

interface Around {
  readonly schema: Schema;
  readonly root: Schema;
}

type Check = (value: unknown, given: unknown, around: Around) => boolean;

const keywords: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['type', (value, given) => (Array.isArray(given) ? given : [given]).some((type) => isOfType(value, type))],
  ['const', (value, given) => value === plain(given)],
  ['enum', (value, given) => Array.isArray(given) && given.some((each) => plain(each) === value)],
  ['pattern', (value, given) => typeof value !== 'string' || patternOf(String(given)).test(value)],
  ['minItems', (value, given) => !Array.isArray(value) || value.length >= Number(given)],
  // of texts; the schema says itself that there is nothing else in such a list
  ['uniqueItems', (value) => !Array.isArray(value) || new Set(value).size === value.length],
  ['items', (value, given, { root }) => !Array.isArray(value) || value.every((item) => follows(item, given, root))],
  ['minProperties', (value, given) => !isMap(value) || Object.keys(value).length >= Number(given)],
  ['required', (value, given) => !isMap(value) || hasAll(value, given)],
  ['dependentRequired', (value, given) => !isMap(value) || hasDependent(value, given)],
  [
    'propertyNames',
    (value, given, { root }) => !isMap(value) || Object.keys(value).every((key) => follows(key, given, root)),
  ],
  ['properties', (value, given, { root }) => !isMap(value) || (isMap(given) && haveProperties(value, given, root))],
  ['additionalProperties', (value, given, around) => !isMap(value) || haveOthers(value, given, around)],
  ['anyOf', (value, given, { root }) => Array.isArray(given) && given.some((each) => follows(value, each, root))],
  [
    'if',
    (value, given, { schema, root }) =>
      follows(value, schema[follows(value, given, root) ? 'then' : 'else'] ?? true, root),
  ],
  ['$ref', (value, given, { root }) => follows(value, definitionOf(given, root), root)],
]);

function follows(value: unknown, schema: unknown, root: Schema): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isMap(schema)) throw new Error('a schema is missing');
  return conforms(value, schema, root);
}

function definitionOf(reference: unknown, root: Schema): unknown {
  const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(String(reference)) ?? [];
  const definitions = root['$defs'];
  return isMap(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

function haveProperties(value: Schema, properties: Schema, root: Schema): boolean {
  for (const key in value) {
    if (Object.hasOwn(properties, key) && value[key] !== undefined && !follows(value[key], properties[key], root))
      return false;
  }
  return true;
}

function haveOthers(value: Schema, given: unknown, { schema: { properties }, root }: Around): boolean {
  for (const key in value) {
    if (isMap(properties) && Object.hasOwn(properties, key)) continue;
    if (!follows(value[key], given, root)) return false;
  }
  return true;
}

function hasAll(value: Schema, names: unknown): boolean {
  return Array.isArray(names) && names.every((name) => Object.hasOwn(value, name) && value[name] !== undefined);
}

function hasDependent(value: Schema, given: unknown): boolean {
  return (
    isMap(given) && Object.entries(given).every(([name, names]) => value[name] === undefined || hasAll(value, names))
  );
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMap(value);
  if (type === 'null') return value === null;
  if (type === 'number') return Number.isFinite(value);
  if (type !== 'string' && type !== 'boolean') throw new Error(`a schema has the type ${type}, which nobody checks`);
  return typeof value === type;
}

/** What a value is compared with by `===`. */
function plain(given: unknown): string | boolean {
  if (typeof given === 'string' || typeof given === 'boolean') return given;
  throw new Error('a schema compares with what is no text');
}

function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
