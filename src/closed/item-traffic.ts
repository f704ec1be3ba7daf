import { chooseServicePorts, portsAtWritten } from '../endpoints/ports.js';
import type { AdmittingRule } from '../evaluate/index.js';
import type { PortChoice } from '../language/port.js';
import type { ClosedItem } from '../language/test-file.js';
import { type Cluster, type EndpointPort, trafficOfName, type Workload } from '../model/index.js';
import {
  allTraffic,
  noTraffic,
  portRange,
  portTraffic,
  protocolTraffic,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
} from '../sets/index.js';

/** The ports that an item lists at pods which no manifest holds: numbers, and names that each pod gives a number. */
export interface ListedPorts {
  readonly numbers: Traffic;
  readonly names: readonly { readonly protocol: string; readonly name: string }[];
}

/** What an item lists; of a Service its target ports, or those that are written for one of its endpoints. */
export function listedPorts(
  { endpoint, ports }: Pick<ClosedItem, 'endpoint' | 'ports'>,
  { services }: Cluster,
  written?: readonly EndpointPort[],
): ListedPorts {
  if (endpoint.kind === 'service') {
    const service = services.find(({ namespace, name }) => namespace === endpoint.namespace && name === endpoint.name);
    if (service === undefined) return { numbers: noTraffic, names: [] };
    if (written !== undefined) return { numbers: portsAtWritten(ports, service, written).traffic, names: [] };
    const chosen = chooseServicePorts(ports, service).ports;
    const numbers = chosen.flatMap(({ protocol, port, targetPort }) => {
      const number = service.isHeadless ? port : targetPort;
      return typeof number === 'number' ? [portRange(protocol, number, number)] : [];
    });
    const names = chosen.flatMap(({ protocol, targetPort }) =>
      typeof targetPort === 'string' && !service.isHeadless ? [{ protocol, name: targetPort }] : [],
    );
    return { numbers: numbers.reduce(uniteTraffic, noTraffic), names };
  }
  if (ports === undefined) return { numbers: allTraffic, names: [] };
  return {
    numbers: ports.reduce((sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, port.traffic) : sum), noTraffic),
    names: ports.flatMap((port) => (port.kind === 'named' ? [port] : [])),
  };
}

/**
 * The traffic by which an item covers what one part of a rule admits. At a look-alike of a workload a name is that workload's number;
 * at any other pod it may be any number, but the same name means the same number.
 */
export function coveredTraffic(
  { numbers, names }: ListedPorts,
  { named }: Pick<AdmittingRule, 'named'>,
  like: Workload | undefined,
): Traffic {
  const isSameName = names.some((each) => each.name === named?.name && each.protocol === named.protocol);
  if (like === undefined) {
    return named !== undefined && isSameName ? uniteTraffic(numbers, protocolTraffic(named.protocol)) : numbers;
  }
  const listed = names.map(({ protocol, name }) => numbersOf(like, protocol, name)).reduce(uniteTraffic, numbers);
  if (named === undefined) return listed;
  const unlisted = subtractTraffic(numbersOf(like, named.protocol, named.name), listed);
  return uniteTraffic(listed, subtractTraffic(protocolTraffic(named.protocol), unlisted));
}

/** The traffic of ports at a pod that may give a name any number: a name is the whole of its protocol. */
export function trafficAnywhere(ports: readonly PortChoice[] | undefined): Traffic {
  if (ports === undefined) return portTraffic;
  return ports.reduce(
    (sum, port) => uniteTraffic(sum, port.kind === 'traffic' ? port.traffic : protocolTraffic(port.protocol)),
    noTraffic,
  );
}

function numbersOf({ pods }: Workload, protocol: string, name: string): Traffic {
  return pods.map((pod) => trafficOfName(pod, name, protocol)).reduce(uniteTraffic, noTraffic);
}
