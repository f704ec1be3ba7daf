import type { Request } from '../compile/index.js';
import type { Member } from '../endpoints/members.js';
import { portsAtMember } from '../endpoints/ports.js';
import type { PortChoice } from '../language/port.js';
import type { Traffic } from '../sets/index.js';

/** What a case certainly demands of pairs: every `from` with every `to`, of the traffic between them. */
export interface Demand {
  readonly verdict: 'allow' | 'deny';
  /** What it asks above ports, if anything: another request is another question. */
  readonly request: Request | undefined;
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly trafficOf: (from: Member, to: Member) => Traffic;
}

/** What ports mean at the first pod of a destination. */
export function trafficAt(ports: readonly PortChoice[] | undefined, to: Member): Traffic {
  return portsAtMember(ports, to, to.kind === 'workload' ? to.pods[0] : undefined).traffic;
}
