// What a test file and its helpers get where they import `tap`: the test of the file that runs, and not that of the process.

let current;

/** Makes the test of a file the one that the file gets. Files run one after the other. */
export function setCurrent(test) {
  current = test;
}

export const t = new Proxy({}, { get: (_, key) => bound(current[key]) });
export const test = (...args) => current.test(...args);
export default t;

/** Tap's methods know their test by `this` alone. */
function bound(value) {
  return typeof value === 'function' ? value.bind(current) : value;
}
