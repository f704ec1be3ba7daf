import type { ApiServerEvidence } from '../cni/index.js';
import type { ApiServer } from '../endpoints/api-server.js';
import { type Addresses, families, isNoAddresses, isSame, noAddresses, uniteAddresses } from '../sets/index.js';
import type { GivenRanges } from './ranges.js';

/**
 * Where the API server is: at the addresses that the settings give, else where the strongest source says, which sources of one rank have to
 * agree about; a source that says it is there, and not where, still says that it is on a node.
 */
export function apiServerOf(
  recognised: readonly ApiServerEvidence[],
  { apiServer }: Pick<GivenRanges, 'apiServer'>,
): ApiServer {
  if (apiServer !== undefined) return { addresses: apiServer.addresses, isNode: false, words: '' };
  const [first] = recognised;
  if (first === undefined) return unknown('which addresses the API server has', false);
  const placed = recognised.filter(({ addresses }) => !isNoAddresses(addresses));
  const isNode = recognised.every((each) => each.isNode);
  const [strongest] = placed;
  if (strongest === undefined) return unknown(`which addresses the API server has: ${first.title} names none`, isNode);
  const equals = placed.filter(({ rank }) => rank === strongest.rank);
  const other = equals.find(({ addresses }) => differ(addresses, strongest.addresses));
  if (other !== undefined)
    return unknown(
      `which of two addresses the API server has, which ${sourceOf(strongest)} and ${sourceOf(other)} say differently`,
      isNode,
    );
  const addresses = equals.reduce<Addresses>((sum, each) => uniteAddresses(sum, each.addresses), noAddresses);
  return { addresses, isNode: equals.every((each) => each.isNode), words: '' };
}

function unknown(words: string, isNode: boolean): ApiServer {
  return { addresses: undefined, isNode, words };
}

function sourceOf({ title, span }: ApiServerEvidence): string {
  return `${title} (${span.file.path})`;
}

/** Whether both have addresses of a family, and not the same. */
function differ(a: Addresses, b: Addresses): boolean {
  return families.some((family) => a[family].length > 0 && b[family].length > 0 && !isSame(a[family], b[family]));
}
