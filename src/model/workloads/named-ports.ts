import type { Span } from '../../diagnostics/index.js';
import { type MapReader, reportUnresolvedText } from '../../parse/index.js';
import { type PortProtocol, portProtocols } from '../../sets/index.js';
import type { NamedPort, WrittenPort } from '../cluster.js';
import { portNameProblem } from '../names.js';
import { ambiguousPort } from '../problems.js';
import type { TemplateForm } from './workload-kind.js';

/** The named ports of a pod. */
export interface NamedPorts {
  readonly namedPorts: readonly NamedPort[];
  /** Some port couldn't be read: any number may have any name. */
  readonly mayNamePorts: boolean;
  /** Every named port as it is written, those of plain init containers too. */
  readonly writtenPorts: readonly WrittenPort[];
  /** Likewise of plain init containers. */
  readonly mayNameInitPorts: boolean;
}

/** A port with the place of its name; `undefined` for one that can't be read, which is reported. */
type ReadPort = { readonly port: WrittenPort; readonly span: Span } | undefined;

/** The named ports of the pods that a spec makes, in the form in which it is written (E-1). */
export function readNamedPorts(spec: MapReader, form: TemplateForm): NamedPorts {
  const ports = readers[form](spec);
  const initPorts = form === 'virtual-machine' ? [] : readInitPorts(spec);
  reportAmbiguous(spec, ports);
  return {
    namedPorts: ports.flatMap((read) => (read === undefined ? [] : namedPort(read.port))),
    mayNamePorts: ports.includes(undefined),
    mayNameInitPorts: initPorts.includes(undefined),
    writtenPorts: [...ports, ...initPorts].flatMap((read) => read?.port ?? []),
  };
}

function namedPort({ name, protocol, port }: WrittenPort): NamedPort {
  return { name, protocol, port };
}

const readers: Readonly<Record<TemplateForm, (spec: MapReader) => readonly ReadPort[]>> = {
  pod: readContainerPorts,
  own: readContainerPorts,
  found: readContainerPorts,
  operated: readContainerPorts,
  canary: readContainerPorts,
  knative: readKnativePorts,
  'virtual-machine': readMachinePorts,
};

/** Names of container ports: of containers, and of init containers that keep running (A-PORT-4). */
function readContainerPorts(spec: MapReader): readonly ReadPort[] {
  return [...readEach(spec, 'containers', (each) => portsOfContainer(each, 'container')), ...readSidecarPorts(spec)];
}

const isSidecar = (container: MapReader) => container.string('restartPolicy')?.value === 'Always';

function readSidecarPorts(spec: MapReader): readonly ReadPort[] {
  return readEach(spec, 'initContainers', (each) => (isSidecar(each) ? portsOfContainer(each, 'sidecar') : []));
}

/** Ports of init containers that end before the others start: the API counts none of them, some plugins do. */
function readInitPorts(spec: MapReader): readonly ReadPort[] {
  return readEach(spec, 'initContainers', (each) => (isSidecar(each) ? [] : portsOfContainer(each, 'init')));
}

function portsOfContainer(container: MapReader, owner: WrittenPort['owner']): readonly ReadPort[] {
  return readEach(container, 'ports', (port) => readPort(port, 'containerPort', owner));
}

/**
 * The ports of a Knative pod: the one port of the user's container goes by the name `user-port`, whatever its manifest says, and the
 * traffic enters the proxy beside it (knative/serving: pkg/reconciler/revision/resources/deploy.go, queue.go).
 */
