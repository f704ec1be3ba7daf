import { type Note, warningNote } from '../diagnostics/index.js';
import type { PortChoice } from '../language/port.js';
import { type EndpointPort, type Pod, type Service, type ServicePort, trafficOfName } from '../model/index.js';
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
import { type Member, serviceOf } from './members.js';

/** What a case's ports come to at one destination. */
export interface PortsAt {
  readonly traffic: Traffic;
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * The traffic that ports mean at one pod of a destination, or at a destination that isn't a pod: through its Service,
 * if any.
 */
export function portsAtMember(ports: readonly PortChoice[] | undefined, to: Member, pod: Pod | undefined): PortsAt {
  const service = serviceOf(to);
  if (service !== undefined && 'writtenPorts' in to && to.writtenPorts !== undefined)
    return portsAtWritten(ports, service, to.writtenPorts);
  if (to.kind !== 'workload' || pod === undefined) return portsAtAddress(ports, to.id);
  return service === undefined ? portsAtPod(ports, pod) : portsAtBackend(ports, service, pod);
}

/** The traffic that a case asks about at a pod; `undefined` ports mean every port of TCP, UDP and SCTP. */
export function portsAtPod(ports: readonly PortChoice[] | undefined, pod: Pod): PortsAt {
  if (ports === undefined) return { traffic: portTraffic, problems: [], notes: [] };
  const problems: string[] = [];
  const traffic = ports.reduce((sum, port) => {
    if (port.kind === 'traffic') return uniteTraffic(sum, port.traffic);
    const named = trafficOfName(pod, port.name, port.protocol);
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
  return together(
    chosen.ports.map((port) => targetAt(port, service, pod)),
    chosen.problems,
  );
}

/** The ports of a Service that a case asks about, as the ports that are written for some of its endpoints, by name and protocol. */
export function portsAtWritten(
  ports: readonly PortChoice[] | undefined,
  service: Service,
  written: readonly EndpointPort[],
): PortsAt {
  const chosen = chooseServicePorts(ports, service);
  return together(
    chosen.ports.map((port) => writtenTargetAt(port, service, written)),
    chosen.problems,
  );
}

function together(targets: readonly PortsAt[], problems: readonly string[]): PortsAt {
  return {
    traffic: targets.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic),
    problems: [...problems, ...targets.flatMap((each) => each.problems)],
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
    const hint = nodePortHint(choice, service);
    if (found.length === 0) problems.push(`${id} has no port \`${choice.text}\`: ${has}${hint}`);
    else if (!isNoTraffic(missing)) problems.push(`${id} has no port ${trafficText(missing)}: ${has}${hint}`);
    return found;
  });
  return { ports: [...new Set(ports)], problems };
}

function isChosen(port: ServicePort, choice: PortChoice): boolean {
  if (choice.kind === 'named') return port.name === choice.name && port.protocol === choice.protocol;
  return !isNoTraffic(intersectTraffic(choice.traffic, portRange(port.protocol, port.port, port.port)));
}

function nodePortHint(choice: PortChoice, { ports }: Service): string {
  if (choice.kind === 'named') return '';
  const meant = ports.find(
    ({ nodePort, protocol }) =>
      nodePort !== undefined && !isNoTraffic(intersectTraffic(choice.traffic, portRange(protocol, nodePort, nodePort))),
  );
  return meant === undefined ? '' : `; ${meant.nodePort} is the node port of ${portText(meant)}: write that`;
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
  const { targetPort } = port;
  const traffic = targetTraffic(port, pod);
  if (service.isHeadless) return dialledAt(port, service, { traffic, text: `its target port \`${targetPort}\`` });
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
    : trafficOfName(pod, targetPort, protocol);
}

/** An endpoint that doesn't have a port gets no traffic there; a port that no endpoint has leads nowhere. */
function writtenTargetAt(port: ServicePort, service: Service, written: readonly EndpointPort[]): PortsAt {
  const isMeant = (each: EndpointPort) => each.name === (port.name || undefined) && each.protocol === port.protocol;
  const found = written.filter(isMeant);
  const traffic = found.map((each) => portRange(each.protocol, each.port, each.port)).reduce(uniteTraffic, noTraffic);
  if (service.isHeadless) return dialledAt(port, service, { traffic, text: 'the port that is written for it' });
  const isNowhere = !service.endpoints.some(({ endpoints, ports }) => endpoints.length > 0 && ports.some(isMeant));
  const name = port.name ? `named \`${port.name}\`` : 'without a name';
  const words = `no endpoint of ${service.namespace}/service/${service.name} has a port of ${port.protocol} ${name}, as ${portText(port)} needs`;
  return { traffic, problems: isNowhere ? [words] : [], notes: [] };
}

/** Clients of a headless Service dial its port on the endpoint itself. */
function dialledAt(
  { protocol, port }: ServicePort,
  { namespace, name }: Service,
  target: { readonly traffic: Traffic; readonly text: string },
): PortsAt {
  const dialled = portRange(protocol, port, port);
  const differs = !isNoTraffic(subtractTraffic(dialled, target.traffic));
  const words = `${namespace}/service/${name} is headless: clients dial ${protocol}/${port} on the pod, not ${target.text}`;
  return { traffic: dialled, problems: [], notes: differs ? [warningNote(words)] : [] };
}

function namesOf(pod: Pod): string {
  if (pod.namedPorts.length === 0) return '; it names none';
  return `; it names ${pod.namedPorts.map(({ name, protocol }) => `\`${protocol}/${name}\``).join(', ')}`;
}

function portText({ protocol, port }: ServicePort): string {
  return `${protocol}/${port}`;
}
