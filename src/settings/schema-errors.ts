import { conforms, type SchemaError } from '../parse/index.js';
import { loadedLater } from '../parts/index.js';
import { settingsSchema } from './schema.js';

/** What says what the schema of a settings file has against a value. */
export const settingsValidatorPart = loadedLater(() => import('./generated/validate.js'));

/** What the schema of a settings file has against a value, nothing where it follows it. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  if (conforms(value, settingsSchema)) return [];
  const { validate } = settingsValidatorPart.module();
  validate(value);
  return validate.errors ?? [];
}
