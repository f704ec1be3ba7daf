import { chooseProfile, noProfile } from '../cni/index.js';
import type { Diagnostic, Span } from '../diagnostics/index.js';
import { itemsOf, type Node, stringOf } from '../parse/index.js';
import { type Addresses, parseAddress, parseCidr, unionOfAddresses } from '../sets/index.js';
import { invalidSettings } from './problems.js';
import type { Settings, Written, WrittenRanges } from './settings.js';

/** What is found wrong while a settings file is read. */
export interface Sink {
  /** The paths of values that the schema refuses. */
  readonly broken: Set<string>;
  readonly isKnownKind: (group: string, kind: string) => boolean;
  readonly diagnostics: Diagnostic[];
}

/** Tells what is wrong at a path of the file. */
export function report({ diagnostics }: Sink, path: string, problem: string, span: Span): void {
  diagnostics.push(invalidSettings({ path, problem }, span));
}

/** The strings of a list; what the schema refuses is left out. */
export function readStrings(node: Node | undefined, path: string, { broken }: Sink): readonly Written<string>[] {
  return itemsOf(node).flatMap((each, index) => {
    const value = stringOf(each);
    return value === undefined || broken.has(`${path}[${index}]`) ? [] : [{ value, span: each.span }];
  });
}

/** A profile that there is, or why it is none. */
export function readCni(node: Node | undefined, path: string, sink: Sink): Pick<Settings, 'cni' | 'cniProblem'> {
  if (node === undefined) return { cni: undefined, cniProblem: undefined };
  const value = stringOf(node);
  if (value !== undefined && chooseProfile(value) !== undefined) {
    return { cni: { value, span: node.span }, cniProblem: undefined };
  }
  if (value !== undefined) report(sink, path, noProfile(value), node.span);
  return { cni: undefined, cniProblem: sink.diagnostics.find(({ span }) => span?.start === node.span.start) };
}

/** Addresses, one or a list; nothing where one of them can't be read. */
export function readAddresses(node: Node | undefined, path: string, sink: Sink): WrittenRanges | undefined {
  if (node === undefined || [...sink.broken].some((each) => each.startsWith(path))) return undefined;
  const nodes = node.kind === 'list' ? node.items : [node];
  const written = nodes.flatMap((each): readonly Written<string>[] => {
    const value = stringOf(each);
    return value === undefined ? [] : [{ value, span: each.span }];
  });
  const addresses = written.flatMap(({ value, span }): readonly Addresses[] => {
    const parsed = parseAddress(value);
    if (parsed !== undefined) return [parsed.addresses];
    report(sink, path, `\`${value}\` is no address: expected e.g. \`10.0.0.10\``, span);
    return [];
  });
  if (addresses.length === 0 || addresses.length < nodes.length) return undefined;
  return { addresses: unionOfAddresses(addresses), written };
}

/** Nothing where no range can be read: an empty pool would be a claim. */
export function readRanges(node: Node | undefined, path: string, sink: Sink): WrittenRanges | undefined {
  const written = readStrings(node, path, sink);
  const ranges = written.flatMap(({ value, span }, index): readonly Addresses[] => {
    const parsed = parseCidr(value);
    if (parsed !== undefined) return [parsed.addresses];
    report(sink, `${path}[${index}]`, `\`${value}\` is no range: expected e.g. \`10.244.0.0/16\``, span);
    return [];
  });
  if (ranges.length === 0 || ranges.length < itemsOf(node).length) return undefined;
  return { addresses: unionOfAddresses(ranges), written };
}
