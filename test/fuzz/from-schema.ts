import fc from 'fast-check';

type Schema = { readonly [key: string]: unknown };

/** Words that mean something somewhere, so that what is made up gets past the first check. */
const words = fc.constantFrom(
  'a',
  'default',
  'a/s',
  'a/*',
  'b/c',
  'cluster',
  'anywhere',
  'internet',
  'TCP/80',
  'all',
  'UDP/1-9',
  'allow',
  'deny',
  '10.0.0.0/8',
  '2001:db8::1',
  '*.yaml',
  '.',
  '..',
  '',
  '~',
  '${A}',
  '**/'.repeat(20),
  '*a'.repeat(20),
  '{1..99999999}',
  'x'.repeat(300),
  '\u0000',
  'é\u202e',
);

/** Values that a JSON Schema describes, and now and then others in their place. */
export function fromSchema(schema: unknown, root: Schema, depth = 0): fc.Arbitrary<unknown> {
  const junk: fc.Arbitrary<unknown> = fc.oneof(
    words,
    fc.integer(),
    fc.constantFrom(null, true, [], {}, Number.POSITIVE_INFINITY, -0),
    fc.string(),
  );
  if (!isSchema(schema) || depth > 7) return junk;
  return fc.oneof({ weight: 12, arbitrary: valid(schema, root, depth) }, { weight: 1, arbitrary: junk });
}

function valid(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const next = (each: unknown) => fromSchema(each, root, depth + 1);
  const { $ref, properties, items, enum: values, required } = schema;
  if (typeof $ref === 'string') return next(resolve($ref, root));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  const choices = [schema['oneOf'], schema['anyOf']].find(Array.isArray);
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map(next));
  if (isSchema(properties)) {
    const fields = Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, next(each)]));
    const needed = Array.isArray(required) ? required.filter((key) => typeof key === 'string' && key in fields) : [];
    return fc.record(fields, { requiredKeys: needed });
  }
  switch (schema['type']) {
    case 'array':
      return fc.array(next(items), { maxLength: 3 });
    case 'object':
      return fc.dictionary(words, next(schema['additionalProperties']), { maxKeys: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    default:
      return words;
  }
}

function resolve(reference: string, root: Schema): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (isSchema(at) ? at[key] : undefined), root);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
