import type { MapReader } from '../../parse/index.js';

/** The one field of a map that may have one only; reports none, several and unknown ones. */
export function chosenField<Field extends string>(map: MapReader, fields: readonly Field[]): Field | undefined {
  map.fields(fields);
  const [first, ...others] = fields.filter((field) => map.isWritten(field));
  const names = fields.map((field) => `\`${field}\``).join(', ');
  if (first === undefined) {
    if (map.entries.length === 0) map.problem(`found nothing; expected exactly one of ${names}`);
    return undefined;
  }
  if (others.length === 0) return first;
  map.problem(
    `found \`${[first, ...others].join('` and `')}\`; expected exactly one of ${names}; write two list items`,
  );
  return undefined;
}

/** Reports a list that is too short or too long for the API server. */
export function readCount(
  map: MapReader,
  field: string,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  const count = map.list(field)?.length;
  if (count === undefined || (count >= least && count <= most)) return;
  map.problem(`found ${count} items in \`${field}\`; expected ${least} to ${most}`, map.keySpan(field));
}
