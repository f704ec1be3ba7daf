import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { TestCase } from '../language/test-file.js';
import { type JudgeContext, resolveContextOf } from '../pairs/context.js';
import { type Demand, trafficAt } from './demand.js';
import { closedPart } from './parts.js';

/** The demands of a case; one that goes by entries is about the controller, not about its ends. `only…` counts as `deny` for what it leaves out, `exactly…` as `allow` for its items too. */
export function demandsOf(test: TestCase, context: JudgeContext): readonly Demand[] {
  const { assertion } = test;
  if (assertion.kind === 'closed') return closedPart.module().closedDemands(test, assertion, context);
  if (assertion.via !== undefined) return [];
  const members = (side: 'from' | 'to') =>
    resolveEndpoints(assertion[side], resolveContextOf(context, { side, allowsEmpty: true })).members;
  return [
    {
      verdict: assertion.expect,
      request: test.request,
      from: members('from'),
      to: members('to'),
      trafficOf: (_, to) => trafficAt(test.ports, to),
    },
  ];
}
