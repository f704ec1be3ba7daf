import type { Pod, Service, ServicePort } from '../model/index.js';
import {
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  portProtocols,
  portRange,
  portTraffic,
  subtractTraffic,
  type Traffic,
  trafficText,
  uniteTraffic,
} from '../sets/index.js';
import type { PortChoice } from './language/port.js';

/** What a case's ports come to at one destination pod. */
export interface PortsAt {
  readonly traffic: Traffic;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** The traffic that a case asks about at a pod; `undefined` ports mean every port of TCP, UDP and SCTP. */
export function portsAtPod(ports: readonly PortChoice[] | undefined, pod: Pod): PortsAt {
  if (ports === undefined) return { traffic: portTraffic, problems: [], notes: [] };
  const problems: string[] = [];
  const traffic = ports.reduce((sum, port) => {
    if (port.kind === 'traffic') return uniteTraffic(sum, port.traffic);
    const named = namedTraffic(pod, port.name, port.protocol);
    if (isNoTraffic(named))
      problems.push(`\`${port.text}\`: ${pod.workload} declares no container port of that name${namesOf(pod)}`);
    return uniteTraffic(sum, named);
  }, noTraffic);
  return { traffic, problems, notes: [] };
}

/** The traffic that a case asks about where the destination is an address or a node: a name means nothing there. */
export function portsAtAddress(ports: readonly PortChoice[] | undefined, destination: string): PortsAt {
  if (ports === undefined) return { traffic: portTraffic, problems: [], notes: [] };
  const problems = ports.flatMap((port) =>
    port.kind === 'named'
      ? [`\`${port.text}\`: ${destination} is no pod, and only pods give ports a name; write the number`]
      : [],
  );
  const traffic = ports.reduce(
    (sum, port) => (port.kind === 'named' ? sum : uniteTraffic(sum, port.traffic)),
    noTraffic,
  );
  return { traffic, problems, notes: [] };
}

/** The ports of a Service that a case asks about, as the target ports of one backend (`language.md` §3). */
export function portsAtBackend(ports: readonly PortChoice[] | undefined, service: Service, pod: Pod): PortsAt {
  const chosen = chooseServicePorts(ports, service);
  const targets = chosen.ports.map((port) => targetAt(port, service, pod));
  return {
    traffic: targets.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic),
    problems: [...chosen.problems, ...targets.flatMap(({ problems }) => problems)],
    notes: targets.flatMap(({ notes }) => notes),
  };
}

/** The ports of a Service that choices mean; `all` and a bare protocol mean those that it has. */
export function chooseServicePorts(
  choices: readonly PortChoice[] | undefined,
  service: Service,
): { readonly ports: readonly ServicePort[]; readonly problems: readonly string[] } {
  const id = `${service.namespace}/service/${service.name}`;
  const has = service.ports.length === 0 ? 'it has none' : `it has ${service.ports.map(portText).join(', ')}`;
  if (choices === undefined)
    return { ports: service.ports, problems: service.ports.length === 0 ? [`${id} has no port`] : [] };
  const problems: string[] = [];
  const ports = choices.flatMap((choice) => {
    const found = service.ports.filter((port) => isChosen(port, choice));
    const missing = choice.kind === 'traffic' && !isWhole(choice) ? lacking(choice.traffic, service) : noTraffic;
    if (found.length === 0) problems.push(`${id} has no port \`${choice.text}\`: ${has}`);
    else if (!isNoTraffic(missing)) problems.push(`${id} has no port ${trafficText(missing)}: ${has}`);
    return found;
  });
  return { ports: [...new Set(ports)], problems };
}

function isChosen(port: ServicePort, choice: PortChoice): boolean {
  if (choice.kind === 'named') return port.name === choice.name && port.protocol === choice.protocol;
  return !isNoTraffic(intersectTraffic(choice.traffic, portRange(port.protocol, port.port, port.port)));
}

/** `all` and a bare protocol mean the ports that the Service has. */
function isWhole(choice: PortChoice): boolean {
  return choice.kind === 'traffic' && (choice.isAll || portProtocols.some((protocol) => protocol === choice.text));
}

function lacking(traffic: Traffic, service: Service): Traffic {
  return service.ports.reduce(
    (rest, { protocol, port }) => subtractTraffic(rest, portRange(protocol, port, port)),
    traffic,
  );
}

function targetAt(port: ServicePort, service: Service, pod: Pod): PortsAt {
  const { protocol, targetPort } = port;
  const traffic = targetTraffic(port, pod);
  if (service.isHeadless) {
    const dialled = portRange(protocol, port.port, port.port);
    const differs = !isNoTraffic(subtractTraffic(dialled, traffic));
    const words = `warning: ${service.namespace}/service/${service.name} is headless: clients dial ${protocol}/${port.port} on the pod, not its target port \`${targetPort}\``;
    return { traffic: dialled, problems: [], notes: differs ? [words] : [] };
  }
  const problems = isNoTraffic(traffic)
    ? [
        `the target port \`${targetPort}\` of ${service.namespace}/service/${service.name} is no named port of ${pod.workload}${namesOf(pod)}`,
      ]
    : [];
  return { traffic, problems, notes: [] };
}

/** The target port of a Service's port at one backend: nothing where the backend lacks the name. */
export function targetTraffic({ protocol, targetPort }: ServicePort, pod: Pod): Traffic {
  return typeof targetPort === 'number'
    ? portRange(protocol, targetPort, targetPort)
    : namedTraffic(pod, targetPort, protocol);
}

function namedTraffic(pod: Pod, name: string, protocol: string): Traffic {
  return pod.namedPorts
    .filter((each) => each.name === name && each.protocol === protocol)
    .reduce((sum, each) => uniteTraffic(sum, portRange(each.protocol, each.port, each.port)), noTraffic);
}

function namesOf(pod: Pod): string {
  if (pod.namedPorts.length === 0) return '; it names none';
  return `; it names ${pod.namedPorts.map(({ name, protocol }) => `\`${protocol}/${name}\``).join(', ')}`;
}

function portText({ protocol, port }: ServicePort): string {
  return `${protocol}/${port}`;
}