function readKnativePorts(spec: MapReader): readonly ReadPort[] {
  const containers = spec.maps('containers');
  if (containers === undefined && spec.has('containers')) return [undefined];
  const serving = containers?.length === 1 ? containers[0] : containers?.find((each) => each.has('ports'));
  const ports = serving?.maps('ports');
  if (ports === undefined && serving?.has('ports') === true) return [undefined];
  const port = ports?.[0];
  const number = port?.has('containerPort') === true ? port.integer('containerPort')?.value : defaultUserPort;
  const isNameRead = port?.has('name') !== true || port.string('name') !== undefined;
  const isHttp2 = port?.string('name')?.value === 'h2c';
  const span = port?.span ?? spec.span;
  const userPort = number === undefined ? undefined : tcp('user-port', number === 0 ? defaultUserPort : number, span);
  return [
    userPort,
    isNameRead ? tcp('queue-port', isHttp2 ? 8013 : 8012, span) : undefined,
    ...proxyPorts.map(([name, at]) => tcp(name, at, span)),
    ...readSidecarPorts(spec),
  ];
}

const defaultUserPort = 8080;
const proxyPorts = [
  ['http-queueadm', 8022],
  ['http-autometric', 9090],
  ['http-usermetric', 9091],
  ['https-port', 8112],
] as const;

function tcp(name: string, port: number, span: Span): ReadPort {
  return { port: { name, protocol: 'TCP', port, owner: 'container' }, span };
}

/** The ports of a virtual machine stand at its interfaces (kubevirt/kubevirt: pkg/virt-controller/services/rendercontainer.go). */
function readMachinePorts(spec: MapReader): readonly ReadPort[] {
  const domain = spec.map('domain');
  if (domain === undefined) return spec.has('domain') ? [undefined] : [];
  const devices = domain.map('devices');
  if (devices === undefined) return domain.has('devices') ? [undefined] : [];
  return readEach(devices, 'interfaces', (each) =>
    readEach(each, 'ports', (port) => readPort(port, 'port', 'container')),
  );
}

/** What the items of a list come to; a list or item that can't be read may hold any port. */
function readEach(parent: MapReader, key: string, read: (item: MapReader) => readonly ReadPort[]): readonly ReadPort[] {
  const value = parent.value(key);
  if (value === undefined) return [];
  const items = value.list();
  if (items === undefined) return [undefined];
  return items.flatMap((item) => {
    const map = item.map();
    return map === undefined ? [undefined] : read(map);
  });
}

/** Nothing for a port without a name. */
function readPort(port: MapReader, numberField: string, owner: WrittenPort['owner']): readonly ReadPort[] {
  if (!port.has('name')) return [];
  const name = port.string('name');
  const number = port.required(numberField)?.integer();
  const protocol = readProtocol(port);
  if (name === undefined || number === undefined || protocol === undefined) return [undefined];
  if (reportUnresolvedText(name, port.sink)) return [undefined];
  const problem = portNameProblem(name.value);
  if (problem !== undefined) port.problem(`the port name \`${name.value}\` ${problem}`, name.span);
  if (number.value >= 1 && number.value <= 65535)
    return [{ port: { name: name.value, protocol, port: number.value, owner }, span: name.span }];
  port.problem(`\`${numberField}\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
  return [undefined];
}

function reportAmbiguous(spec: MapReader, ports: readonly ReadPort[]): void {
  const read = ports.flatMap((each) => each ?? []);
  for (const [index, { port, span }] of read.entries()) {
    const isNamesake = (each: NamedPort) => each.name === port.name && each.protocol === port.protocol;
    const other = read.slice(0, index).find((each) => isNamesake(each.port))?.port;
    if (other === undefined || other.port === port.port) continue;
    const facts = { name: port.name, protocol: port.protocol, numbers: `${other.port} and ${port.port}` };
    spec.sink.add(ambiguousPort(facts, span));
  }
}

/** The protocol of a port, TCP where it isn't written; reports and drops what the API doesn't know. */
export function readProtocol(port: MapReader): PortProtocol | undefined {
  const written = port.string('protocol');
  const protocol = portProtocols.find((each) => each === (written?.value ?? 'TCP'));
  const isUnresolved = written !== undefined && reportUnresolvedText(written, port.sink);
  if (protocol === undefined && !isUnresolved) {
    port.problem(
      `unsupported protocol \`${written?.value ?? ''}\`; supported values: "TCP", "UDP", "SCTP"`,
      written?.span,
    );
  }
  return protocol;
}
