// Made by `npm run generate` from ../schema.ts. Do not edit.
import type { SchemaError } from '../../parse/schema/schema-errors.js';

/** Whether a value follows the schema; where it doesn't, `validate.errors` says why until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
