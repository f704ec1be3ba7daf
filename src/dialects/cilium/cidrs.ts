import type { CompileContext, PeerMatch } from '../../compile/index.js';
import { getIn, itemsOf, type Located, type ManifestDocument, type MapReader, stringOf } from '../../parse/index.js';
import {
  type Addresses,
  allAddresses,
  binaryChoice,
  type Condition,
  hasState,
  isNoAddresses,
  noAddresses,
  parseAddress,
  parseCidr,
  subtractAddresses,
  unionOfAddresses,
  withoutWholeRanges,
} from '../../sets/index.js';
import type { PeerPart } from './entities.js';
import { reject, unresolved } from './problems.js';
import { type Requirement, readRequirements } from './selectors.js';

/** `fromCIDR` and `toCIDR`: ranges; the schema takes no bare address (cilium.md §6.2). */
export function readCidrs(rule: MapReader, field: string): PeerPart {
  const ranges = (rule.strings(field) ?? []).map((cidr) => readCidr(rule, cidr));
  const peer = rangePeer(unionOfAddresses(ranges), rule, field);
  return { peers: [withRest(peer, withoutWholeRanges(ranges))], when: true };
}

/** `fromCIDRSet` and `toCIDRSet`: each entry a range or a group of ranges, less its own exceptions (cilium.md §6.2). */
export function readCidrSets(rule: MapReader, field: string, context: CompileContext): readonly PeerPart[] {
  return (rule.maps(field) ?? []).flatMap((entry) => readEntry(entry, context));
}

const forms = ['cidr', 'cidrGroupRef', 'cidrGroupSelector'] as const;

function readEntry(entry: MapReader, context: CompileContext): readonly PeerPart[] {
  entry.fields([...forms, 'except']);
  const [form, ...others] = forms.filter((each) => entry.isWritten(each));
  if (form === undefined || others.length > 0) {
    entry.problem(
      `found ${form === undefined ? 'none' : [form, ...others].map((each) => `\`${each}\``).join(' and ')}; expected exactly one of \`cidr\`, \`cidrGroupRef\` and \`cidrGroupSelector\``,
    );
    return [];
  }
  const cidr = form === 'cidr' ? entry.required('cidr')?.string() : undefined;
  const excepts = (entry.strings('except') ?? []).map((except) => ({ except, range: readCidr(entry, except) }));
  const less = unionOfAddresses(excepts.map(({ range }) => range));
  if (form === 'cidr') {
    if (cidr === undefined) return [];
    const whole = readCidr(entry, cidr);
    for (const { except } of excepts) checkExcept(entry, cidr, except);
    const peer = withRest(rangePeer(subtractAddresses(whole, less), entry), withoutWholeRanges([whole]));
    return [{ peers: [excepts.length === 0 ? peer : { ...peer, withExceptions: whole }], when: true }];
  }
  return groupParts(entry, form, context).map(({ addresses, when }) => ({
    peers: [rangePeer(subtractAddresses(addresses, less), entry)],
    when,
  }));
}

/** The exception lies within the range, and isn't longer than it (pkg/policy/api/rule_validation.go). */
function checkExcept(entry: MapReader, cidr: Located<string>, except: Located<string>): void {
  const [whole, part] = [prefixOf(cidr.value), prefixOf(except.value)];
  if (whole === undefined || part === undefined) return;
  const first = parseAddress(except.value.split('/')[0] ?? '')?.addresses ?? noAddresses;
  const isIn = isNoAddresses(subtractAddresses(first, parseCidr(cidr.value)?.addresses ?? noAddresses));
  if (part >= whole && isIn) return;
  reject(entry, `\`${cidr.value}\` does not contain the exception \`${except.value}\``, except.span);
}

function prefixOf(cidr: string): number | undefined {
  const [, bits] = cidr.split('/');
  return bits === undefined || !/^\d{1,3}$/.test(bits) ? undefined : Number(bits);
}

function readCidr(reader: MapReader, { value, span }: Located<string>): Addresses {
  const parsed = value.includes('/') ? parseCidr(value) : undefined;
  if (parsed !== undefined && !parsed.oddities.includes('leading zeros')) return parsed.addresses;
  reader.problem(`\`${value}\` is no range of addresses; expected e.g. 203.0.113.7/32 or 2001:db8::/64`, span);
  return noAddresses;
}

