import { setFlagsFromString } from 'node:v8';

const invocations = ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=100000'] as const;

/** The flags by the major version of Node.js. One that isn't here gets none, since V8 would print that it doesn't know them. */
export const flagsByVersion: Readonly<Record<string, readonly string[] | undefined>> = {
  20: ['--interrupt-budget=1000000'],
  22: invocations,
  24: invocations,
};

/**
 * Has V8 compile a function anew, with what was seen of its arguments, only after it ran for some ten times as long as by default. A run meets
 * most of the shapes that objects have in its first seconds: what is compiled before is thrown away again and again, at the cost of up to
 * a third of the whole run (`test/bench/README.md`). Called before anything is loaded, since a function counts from when it is made.
 */
export function optimiseLater(version: string = process.versions.node): void {
  const [major = ''] = version.split('.');
  for (const flag of flagsByVersion[major] ?? []) setFlagsFromString(flag);
}
