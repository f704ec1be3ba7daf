/** A command as GitHub's runner reads it from a line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** An annotation as the runner keeps it. */
export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export const mostOfOneKind = 10;
export const longestMessage = 4096;

const registered = new Set(
  [
    ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-path', 'echo'],
    ['add-matcher', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'internal-set-repo-path'],
  ].flat(),
);

/** Every command in what a step wrote to one of its streams; both are read alike. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const command = current(line) ?? legacy(line);
    return command === undefined ? [] : [command];
  });
}

/** The annotations that come of the commands, ten of each kind; the others are lost. */
export function annotationsOf(commands: readonly RunnerCommand[]): readonly RunnerAnnotation[] {
  const left = { error: mostOfOneKind, warning: mostOfOneKind, notice: mostOfOneKind };
  return commands.flatMap(({ name, properties, data }) => {
    const level = name.toLowerCase();
    if (level !== 'error' && level !== 'warning' && level !== 'notice') return [];
    if (left[level]-- <= 0) return [];
    return [{ level, message: data.slice(0, longestMessage), ...precedenceIn(properties) }];
  });
}

/** `::name key=value,…::data` at the start of a line, white space aside. */
function current(line: string): RunnerCommand | undefined {
  const text = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return command(text.slice(2, end), ',', { data: text.slice(end + 2), decode: decodeCurrent });
}

/** `##[name key=value;…]data` anywhere in a line. */
function legacy(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', { data: line.slice(end + 1), decode: decodeLegacy });
}

type Decode = (text: string, part: 'data' | 'property') => string;

function command(
  head: string,
  separator: string,
  { data, decode }: { readonly data: string; readonly decode: Decode },
): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!registered.has(name.toLowerCase())) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals), decode(pair.slice(equals + 1), 'property')]];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(data, 'data') };
}

function decodeCurrent(text: string, part: 'data' | 'property'): string {
  const line = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const whole = part === 'data' ? line : line.replaceAll('%3A', ':').replaceAll('%2C', ',');
  return whole.replaceAll('%25', '%');
}

function decodeLegacy(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}

/** Columns count only on a line, and only where the remark ends on the line it begins on. */
function precedenceIn(properties: RunnerCommand['properties']): Partial<RunnerAnnotation> {
  const { title, file, line: lineText, endLine: endLineText, col, endColumn: endColumnText } = properties;
  const line = numberIn(lineText);
  const endLine = numberIn(endLineText) ?? line;
  const hasColumns = line !== undefined && endLine === line;
  const column = hasColumns ? numberIn(col) : undefined;
  const endColumn = hasColumns ? numberIn(endColumnText) : undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
