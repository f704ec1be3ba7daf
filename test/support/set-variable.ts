import type { Test } from 'tap';

/** Sets a variable of this process until the test ends. */
export function setVariable(t: Pick<Test, 'teardown'>, name: string, value: string): void {
  const before = process.env[name];
  Object.assign(process.env, { [name]: value });
  t.teardown(() => {
    if (before === undefined) delete process.env[name];
    else Object.assign(process.env, { [name]: before });
  });
}
