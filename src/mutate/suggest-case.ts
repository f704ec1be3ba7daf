import { judgeCase } from '../cases/judge-case.js';
import { type Bucket, bucketOf } from '../diff/buckets.js';
import type { Sides } from '../diff/objects/changed-objects.js';
import { readTestFile } from '../language/read-test-file.js';
import type { TestCase } from '../language/test-file.js';
import { parseYaml } from '../parse/index.js';
import { apiVersion, type ConnectionChange, type DiffConnection, diffConnections } from '../result.js';
import { caseTexts } from './case-text.js';
import type { PlacedSuite } from './placed-suites.js';

/** A case that would notice, and the test file that it is for. */
export interface SuggestedCase {
  /** An item of `spec.cases`, as it is pasted there. */
  readonly text: string;
  readonly file: string;
}

/** So many connections of a change, and so many cases in all, are tried. */
const mostConnections = 4;
const mostTried = 32;

/** A case that passes as the policies are and doesn't with a change of them: judged at both, so that it can be pasted as it is. */
export function suggestCase(
  changes: readonly ConnectionChange[],
  { base, head }: Sides<PlacedSuite>,
): SuggestedCase | undefined {
  let tried = 0;
  for (const change of inOrder(changes))
    for (const connection of firstOf(change))
      for (const text of caseTexts(connection)) {
        if (tried++ >= mostTried) return undefined;
        const test = readCase(text);
        if (test !== undefined && statusAt(base, test) === 'passed' && statusAt(head, test) !== 'passed')
          return { text, file: base.file.document.file.path };
      }
  return undefined;
}

/** What opens first, and of that what speaks of known pods and addresses. */
function inOrder(changes: readonly ConnectionChange[]): readonly ConnectionChange[] {
  const rankOf = (change: ConnectionChange) =>
    ranks[bucketOf(change)] + Math.max(strangeness(change.from), strangeness(change.to));
  return changes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const ranks = { opened: 0, closed: 10, uncertain: 20 } as const satisfies Record<Bucket, number>;

function strangeness(end: ConnectionChange['from']): number {
  if ('workloads' in end) return 0;
  if ('cidrs' in end) return 1;
  return 'entity' in end ? 2 : 'pods' in end ? 3 : 4;
}

function* firstOf(change: ConnectionChange): Generator<DiffConnection> {
  let count = 0;
  for (const connection of diffConnections([change])) {
    if (count++ >= mostConnections) return;
    yield connection;
  }
}

/** The case as a test file would hold it; `undefined` where the test language refuses it. */
function readCase(text: string): TestCase | undefined {
  const lead = `apiVersion: ${apiVersion}\nkind: ConnectivityTest\nmetadata: {name: suggested}\nspec:\n  cases:\n`;
  const whole = `${lead}${text.replace(/^(?=.)/gm, '    ')}`;
  const file = { path: 'suggested.yaml', text: whole };
  const span = { file, start: 0, end: whole.length };
  const { node } = parseYaml(span);
  if (node?.kind !== 'map') return undefined;
  const { cases, problems } = readTestFile({
    ...{ file, node, span, apiVersion, kind: 'ConnectivityTest', name: 'suggested', namespace: undefined },
    ...{ group: 'reachspec.dev', version: 'v1alpha1', source: { kind: 'applied' } as const },
  });
  const [test] = cases;
  return problems.length > 0 || test === undefined || test.problems.length > 0 ? undefined : test;
}

function statusAt({ problems, context }: PlacedSuite, test: TestCase): string {
  return judgeCase(test, problems, context).result.status;
}
