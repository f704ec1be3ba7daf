import type { PortMatch } from '../../compile/index.js';
import type { Located, MapReader } from '../../parse/index.js';
import { allTraffic, type PortProtocol, portProtocols, portRange } from '../../sets/index.js';
import type { AdminKind } from './api.js';
import { chosenField, readCount } from './fields.js';
import { experimentalField, matchesNothing } from './problems.js';

/** The ports of a rule; without a list every port and every protocol (B.1, C-5). */
export function readPorts(rule: MapReader, api: AdminKind): readonly PortMatch[] {
  const field = api.portsField;
  if (!rule.isWritten(field)) return [{ kind: 'traffic', traffic: allTraffic }];
  const entries = rule.maps(field) ?? [];
  if (rule.list(field) !== undefined) readCount(rule, field, { least: 1, most: api.most });
  return entries.flatMap((entry) => (field === 'ports' ? readPort(entry) : readProtocol(entry)));
}

/** `portNumber`, `portRange` or `namedPort` of v1alpha1 (B.1). */
function readPort(entry: MapReader): readonly PortMatch[] {
  const form = chosenField(entry, ['portNumber', 'portRange', 'namedPort']);
  if (form === 'namedPort') {
    entry.sink.add(experimentalField({ path: entry.path, field: form }, entry.keySpan(form) ?? entry.span));
    return namedPort(entry.string(form));
  }
  const value = form === undefined ? undefined : entry.map(form);
  if (value === undefined) return [];
  value.fields(form === 'portNumber' ? ['protocol', 'port'] : ['protocol', 'start', 'end']);
  const protocol = readProtocolName(value);
  const first = readPortNumber(value, form === 'portNumber' ? 'port' : 'start');
  const last = form === 'portNumber' ? first : readPortNumber(value, 'end');
  if (protocol === undefined || first === undefined || last === undefined) return [];
  if (first > last) {
    const why = `\`start\` ${first} is above \`end\` ${last}, so that no port matches; swap them`;
    value.sink.add(matchesNothing({ path: value.path, why }, value.span));
    return [];
  }
  return [{ kind: 'traffic', traffic: portRange(protocol, first, last) }];
}

/** A free string, by default TCP: any other word than three is accepted and matches nothing. */
function readProtocolName(value: MapReader): PortProtocol | undefined {
  const written = value.string('protocol');
  const protocol = portProtocols.find((each) => each === (written?.value ?? 'TCP'));
  if (protocol === undefined && written !== undefined) {
    const why = `the API server accepts the protocol \`${written.value}\`, and no traffic has it; expected TCP, UDP or SCTP`;
    value.sink.add(matchesNothing({ path: written.path, why }, written.span));
  }
  return protocol;
}

/** `tcp`, `udp`, `sctp` or `destinationNamedPort` of v1alpha2 (C.1). */
function readProtocol(entry: MapReader): readonly PortMatch[] {
  const form = chosenField(entry, ['tcp', 'udp', 'sctp', 'destinationNamedPort']);
  if (form === undefined) return [];
  if (form === 'destinationNamedPort') return namedPort(entry.string(form));
  const value = entry.map(form);
  if (value === undefined) return [];
  value.fields(['destinationPort']);
  if (!value.has('destinationPort')) {
    value.problem(
      'found no `destinationPort`; the API server rejects the entry; for every port write `range: {start: 1, end: 65535}`',
      entry.keySpan(form),
    );
    return [];
  }
  const port = value.map('destinationPort');
  if (port === undefined) return [];
  const protocol = portProtocols.find((each) => each.toLowerCase() === form) ?? 'TCP';
  const number = chosenField(port, ['number', 'range']);
  if (number === undefined) return [];
  const range = number === 'range' ? readRange(port) : readSingle(port);
  return range === undefined ? [] : [{ kind: 'traffic', traffic: portRange(protocol, ...range) }];
}

function readSingle(port: MapReader): readonly [number, number] | undefined {
  const number = readPortNumber(port, 'number');
  return number === undefined ? undefined : [number, number];
}

function readRange(port: MapReader): readonly [number, number] | undefined {
  const range = port.map('range');
  if (range === undefined) return undefined;
  range.fields(['start', 'end']);
  const [start, end] = [readPortNumber(range, 'start'), readPortNumber(range, 'end')];
  if (start === undefined || end === undefined) return undefined;
  if (start >= end) {
    range.problem(`Start port must be less than End port; found ${start} and ${end}; for one port write \`number\``);
    return undefined;
  }
  return [start, end];
}

function readPortNumber(reader: MapReader, field: string): number | undefined {
  const number = reader.required(field)?.integer();
  if (number === undefined) return undefined;
  if (number.value >= 1 && number.value <= 65535) return number.value;
  reader.problem(`\`${field}\` ${number.value} must be between 1 and 65535`, number.span);
  return undefined;
}

/** A name is looked up on the destination pod, whatever the protocol (B-9). */
function namedPort(name: Located<string> | undefined): readonly PortMatch[] {
  if (name === undefined) return [];
  return portProtocols.map((protocol) => ({ kind: 'named', protocol, name: name.value }));
}
