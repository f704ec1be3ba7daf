import { patternProblem } from '../../patterns/index.js';

/**
 * Whether paths match a pattern of `directory.include` and `exclude`, in which `*` goes over slashes
 * (https://github.com/gobwas/glob, without separators); `undefined` where there is none.
 */
export function fileGlob(pattern: string | undefined): ((path: string) => boolean) | undefined {
  if (pattern === undefined || pattern === '') return undefined;
  if (patternProblem(pattern, 'name') !== undefined) return () => true;
  const text = pattern.replace(/\*+|\?|\{|\}|,|\[[^\]]*\]|\\.|[^*?{},[\\]+|[[\\]/g, (piece) => {
    if (piece.startsWith('*')) return '.*';
    if (piece === '?') return '.';
    if (piece === '{') return '(?:';
    if (piece === '}') return ')';
    if (piece === ',') return pattern.includes('{') ? '|' : ',';
    if (piece.startsWith('[') && piece.endsWith(']')) return piece.replace(/^\[!/, '[^');
    if (piece.startsWith('\\')) return `\\${piece.slice(1)}`;
    return piece.replace(/[.+^$()|[\]\\]/g, '\\$&');
  });
  const matcher = matcherOf(text);
  return matcher === undefined ? () => true : (path) => matcher.test(path);
}

function matcherOf(text: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${text})$`);
  } catch {
    return undefined;
  }
}
