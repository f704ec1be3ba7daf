import { writeYaml } from '../../support/write-yaml.js';
import { idOf, type Workload } from '../cluster.js';
import type { IpBlock, LabelSelector, Protocol } from '../kubernetes/kubernetes-objects.js';

/** A case of the test language that bounds one workload by a list (language.md §5). */
export interface ClosedCase {
  readonly assertion: 'onlyFrom' | 'onlyTo' | 'exactlyFrom' | 'exactlyTo';
  readonly subject: Workload;
  readonly items: readonly Item[];
  /** `undefined`: every port. */
  readonly ports: readonly AskedPort[] | undefined;
  readonly closedOver: 'possible' | 'declared';
}

export interface Item {
  readonly endpoint: ItemEndpoint;
  readonly ports: readonly AskedPort[] | undefined;
}

/** A number, a name on the destination, or every port of a protocol. */
export interface AskedPort {
  readonly protocol: Protocol;
  readonly port: number | string | undefined;
}

export type ItemEndpoint =
  | { readonly kind: 'workload'; readonly workload: Workload }
  | { readonly kind: 'namespace'; readonly name: string }
  | { readonly kind: 'selector'; readonly precedence: SelectedPlace; readonly podSelector: LabelSelector | undefined }
  | { readonly kind: 'word'; readonly word: 'cluster' | 'anywhere' }
  | { readonly kind: 'range'; readonly block: IpBlock }
  | { readonly kind: 'group'; readonly name: string; readonly members: readonly ItemEndpoint[] }
  | { readonly kind: 'difference'; readonly all: readonly ItemEndpoint[]; readonly except: readonly ItemEndpoint[] };

export type SelectedPlace = { readonly namespace: string } | { readonly namespaceSelector: LabelSelector };

export const isIncoming = ({ assertion }: Pick<ClosedCase, 'assertion'>): boolean =>
  assertion === 'onlyFrom' || assertion === 'exactlyFrom';

export const isExact = ({ assertion }: Pick<ClosedCase, 'assertion'>): boolean => assertion.startsWith('exactly');

/** The test file that asks one case, as a user writes it. */
export function testFileOf(test: ClosedCase): string {
  const { assertion, subject, items, ports, closedOver } = test;
  const side = isIncoming(test) ? 'from' : 'to';
  const groups = Object.fromEntries(items.flatMap(({ endpoint }) => groupsIn(endpoint)));
  const written = {
    name: 'the case',
    [isIncoming(test) ? 'to' : 'from']: idOf(subject),
    [assertion]: items.map((item) =>
      item.ports === undefined
        ? writeEndpoint(item.endpoint)
        : { [side]: writeEndpoint(item.endpoint), ports: item.ports.map(writePort) },
    ),
    ...(ports === undefined ? {} : { ports: ports.map(writePort) }),
    ...(closedOver === 'possible' ? {} : { closedOver }),
  };
  const spec = { ...(Object.keys(groups).length === 0 ? {} : { groups }), cases: [written] };
  return writeYaml({ apiVersion: 'reachspec.dev/v1alpha1', kind: 'ConnectivityTest', spec });
}

function writeEndpoint(endpoint: ItemEndpoint): unknown {
  switch (endpoint.kind) {
    case 'workload':
      return idOf(endpoint.workload);
    case 'namespace':
      return `${endpoint.name}/*`;
    case 'selector':
      return endpoint.podSelector === undefined
        ? endpoint.precedence
        : { ...endpoint.precedence, podSelector: endpoint.podSelector };
    case 'word':
      return endpoint.word;
    case 'range':
      return writeRange(endpoint.block);
    case 'group':
      return endpoint.name;
    case 'difference':
      return { all: endpoint.all.map(writeEndpoint), except: endpoint.except.map(writeEndpoint) };
  }
}

const writeRange = ({ cidr, except }: IpBlock): unknown => (except?.length ? { cidr, except } : cidr);

const writePort = ({ protocol, port }: AskedPort): string => (port === undefined ? protocol : `${protocol}/${port}`);

function groupsIn(endpoint: ItemEndpoint): readonly (readonly [string, unknown])[] {
  if (endpoint.kind === 'group') return [[endpoint.name, endpoint.members.map(writeEndpoint)]];
  return endpoint.kind === 'difference' ? [...endpoint.all, ...endpoint.except].flatMap(groupsIn) : [];
}
