import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program on a PATH of its own that says what it was called with and does what a text of JavaScript tells. */
export interface FakeProgram {
  readonly env: Readonly<Record<string, string>>;
  /** The calls so far: arguments, the environment, and the kustomization of the folder that was named. */
  readonly calls: () => readonly Call[];
}

export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly kustomization: string;
}

/**
 * Makes the program `name` in a folder. Its body knows `args`, and `way`: the one resource that the kustomization of the
 * folder names, as far as it is written in JSON.
 */
export function fakeProgram(folder: string, name: string, body: string): FakeProgram {
  const path = join(folder, 'bin');
  const log = join(folder, 'calls');
  mkdirSync(path, { recursive: true });
  const script = `const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const file = args[1] + '/kustomization.yaml';
const kustomization = existsSync(file) ? readFileSync(file, 'utf8') : '';
const way = /"resources":\\["([^"]*)"/.exec(kustomization)?.[1];
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, env: process.env, kustomization }) + '\\n');
${body}
`;
  const program = join(path, `${name}.cjs`);
  writeFileSync(program, script);
  writeFileSync(join(path, name), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(path, name), 0o755);
  const calls = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  return { env: { PATH: path }, calls: () => calls().map((line): Call => JSON.parse(line)) };
}

/**
 * Makes the program `name` in a folder, a shell's, which starts in no time: it prints a text without quotes, and counts how often it
 * did. Its version is another where a file `version` lies beside it.
 */
export function countingProgram(
  folder: string,
  name: string,
  text: string,
): Pick<FakeProgram, 'env'> & { readonly asked: () => number } {
  const path = join(folder, 'bin');
  const log = join(folder, 'asked');
  mkdirSync(path, { recursive: true });
  const program = join(path, name);
  const version = `if [ -e '${path}/version' ]; then printf v2; else printf v1; fi`;
  writeFileSync(
    program,
    `#!/bin/sh\nif [ "$1" = version ]; then ${version}; else printf x >> '${log}'; printf '%s' '${text}'; fi\n`,
  );
  chmodSync(program, 0o755);
  return { env: { PATH: path }, asked: () => (existsSync(log) ? statSync(log).size : 0) };
}

/** The body of a program that prints a text; `@` in it is the way to the root from where it is built. */
export function printing(text: string): string {
  return `process.stdout.write(${JSON.stringify(text)}.replaceAll('@', way));`;
}

/** The body of a program that fails. */
export function failing(stderr: string): string {
  return `process.stderr.write(${JSON.stringify(stderr)}); process.exitCode = 1;`;
}