type RangePeer = Extract<PeerMatch, { readonly kind: 'addresses' }>;

function rangePeer(addresses: Addresses, at: MapReader, field?: string): RangePeer {
  return { kind: 'addresses', addresses, span: (field === undefined ? undefined : at.value(field)?.span) ?? at.span };
}

/** A peer with what it holds nodes by, where a range of no bits is among its own (cilium.md §6.2). */
function withRest(peer: RangePeer, withoutWhole: Addresses | undefined): RangePeer {
  return withoutWhole === undefined ? peer : { ...peer, withoutWhole };
}

/** Ranges that an entry represents, on a condition. */
interface Ranges {
  readonly addresses: Addresses;
  readonly when: Condition;
}

function groupParts(
  entry: MapReader,
  form: 'cidrGroupRef' | 'cidrGroupSelector',
  context: CompileContext,
): readonly Ranges[] {
  const groups = context.objectsOf('cilium.io', 'CiliumCIDRGroup');
  const name = form === 'cidrGroupRef' ? entry.string(form) : undefined;
  const selector = form === 'cidrGroupSelector' ? entry.map(form) : undefined;
  const requirements = selector === undefined ? [] : readRequirements(selector);
  if (name === undefined && selector === undefined) return [];
  const meant = groups.filter(({ document }) =>
    name === undefined ? hasGroupLabels(requirements, document) : document.name === name.value,
  );
  if (meant.length === 0) {
    const what = name === undefined ? 'a CiliumCIDRGroup that the selector holds' : `CiliumCIDRGroup/${name.value}`;
    entry.sink.add(
      unresolved(
        { path: entry.path, what, effect: 'which addresses are meant is unknown' },
        name?.span ?? selector?.span,
      ),
    );
    return [{ addresses: allAddresses, when: unknownRanges(what) }];
  }
  return meant.flatMap(({ document, presence }) => {
    const { addresses, isIncomplete } = rangesOf(document);
    const id = `CiliumCIDRGroup/${document.name ?? '?'}`;
    return [
      { addresses, when: presence },
      ...(isIncomplete || document.uncertainty !== undefined
        ? [{ addresses: allAddresses, when: unknownRanges(id) }]
        : []),
    ];
  });
}

function unknownRanges(what: string): Condition {
  const fact = binaryChoice({
    id: `addresses/${what}`,
    words: `which addresses ${what} holds`,
    remedy: 'add it to the manifests with plain ranges',
  });
  return { kind: 'choice', fact, within: [1] };
}

function hasGroupLabels(requirements: readonly Requirement[], { node }: ManifestDocument): boolean {
  const labels = getIn(node, ['metadata', 'labels']);
  const labelAt = (key: string) => {
    const value = labels === undefined ? undefined : getIn(labels, [key]);
    return value === undefined ? undefined : stringOf(value);
  };
  return requirements.every(({ source, key, states }) => {
    const isOfGroup = source === 'any' || source === 'cidrgroup';
    return hasState(states, isOfGroup ? labelAt(key) : undefined);
  });
}

/** The ranges of a group; those that can't be read are reported where the group itself is checked. */
function rangesOf({ node }: ManifestDocument): { readonly addresses: Addresses; readonly isIncomplete: boolean } {
  const read = itemsOf(getIn(node, ['spec', 'externalCIDRs'])).map((item) => parseCidr(stringOf(item) ?? ''));
  const known = read.flatMap((each) => (each === undefined ? [] : [each.addresses]));
  return { addresses: unionOfAddresses(known), isIncomplete: known.length < read.length };
}

/** Checks the ranges of a CiliumCIDRGroup. */
export function checkGroup(root: MapReader): void {
  root.fields(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  const spec = root.required('spec')?.map();
  spec?.fields(['externalCIDRs']);
  const ranges = spec?.required('externalCIDRs')?.strings() ?? [];
  for (const range of ranges) if (spec !== undefined) readCidr(spec, range);
}
