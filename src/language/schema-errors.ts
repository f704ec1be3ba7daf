import { conforms, type SchemaError } from '../parse/index.js';
import { loadedLater } from '../parts/index.js';
import { connectivityTestSchema } from './schema.js';

/** What says what the schema of a test file has against a value. */
export const testValidatorPart = loadedLater(() => import('./generated/validate.js'));

/** What the schema of a test file has against a value, nothing where it follows it. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  if (conforms(value, connectivityTestSchema)) return [];
  const { validate } = testValidatorPart.module();
  validate(value);
  return validate.errors ?? [];
}
