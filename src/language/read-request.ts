import type { Request } from '../compile/policy/request.js';
import type { Span } from '../diagnostics/index.js';
import { get, type Node, stringOf } from '../parse/index.js';
import type { PortChoice } from './port.js';

/** Reads what a case asks above its port (`language.md` §3); `undefined` where it asks nothing, or what it asks can't be read. */
export function readRequest(
  test: Node,
  ports: readonly PortChoice[] | undefined,
  report: (problem: string, span: Span) => void,
): Request | undefined {
  const [http, tls] = [get(test, 'http'), get(test, 'tls')];
  const written = http ?? tls;
  if (written === undefined) return undefined;
  const field = http === undefined ? 'tls' : 'http';
  if (http !== undefined && tls !== undefined)
    report('`http` and `tls` exclude each other: inside TLS nobody sees a request, write a case for each', tls.span);
  const problem = portProblem(field, ports, get(test, 'ports') !== undefined);
  if (problem !== undefined) report(problem, get(test, 'ports')?.span ?? written.span);
  return field === 'http' ? httpRequest(written) : tlsRequest(written);
}

function httpRequest(node: Node): Request {
  const part = (field: 'method' | 'path' | 'host') => {
    const text = stringOf(get(node, field));
    return text === undefined ? {} : { [field]: text };
  };
  return { kind: 'http', ...part('method'), ...part('path'), ...part('host') };
}

function tlsRequest(node: Node): Request | undefined {
  const serverName = stringOf(get(node, 'serverName'));
  return serverName === undefined ? undefined : { kind: 'tls', serverName };
}

function portProblem(field: string, ports: readonly PortChoice[] | undefined, isWritten: boolean): string | undefined {
  if (ports === undefined || !isWritten)
    return `\`${field}\` is asked of one TCP port: add it, e.g. \`ports: [TCP/${field === 'http' ? 80 : 443}]\``;
  const [port, ...others] = ports;
  // what is wrong with a port is told where it is read
  if (port === undefined) return undefined;
  if (others.length > 0) return `\`${field}\` is asked of one TCP port, found ${ports.length}: write a case for each`;
  if (isOneTcpPort(port)) return undefined;
  return `\`${field}\` is asked of one TCP port, found \`${port.text}\`: write e.g. \`TCP/${field === 'http' ? 80 : 443}\``;
}

/** What is asked of one TCP port as a command line writes it, `GET api.example.com/v1/orders`, or what is wrong with it. */
export function parseRequest(
  { http, tls }: { readonly http?: string | undefined; readonly tls?: string | undefined },
  port: PortChoice | undefined,
): { readonly request: Request | undefined } | { readonly problem: string } {
  const field = http === undefined ? 'tls' : 'http';
  if (http === undefined && tls === undefined) return { request: undefined };
  if (http !== undefined && tls !== undefined)
    return { problem: 'a request of HTTP and a name of TLS exclude each other: inside TLS nobody sees a request' };
  const example = `TCP/${field === 'http' ? 80 : 443}`;
  if (port === undefined || !isOneTcpPort(port))
    return {
      problem: `\`--${field}\` is asked of one TCP port, found ${port === undefined ? 'none' : `\`${port.text}\``}: write e.g. \`${example}\``,
    };
  if (tls !== undefined) return tls.trim() === '' ? { problem: noName } : { request: { kind: 'tls', serverName: tls } };
  return parseHttp(http ?? '');
}

const noName = 'found no name after `--tls`; write e.g. `api.example.com`';

/** A method, and a path with what of a host stands before it; either may be missing. */
function parseHttp(text: string): { readonly request: Request } | { readonly problem: string } {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first, second] = words;
  const isMethod = (word: string | undefined) => word !== undefined && /^[A-Za-z]+$/.test(word);
  const target = isMethod(first) ? second : first;
  const isTooLong = words.length > (isMethod(first) ? 2 : 1);
  if (first === undefined || isTooLong)
    return { problem: `found the request \`${text}\`; expected a method and a path, e.g. \`GET /v1/orders\`` };
  const slash = target === undefined ? -1 : target.indexOf('/');
  const host = target === undefined ? '' : target.slice(0, slash < 0 ? undefined : slash);
  const path = target === undefined || slash < 0 ? '' : target.slice(slash);
  if (host !== '' && !/^[\w.:[\]-]+$/.test(host))
    return { problem: `found the request \`${text}\`: \`${host}\` is no host, and a path begins with \`/\`` };
  return {
    request: {
      kind: 'http',
      ...(isMethod(first) ? { method: first } : {}),
      ...(path === '' ? {} : { path }),
      ...(host === '' ? {} : { host }),
    },
  };
}

function isOneTcpPort(port: PortChoice): boolean {
  if (port.kind === 'named') return port.protocol === 'TCP';
  return /^TCP\/[0-9]+$/.test(port.text);
}
