// Made by `npm run generate` from ../schema.ts. Do not edit.

/** One violation of the schema, as ajv reports it. */
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

/** Whether a value is a test document; where it isn't, `validate.errors` says why until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
