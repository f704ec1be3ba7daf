// Node's hook for imports in the processes of `test-process.mjs`: to compiled tests `tap` is `test-of-file.mjs`.

const own = new URL('./test-of-file.mjs', import.meta.url).href;
const tests = new URL('../.build/test/', import.meta.url).href;

export function resolve(specifier, context, next) {
  if (specifier !== 'tap' || !context.parentURL?.startsWith(tests)) return next(specifier, context);
  return { url: own, format: 'module', shortCircuit: true };
}
