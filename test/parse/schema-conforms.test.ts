import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import t from 'tap';
import { validate as validateTest } from '../../src/language/generated/validate.js';
import { connectivityTestSchema } from '../../src/language/schema.js';
import { conforms } from '../../src/parse/index.js';
import { validate as validateSettings } from '../../src/settings/generated/validate.js';
import { settingsSchema } from '../../src/settings/schema.js';

const languages = [
  { name: 'a test file', schema: connectivityTestSchema, validate: validateTest },
  { name: 'a settings file', schema: settingsSchema, validate: validateSettings },
];

type Schema = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values that follow a schema more often than not, and that break each of its rules now and then. */
function nearly(given: unknown, root: Schema, depth = 0): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>('', 'x', 'allow', true, 5, null, [], ['a', 'a'], {}, { constructor: 'x' });
  if (!isMap(given) || depth > 7) return odd;
  const inner = (schema: unknown) => nearly(schema, root, depth + 1);
  const ways: fc.Arbitrary<unknown>[] = [];
  const { $ref, const: only, enum: words, anyOf, then, else: otherwise } = given;
  if (typeof $ref === 'string') {
    const definitions = root['$defs'];
    ways.push(inner(isMap(definitions) ? definitions[$ref.slice('#/$defs/'.length)] : undefined));
  }
  if (only !== undefined) ways.push(fc.constant(only));
  if (Array.isArray(words)) ways.push(fc.constantFrom(...words));
  for (const way of [...(Array.isArray(anyOf) ? anyOf : []), then, otherwise])
    if (way !== undefined) ways.push(inner(way));
  if (given['items'] !== undefined) ways.push(fc.array(inner(given['items']), { maxLength: 3 }));
  const { properties, additionalProperties: others } = given;
  if (isMap(properties)) {
    const fields = Object.entries(properties).map(([name, schema]) => [name, inner(schema)] as const);
    const wanted = Array.isArray(given['required']) ? given['required'].map(String) : [];
    ways.push(fc.record(Object.fromEntries([...fields, ['other', fc.constant(undefined)]]), { requiredKeys: wanted }));
    ways.push(fc.record(Object.fromEntries(fields.slice(0, 6)), { requiredKeys: [] }));
  }
  if (isMap(others))
    ways.push(fc.dictionary(fc.constantFrom('a', 'prod', 'A b', 'toString'), inner(others), { maxKeys: 2 }));
  if (given['pattern'] !== undefined || given['type'] === 'string')
    ways.push(fc.constantFrom('TCP/80', 'web', '/x', 'GET', '2026-01-01', 'shop/web', ' ', '10.0.0.0/8'));
  if (given['type'] === 'boolean') ways.push(fc.boolean());
  return ways.length === 0
    ? odd
    : fc.oneof({ weight: 12, arbitrary: fc.oneof(...ways) }, { weight: 1, arbitrary: odd });
}

for (const { name, schema, validate } of languages) {
  t.test(`what follows the schema of ${name} is what its validator says`, async (t) => {
    const law = fc.property(nearly(schema, schema), (value) => assert.equal(conforms(value, schema), validate(value)));
    t.doesNotThrow(() => fc.assert(law, { numRuns: 2000 }));
  });

  t.test(`what follows a part of the schema of ${name} is what a validator of that part says`, async (t) => {
    const decided: boolean[] = [];
    for (const [part, own] of Object.entries(schema.$defs)) {
      const validatePart = new Ajv2020({ strict: false }).compile({ $ref: `#/$defs/${part}`, $defs: schema.$defs });
      const seen = new Set<boolean>();
      const law = fc.property(nearly(own, schema), (value) => {
        const expected = validatePart(value);
        seen.add(expected);
        assert.equal(conforms(value, own, schema), expected, part);
      });
      t.doesNotThrow(() => fc.assert(law, { numRuns: 500 }));
      decided.push(seen.size === 2);
    }
    t.ok(decided.filter((both) => both).length > decided.length / 2, 'most parts took some values and refused others');
  });
}

t.test('a keyword or a type that nobody checks is no reason to take a value', async (t) => {
  for (const schema of [{ maxItems: 2 }, { type: 'integer' }, { $ref: '#/$defs/none' }, { const: 5 }])
    t.throws(() => conforms('x', schema), JSON.stringify(schema));
});
