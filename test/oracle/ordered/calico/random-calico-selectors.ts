import fc from 'fast-check';
import { accounts, namespaceKeys, places, podKeys, values } from '../random-cluster.js';

/** A selector over labels of pods and sets, in every form of the language (calico.md §11). */
export const arbitraryPodSelector = (): fc.Arbitrary<string> =>
  composed(
    fc.oneof(
      { weight: 8, arbitrary: atom(podKeys) },
      { weight: 1, arbitrary: fc.constantFrom('all()', 'all( )') },
      { weight: 1, arbitrary: fc.constantFrom(...places).map((name) => `projectcalico.org/namespace == '${name}'`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...accounts).map((name) => `projectcalico.org/serviceaccount in {"${name}"}`),
      },
      { weight: 1, arbitrary: fc.constantFrom("projectcalico.org/orchestrator == 'k8s'", "pcns.team == 'a'") },
    ),
  );

/** One over labels of namespaces: `global()` stands alone, and where something is looked for. */
export function arbitraryPlaceSelector(use: 'subject' | 'peer'): fc.Arbitrary<string> {
  const names = fc
    .constantFrom(...places)
    .chain((name) =>
      fc.constantFrom(`projectcalico.org/name == '${name}'`, `kubernetes.io/metadata.name not in { '${name}' }`),
    );
  const most = composed(
    fc.oneof({ weight: 4, arbitrary: atom(namespaceKeys) }, { weight: 1, arbitrary: names }, fc.constant('all()')),
  );
  return use === 'subject' ? most : fc.oneof({ weight: 6, arbitrary: most }, fc.constant('global()'));
}

/** One over labels of service accounts. */
export const arbitraryAccountSelector = (): fc.Arbitrary<string> =>
  composed(
    fc.oneof(
      { weight: 4, arbitrary: atom(namespaceKeys) },
      fc.constant('all()'),
      fc.constant("projectcalico.org/name == 's'"),
    ),
  );

function atom(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.constantFrom(...keys);
  const value = fc.constantFrom(...values).chain((each) => fc.constantFrom(`'${each}'`, `"${each}"`));
  const set = fc
    .array(value, { maxLength: 2 })
    .chain((each) => fc.constantFrom(`{${each.join(', ')}}`, `{ ${each.join(',')} }`));
  const compare = fc.constantFrom('==', '==', '==', '!=', 'contains', 'starts with', 'ends with', 'startswith');
  return fc.oneof(
    { weight: 5, arbitrary: fc.tuple(key, compare, value).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.tuple(key, fc.constantFrom('==', '!='), value).map((parts) => parts.join('')) },
    {
      weight: 2,
      arbitrary: fc.tuple(key, fc.constantFrom('in', 'not in', 'notin'), set).map((parts) => parts.join(' ')),
    },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('', '!', '!!'), key).map(([not, each]) => `${not}has(${each})`) },
  );
}

function composed(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, fc.constantFrom(' && ', '&&', ' || '), one).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.tuple(one, one, one).map(([a, b, c]) => `${a} || ${b} && ${c}`) },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([a, b]) => `!(${a} || ${b})`) },
    { weight: 1, arbitrary: one.map((each) => `!${each}`) },
  );
}
