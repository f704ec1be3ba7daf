import type { Only, Request, UncertainRequest } from '../../compile/index.js';
import { readRe2 } from '../../patterns/index.js';

/** What a rule for HTTP asks of a request; what is missing may be anything. */
export interface HttpRule {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly host: string | undefined;
  /** Headers without which a request is refused. */
  readonly headers: readonly string[];
}

const parts = ['method', 'path', 'host'] as const;

/**
 * What a rule for HTTP lets through: Envoy holds method, path with its query, and host each against a whole expression of RE2
 * (`getHTTPRule` of pkg/envoy/policy/envoy_l7_rules_translator.go).
 */
export function onlyHttp(rule: HttpRule): Only {
  const example = exampleOf(rule);
  return { words: httpWords(rule), lets: (request) => letsHttp(rule, request), ...(example === '' ? {} : { example }) };
}

function letsHttp(rule: HttpRule, request: Request): boolean | UncertainRequest {
  if (request.kind === 'tls') return false;
  const uncertain: UncertainRequest[] = [];
  for (const part of parts) {
    const [expression, asked] = [rule[part], request[part]];
    if (expression === undefined || isAnything(part, expression)) continue;
    if (asked === undefined) {
      uncertain.push({
        words: `which ${part} the request has, of which \`${expression}\` is let through`,
        remedy: `write \`${part}\` below \`http\``,
      });
      continue;
    }
    const compiled = readRe2(expression);
    if (compiled?.matches(asked) === false) return false;
    if (compiled === undefined)
      uncertain.push({
        words: `what \`${expression}\` means, which is no expression that RE2 reads`,
        remedy: 'write it as RE2 reads it',
      });
  }
  if (rule.headers.length > 0)
    uncertain.push({
      words: `whether the request has the headers that are asked for: ${rule.headers.join(', ')}`,
      remedy: 'a case does not state headers: ask about a request that is refused whatever its headers are',
    });
  return uncertain[0] ?? true;
}

/** Whether an expression holds whatever a request may have there. */
function isAnything(part: (typeof parts)[number], expression: string): boolean {
  return expression === '.*' || (part === 'path' && expression === '/.*') || (part === 'method' && expression === '.+');
}

/** `HTTP GET /v1/.*`, with the host and the headers that it asks for. */
function httpWords({ method, path, host, headers }: HttpRule): string {
  return [
    'HTTP',
    method,
    path,
    host === undefined ? undefined : `at ${host}`,
    headers.length === 0 ? undefined : `with ${headers.join(', ')}`,
  ]
    .filter((each) => each !== undefined)
    .join(' ');
}

/** `http: {method: GET, path: /v1/}`: a request that it lets through, where one is found easily. */
function exampleOf(rule: HttpRule): string {
  const written = parts.flatMap((part): readonly string[] => {
    const expression = rule[part];
    if (expression === undefined) return [];
    const text = textFor(expression);
    return text === undefined ? [] : [`${part}: ${quoted(text)}`];
  });
  return written.length === 0 || rule.headers.length > 0 ? '' : `http: {${written.join(', ')}}`;
}

/** A text that an expression means; `undefined` where the first guess isn't one. */
function textFor(expression: string): string | undefined {
  const guess = expression
    .replace(/^\^|\$$/g, '')
    .replace(/\\([./?-])/g, '$1')
    .replace(/\[(?:0-9|\\d)\][*+]?|\\d[*+]?/g, '1')
    .replace(/\[[^\][]*\][*+]?|\.[*+]?/g, (piece) =>
      piece === '.' || !/^\./.test(piece) ? piece : piece === '.*' ? '' : 'x',
    );
  return readRe2(expression)?.matches(guess) === true ? guess : undefined;
}

function quoted(text: string): string {
  return /^[/A-Za-z][\w/.-]*$/.test(text) ? text : JSON.stringify(text);
}

/** What a name in the handshake of TLS lets through (`SniPattern` of Cilium's proxy). */
export function onlyServerName(pattern: string): Only {
  const example = pattern.includes('*') ? {} : { example: `tls: {serverName: ${pattern}}` };
  return { words: `TLS ${pattern}`, isJoined: true, lets: (request) => letsServerName(pattern, request), ...example };
}

function letsServerName(pattern: string, request: Request): boolean | UncertainRequest {
  if (request.kind === 'tls') return isServerName(pattern, request.serverName);
  return {
    words: `whether the request comes over TLS, by the server name \`${pattern}\``,
    remedy: 'ask about the name: `tls: {serverName: …}`',
  };
}

/** `*` holds any letters of one label, `**` in front one label or more, and `*` alone every name; letters of either case are the same. */
export function isServerName(written: string, name: string): boolean {
  const pattern = withoutDot(written.toLowerCase()).replace(/^\*{2,}\.|\*{2,}/g, (stars) =>
    stars.endsWith('.') ? '**.' : '*',
  );
  const own = withoutDot(name.toLowerCase());
  if (!pattern.includes('*')) return pattern === own;
  const labels = own.split('.');
  if (labels.some((label) => label === '' || !/^[-a-z0-9_]+$/.test(label))) return false;
  if (pattern === '*') return true;
  const expected = pattern.split('.');
  if (expected[0] === '**') {
    const rest = expected.slice(1);
    return labels.length > rest.length && labelsMatch(rest, labels.slice(labels.length - rest.length));
  }
  return labels.length === expected.length && labelsMatch(expected, labels);
}

function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

function labelsMatch(patterns: readonly string[], labels: readonly string[]): boolean {
  return patterns.every((pattern, index) => isLabelOf(pattern, labels[index] ?? ''));
}

/** Whether a label has the parts between the stars of a pattern, in their order. */
function isLabelOf(pattern: string, label: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return first === label;
  if (!label.startsWith(first) || !label.endsWith(last) || label.length < first.length + last.length) return false;
  let rest = label.slice(first.length, label.length - last.length);
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at < 0) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}

/** What both let through, where an entry asks for a name and for requests. */
export function onlyBoth(name: Only, http: Only): Only {
  return {
    words: `${http.words} over ${name.words}`,
    lets: (request) => {
      if (request.kind === 'tls') {
        const isNamed = name.lets(request);
        return isNamed === true ? uncertainOver(http.words) : isNamed;
      }
      const isLet = http.lets(request);
      return isLet === false ? false : name.lets(request);
    },
  };
}

function uncertainOver(words: string): UncertainRequest {
  return {
    words: `whether what comes over TLS is ${words}`,
    remedy: 'ask about another port, or remove one of the two',
  };
}

/** What nobody can ask about: names that DNS looks up, and rules that no version reads any more. */
export function onlyOther(words: string, lets: boolean | UncertainRequest): Only {
  return { words, lets: () => lets };
}
