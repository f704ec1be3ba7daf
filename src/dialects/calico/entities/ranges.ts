import { hasVariable, itemsOf, type MapReader, stringOf } from '../../../parse/index.js';
import {
  type Addresses,
  allAddresses,
  type Family,
  families,
  familyAddresses,
  noAddresses,
  type ParsedCidr,
  parseAddress,
  parseCidr,
  unionOfAddresses,
  uniteAddresses,
} from '../../../sets/index.js';

/** A list of ranges, read. */
export interface RangeList {
  /** Their union; `undefined` where the list is empty or left out. */
  readonly addresses: Addresses | undefined;
  readonly families: readonly Family[];
  /** Some of them couldn't be read. */
  readonly isIncomplete: boolean;
}

/** How many ranges one list of a rule may have. */
const mostRanges = 256;

/** Reads a list of CIDRs and bare addresses (calico.md §5.2); what is none of both is reported. */
export function readRanges(reader: MapReader, field: string): RangeList {
  const values = reader.list(field) ?? [];
  const read = values.map((value): ParsedCidr | undefined => {
    const written = value.string();
    if (written === undefined) return undefined;
    const parsed = parseCidr(written.value) ?? parseAddress(written.value);
    if (parsed !== undefined && !parsed.oddities.includes('leading zeros')) return parsed;
    if (!hasVariable(written.value)) value.problem(rangeWords(written.value, parsed));
    return undefined;
  });
  const ranges = read.filter((range) => range !== undefined);
  return {
    addresses: values.length === 0 ? undefined : unite(ranges),
    families: families.filter((family) => ranges.some((range) => range.family === family)),
    isIncomplete: ranges.length < values.length || (reader.has(field) && reader.value(field)?.node.kind !== 'list'),
  };
}

function rangeWords(text: string, parsed: ParsedCidr | undefined): string {
  if (parsed !== undefined) return `found \`${text}\` with leading zeros; expected none; write \`${parsed.canonical}\``;
  return `found \`${text}\`; expected a range or an address, as \`10.0.0.0/8\` or \`2001:db8::1\``;
}

function unite(ranges: readonly ParsedCidr[]): Addresses {
  return unionOfAddresses(ranges.map(({ addresses }) => addresses));
}

/** What `nets` and `notNets` of one end of a rule say. */
export interface Restriction {
  /** Addresses of `nets` alone; `undefined` where there are none. */
  readonly within: Addresses | undefined;
  /** Addresses that `notNets` leaves out; `undefined` where there are none. */
  readonly without: Addresses | undefined;
  readonly families: readonly Family[];
}

/** Reads `nets` and `notNets`, whose family is that of the whole rule (calico.md §5.2). */
export function readRestriction(entity: MapReader | undefined): Restriction {
  if (entity === undefined) return { within: undefined, without: undefined, families: [] };
  const [nets, notNets] = [readRangesOfRule(entity, 'nets'), readRangesOfRule(entity, 'notNets')];
  const named = families.filter((family) => [nets, notNets].some((list) => list.families.includes(family)));
  return { within: nets.addresses, without: notNets.addresses, families: named };
}

function readRangesOfRule(entity: MapReader, field: 'nets' | 'notNets'): RangeList {
  const list = readRanges(entity, field);
  const value = entity.value(field);
  const { length } = itemsOf(value?.node);
  if (length > mostRanges) value?.problem(`found ${length} ranges; expected ${mostRanges} at most; use a NetworkSet`);
  // each by itself: ranges that leave nothing together are taken, and the rule matches nothing
  const whole = itemsOf(value?.node).flatMap((item) => {
    const range = field === 'notNets' ? parseCidr(stringOf(item) ?? '') : undefined;
    return range?.canonical.endsWith('/0') === true ? [range.family] : [];
  })[0];
  if (whole !== undefined)
    value?.problem(
      `found every address of ${whole}, which leaves none; expected a smaller range; write it, or remove the rule`,
    );
  return list;
}

/** Every address of some families. */
export function wholeFamilies(some: readonly Family[]): Addresses {
  return some.reduce<Addresses>(
    (set, family) => uniteAddresses(set, familyAddresses(family, allAddresses[family])),
    noAddresses,
  );
}
