import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** One row of the table in src/README.md. */
export interface Rule {
  /** Below src/: a folder, a file, or `folder/*` for each folder in a folder. */
  readonly owner: string;
  /** The owners that may be imported, or `everything`. */
  readonly mayImport: 'everything' | readonly Allowance[];
  readonly touchesTheWorld: boolean;
  /** Whether it is announced and not there yet. */
  readonly isLater: boolean;
}

interface Allowance {
  readonly owner: string;
  readonly typesOnly: boolean;
}

interface Import {
  readonly line: number;
  /** Undefined where it is computed. */
  readonly target: string | undefined;
  readonly typesOnly: boolean;
}

/** The modules of node that compute and do nothing else; of `crypto`, reports use hashes. */
const pureBuiltins = ['assert', 'buffer', 'crypto', 'path', 'string_decoder', 'url', 'util', 'zlib'];

/** Reads the rows below the header `| folder | job | may import | touches the world |`. Throws where a cell is unclear. */
export function readRules(markdown: string): readonly Rule[] {
  const [, table = ''] = markdown.split(/^\| folder \| job \| may import \| touches the world \|\n\|[-| ]+\|\n/m);
  const rows = table.split('\n');
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end).map(readRow);
}

function readRow(row: string): Rule {
  const [folder = '', , mayImport = '', world = ''] = row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [, owner, later] = /^`([^`]+)`( \*later\*)?$/.exec(folder) ?? [];
  if (owner === undefined) throw new Error(`not a folder or file in backticks: ${row}`);
  if (world !== 'yes' && world !== 'no') throw new Error(`neither yes nor no: ${row}`);
  return {
    owner,
    mayImport: readAllowances(mayImport),
    touchesTheWorld: world === 'yes',
    isLater: later !== undefined,
  };
}

function readAllowances(cell: string): Rule['mayImport'] {
  if (cell === 'everything') return cell;
  if (cell === 'nothing of ours') return [];
  return cell.split(', ').map((item) => {
    const [, owner, types] = /^`([^`]+)`( \(types\))?$/.exec(item) ?? [];
    if (owner === undefined) throw new Error(`not a list of folders in backticks: ${cell}`);
    return { owner, typesOnly: types !== undefined };
  });
}

/** Every import that breaks a rule, and every file that no rule covers. Files are given by their path below src/. */
export function findViolations(rules: readonly Rule[], files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const rule = ruleOf(rules, file);
    if (rule === undefined) return [`src/${file}: no row of the table in src/README.md names its folder`];
    return importsOf(text).flatMap((found) => {
      const problem = problemOf(rules, rule, { file, found });
      return problem === undefined ? [] : [`src/${file}:${found.line} ${problem}`];
    });
  });
}

/** The rule that names a file most closely. */
function ruleOf(rules: readonly Rule[], file: string): Rule | undefined {
  const covering = rules.filter(({ owner }) => isWithin(file, owner));
  return covering.sort((a, b) => b.owner.length - a.owner.length)[0];
}

function isWithin(file: string, owner: string): boolean {
  if (!owner.endsWith('/*')) return file === owner || file.startsWith(`${owner}/`);
  return file.startsWith(owner.slice(0, -1)) && file.slice(owner.length - 1).includes('/');
}

/** The folder or file that a rule means for this file: `dialects/admin` for a file that `dialects/*` covers. */
function unitOf({ owner }: Rule, file: string): string {
  return owner.endsWith('/*') ? file.split('/').slice(0, owner.split('/').length).join('/') : owner;
}

function problemOf(rules: readonly Rule[], rule: Rule, at: { file: string; found: Import }): string | undefined {
  const { target, typesOnly } = at.found;
  if (target === undefined) return 'imports a path that is not written out';
  if (isBuiltin(target)) {
    const name = target.replace(/^node:/, '').split('/')[0] ?? '';
    if (rule.touchesTheWorld || pureBuiltins.includes(name)) return undefined;
    return `imports ${target}: ${rule.owner} may not touch the world`;
  }
  if (!target.startsWith('.')) return undefined;
  const file = posix.join(posix.dirname(at.file), target).replace(/\.js$/, '.ts');
  const other = ruleOf(rules, file);
  if (other === undefined) return `imports ${target}: no row of the table in src/README.md names its folder`;
  if (unitOf(other, file) === unitOf(rule, at.file) || rule.mayImport === 'everything') return undefined;
  const allowance = rule.mayImport.find(({ owner }) => owner === other.owner);
  if (allowance === undefined) return `imports ${target}: ${rule.owner} may import ${wordsOf(rule.mayImport)}`;
  if (allowance.typesOnly && !typesOnly)
    return `imports ${target}: ${rule.owner} may import only types of ${other.owner}`;
  return undefined;
}

function wordsOf(allowances: readonly Allowance[]): string {
  if (allowances.length === 0) return 'nothing of ours';
  return allowances.map(({ owner, typesOnly }) => (typesOnly ? `${owner} (types)` : owner)).join(', ');
}

const staticImport = /^(?:import|export)\s+(type\s+)?([\w$*{][^;'"]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const bareImport = /^import\s*['"]([^'"]+)['"]/gm;
const lazyImport = /\bimport\(\s*(?:['"]([^'"]+)['"]\s*\))?/g;

/**
 * The imports of a formatted source file, where a static one begins its line. What merely looks like one, in a string at
 * the start of a line, is taken for one: that is a false alarm, never a missed import.
 */
function importsOf(text: string): readonly Import[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const fixed = [...text.matchAll(staticImport)].map(({ index, 1: type, 2: names = '', 3: target }) => ({
    line: lineAt(index),
    target,
    typesOnly: type !== undefined || hasOnlyTypes(names),
  }));
  const bare = [...text.matchAll(bareImport)].map(({ index, 1: target }) => ({
    line: lineAt(index),
    target,
    typesOnly: false,
  }));
  const lazy = [...text.matchAll(lazyImport)]
    .filter(({ index }) => !isInComment(text, index))
    .map(({ index, 1: target }) => ({ line: lineAt(index), target, typesOnly: false }));
  return [...fixed, ...bare, ...lazy].sort((a, b) => a.line - b.line);
}

function hasOnlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names)?.[1];
  if (inBraces === undefined) return false;
  const items = inBraces.split(',').filter((item) => item.trim() !== '');
  return items.length > 0 && items.every((item) => /^\s*type\s/.test(item));
}

function isInComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return /^\s*(\/\*|\*|\/\/)/.test(line);
}
