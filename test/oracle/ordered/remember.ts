/** Works a value out once for each object: the oracles ask for the same with every flow. */
export function rememberFor<Key extends object, Rest extends readonly number[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, Map<string, Value>>();
  return (key, ...rest) => {
    const values = known.get(key) ?? new Map<string, Value>();
    known.set(key, values);
    const value = values.get(rest.join()) ?? work(key, ...rest);
    values.set(rest.join(), value);
    return value;
  };
}
