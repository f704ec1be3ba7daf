import type { Test } from 'tap';
import { visible } from '../../src/report/index.js';

/**
 * Says whether a property holds. A counterexample is spelt out: tap loses a failure whose message holds a line separator, and
 * the test passes.
 */
export async function holds(t: Pick<Test, 'pass' | 'fail'>, prove: () => void | Promise<void>): Promise<void> {
  try {
    await prove();
    t.pass('the property holds');
  } catch (error) {
    const text = error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error);
    t.fail('the property holds', { error: text.split('\n').map(visible).join('\n') });
  }
}
