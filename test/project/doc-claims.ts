import { posix } from 'node:path';

/** Something in prose that is true only as long as the repository has it. */
export type Claim =
  | { readonly kind: 'path'; readonly line: number; readonly path: string }
  | { readonly kind: 'script'; readonly line: number; readonly script: string };

const ownPath = /^(?:\.\/)?((?:src|test|testdata|scripts|dist|\.github|\.ci)(?:\/\S*)?)$/;

/**
 * What a Markdown file claims to exist: paths of this repository in backticks, relative links, the scripts of
 * `npm run …`, and the files of `node scripts/…` and `node dist/…`. Paths come out relative to the repository.
 */
export function findClaims(file: string, markdown: string): readonly Claim[] {
  return markdown.split('\n').flatMap((text, index) => {
    const line = index + 1;
    const paths = [...codePathsOf(text), ...linksOf(file, text), ...commandsOf(text)];
    const scripts = [...text.matchAll(/\bnpm run (?:--?\S+ )*([\w:-]+)/g)].map(([, script = '']) => script);
    return [
      ...paths.map((path): Claim => ({ kind: 'path', line, path })),
      ...scripts.map((script): Claim => ({ kind: 'script', line, script })),
    ];
  });
}

function codePathsOf(text: string): readonly string[] {
  const codes = [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return codes.flatMap((code) => {
    const path = ownPath.exec(code)?.[1];
    return path === undefined ? [] : [withoutPlaceholders(path.replace(/:\d+$/, ''))];
  });
}

/** `src/dialects` of `src/dialects/<name>/index.ts` and of `src/dialects/*`: the part that is written out. */
function withoutPlaceholders(path: string): string {
  const segments = path.split('/');
  const end = segments.findIndex((segment) => /[<*{…]/.test(segment));
  return end < 0 ? path : segments.slice(0, end).join('/');
}

function linksOf(file: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  const relative = targets.filter((target) => !/^[a-z]+:/.test(target));
  return relative.map((target) => posix.join(posix.dirname(file), target));
}

function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bnode ((?:scripts|dist)\/[\w./-]+)/g)].map(([, path = '']) => path);
}
