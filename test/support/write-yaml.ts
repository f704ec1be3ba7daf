/**
 * Plain data as YAML in block style, whatever it holds in quotes as JSON has it unless it is a plain word: random clusters are
 * written thousands of times, and a library that keeps comments and styles takes longer for it than the engine for all else.
 */
export function writeYaml(value: unknown): string {
  return `${lines(value).join('\n')}\n`;
}

/** Several documents as one stream. */
export const writeStream = (values: readonly unknown[]): string => values.map(writeYaml).join('---\n');

function lines(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item) => begun('- ', lines(item)));
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return [Array.isArray(value) ? '[]' : '{}'];
  return entries.flatMap(([key, each]) => {
    const below = lines(each);
    return isNested(each) ? [`${scalar(key)}:`, ...indented(below)] : [`${scalar(key)}: ${below[0]}`];
  });
}

/** Whether a value has lines of its own. */
function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => each !== undefined);
}

function begun(first: string, [head = '', ...rest]: readonly string[]): readonly string[] {
  return [first + head, ...indented(rest)];
}

const indented = (below: readonly string[]): readonly string[] => below.map((line) => `  ${line}`);

/** Version 1.1 of YAML reads some words as booleans, such as a namespace `y`. */
function scalar(value: unknown): string {
  const isPlain = typeof value === 'string' && /^[A-Za-z][\w./-]*$/.test(value) && !notStrings.test(value);
  return isPlain ? value : JSON.stringify(value ?? null);
}

const notStrings = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
