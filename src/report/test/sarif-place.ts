import type { Location, Region } from 'sarif';
import { repositoryPath } from '../text/repository-path.js';

/** A place that a result refers to; columns from 1 in UTF-16 units, the end column not included. */
export interface SarifLocation {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  /** The line that it begins on, as the file has it. */
  readonly excerpt?: string | undefined;
  /** The column of the first character of `excerpt`; 1 where it is missing. */
  readonly excerptColumn?: number | undefined;
}

/** What paths are relative to: its address is another on each machine, and no report tells it. */
export const sourceRoot = '%SRCROOT%';

/** A place as SARIF has it, named from the root of the repository, `prefix` leading to the working directory. */
export function locationOf(place: SarifLocation, prefix: string): Location {
  const region = regionOf(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(repositoryPath(prefix, place.file) ?? place.file), uriBaseId: sourceRoot },
      ...(region === undefined ? {} : { region }),
    },
  };
}

/**
 * A path as a relative URI reference: every character that isn't unreserved is percent-encoded, the slashes are not. Halves of
 * surrogate pairs, which no URI can hold, are replaced.
 */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
}

/** Where the end isn't known, up to the end of the line. */
function regionOf({
  line,
  column,
  endLine = line,
  endColumn,
  excerpt,
  excerptColumn = 1,
}: SarifLocation): Region | undefined {
  if (line === undefined) return undefined;
  if (column === undefined) return { startLine: line };
  const isOneLine = endLine === line;
  const end =
    endColumn ?? (excerpt === undefined ? undefined : Math.max(column, excerpt.trimEnd().length + excerptColumn));
  const text = isOneLine && end !== undefined ? excerpt?.slice(column - excerptColumn, end - excerptColumn) : undefined;
  return {
    startLine: line,
    startColumn: column,
    ...(end === undefined ? {} : { endLine: endLine ?? line, endColumn: end }),
    ...(text === undefined || text === '' || text.length > longestSnippet ? {} : { snippet: { text } }),
  };
}

/** Of a manifest on one line nobody wants the whole. */
const longestSnippet = 400;
