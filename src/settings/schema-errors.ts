import type { SchemaError } from '../parse/index.js';
import { loadedLater } from '../parts/index.js';

/** What says what the schema of a settings file has against a value: much code, which a run without one does without. */
export const settingsValidatorPart = loadedLater(() => import('./generated/validate.js'));

/** What the schema of a settings file has against a value, nothing where it follows it. Throws a PartMissing where that isn't loaded. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  const { validate } = settingsValidatorPart.module();
  validate(value);
  return validate.errors ?? [];
}
