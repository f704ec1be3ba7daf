import type { Dialect } from '../compile/index.js';
import { kubernetes } from './kubernetes/index.js';
import { unevaluated } from './unevaluated/index.js';

/** Every policy API family that reachspec knows. */
export const dialects: readonly Dialect[] = [kubernetes, unevaluated];

/** The dialect that reads a kind; `undefined` for kinds that are no policies. */
export function dialectOf(group: string, kind: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.kinds.some((each) => each.group === group && each.kind === kind));
}
