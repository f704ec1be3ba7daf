import type { DomainMatch, Only } from '../../compile/index.js';
import type { MapReader } from '../../parse/index.js';
import { isRe2 } from '../../patterns/index.js';
import { isAnyName, readNames } from './names.js';
import { reject } from './problems.js';
import { onlyBoth, onlyHttp, onlyOther, onlyServerName } from './requests.js';

/** How layer 7 handles the traffic of one entry of `toPorts`. */
export interface Layer7 {
  /** The requests that are allowed, any of them; missing where all are. */
  readonly only?: readonly Only[];
  /** The names that may be looked up, where the entry is about DNS. */
  readonly lookups?: readonly DomainMatch[];
  /** A listener of Envoy decides, and how is unknown. */
  readonly hasListener?: true;
  /** It has rules that only some versions know. */
  readonly isRemoved?: true;
  /** A name of a server has stars that only some versions know. */
  readonly hasStars?: true;
  readonly hasRules: boolean;
}

/** Reads what an entry of `toPorts` says beside its ports (cilium.md §8). */
export function readLayer7(entry: MapReader, direction: 'ingress' | 'egress'): Layer7 {
  const rules = entry.map('rules');
  rules?.fields(['http', 'dns', 'kafka', 'l7proto', 'l7']);
  const written = ['http', 'dns', 'kafka', 'l7'].filter((each) => rules?.has(each) === true);
  if (rules !== undefined && written.length !== 1)
    rules.problem(
      `found ${written.length === 0 ? 'none' : written.map((each) => `\`${each}\``).join(' and ')}; expected exactly one of \`http\` and \`dns\``,
    );
  const http = rules?.maps('http');
  const dns = rules?.maps('dns');
  const isRemoved = rules?.has('kafka') === true || rules?.has('l7') === true || rules?.has('l7proto') === true;
  const names = entry.strings('serverNames');
  const hasRules = [http, dns].some((list) => list !== undefined && list.length > 0) || isRemoved;
  checkEntry(entry, { direction, hasDns: (dns ?? []).length > 0, hasRules, names });
  const lookups = dns === undefined ? undefined : readNames(dns);
  const only = [
    ...requestsOf(
      (http ?? []).map(readHttp),
      (names ?? []).map(({ value }) => onlyServerName(value)),
    ),
    ...(lookups?.some(({ text }) => isAnyName(text)) === true
      ? []
      : (lookups ?? []).map(({ text }) => onlyOther(`DNS ${text}`, false))),
    ...(isRemoved ? [removedRules] : []),
  ];
  return {
    ...(only.length === 0 ? {} : { only }),
    ...(lookups === undefined || lookups.length === 0 ? {} : { lookups }),
    ...(entry.has('listener') ? { hasListener: true } : {}),
    ...(isRemoved ? { isRemoved: true } : {}),
    ...(names?.some(({ value }) => value.replace(/^\*\*?\./, '').includes('*')) === true ? { hasStars: true } : {}),
    hasRules,
  };
}

interface Found {
  readonly direction: 'ingress' | 'egress';
  readonly hasDns: boolean;
  readonly hasRules: boolean;
  readonly names: ReturnType<MapReader['strings']>;
}

/** What the agent refuses (pkg/policy/api/rule_validation.go). */
function checkEntry(entry: MapReader, { direction, hasDns, hasRules, names }: Found): void {
  const tls = entry.map('terminatingTLS');
  for (const field of ['terminatingTLS', 'originatingTLS']) readTls(entry, field);
  if (direction === 'ingress' && hasDns) reject(entry, 'DNS rules are not allowed on ingress');
  if (names !== undefined && names.length > 0 && hasRules && tls === undefined)
    reject(entry, '`serverNames` are not allowed with rules of layer 7 without `terminatingTLS`');
  if (names?.some(({ value }) => value === '') === true) reject(entry, 'an empty server name is not allowed');
  if (names?.length === 0) entry.problem('found no item in `serverNames`; expected one', entry.keySpan('serverNames'));
  const listener = entry.map('listener');
  if (listener === undefined) return;
  listener.fields(['envoyConfig', 'name', 'priority']);
  if (direction === 'ingress') reject(entry, 'a `listener` is not allowed on ingress');
  if (hasRules) reject(entry, 'a `listener` is not allowed with rules of layer 7');
}

function readTls(entry: MapReader, field: string): void {
  const tls = entry.map(field);
  tls?.fields(['secret', 'trustedCA', 'certificate', 'privateKey']);
  tls?.required('secret');
}

/** The requests of an entry, over the names of an entry that has both. */
function requestsOf(http: readonly Only[], names: readonly Only[]): readonly Only[] {
  if (http.length === 0 || names.length === 0) return [...http, ...names];
  return http.flatMap((each) => names.map((name) => onlyBoth(name, each)));
}

const removedRules = onlyOther('what its rules of layer 7 say, which Cilium 1.20 does not know', {
  words: 'what rules of layer 7 let through that Cilium 1.20 does not know',
  remedy: 'leave them out, and allow the port or not',
});

/** Reads a rule for HTTP; the agent refuses a method and a path that are no expressions (`PortRuleHTTP.Sanitize` of pkg/policy/api/http.go). */
function readHttp(rule: MapReader): Only {
  rule.fields(['path', 'method', 'host', 'headers', 'headerMatches']);
  const text = (field: string) => {
    const written = rule.string(field);
    return written === undefined || written.value === '' ? undefined : written;
  };
  for (const field of ['method', 'path']) {
    const written = text(field);
    if (written !== undefined && !isRe2(written.value))
      reject(rule, `\`${written.value}\` is no regular expression that Go reads`, written.span);
  }
  const matches = (rule.maps('headerMatches') ?? []).map((match) => {
    const name = match.string('name')?.value ?? '';
    return { name, isRequired: match.string('mismatch') === undefined || match.has('secret') };
  });
  return onlyHttp({
    method: text('method')?.value,
    path: text('path')?.value,
    host: text('host')?.value,
    headers: [
      ...(rule.strings('headers') ?? []).map(({ value }) => value),
      ...matches.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    ],
  });
}
