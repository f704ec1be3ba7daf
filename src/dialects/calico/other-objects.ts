import type { CompileContext, CompiledPolicy } from '../../compile/index.js';
import type { ManifestDocument, MapReader } from '../../parse/index.js';
import { parseCidr } from '../../sets/index.js';
import { groupsOf, readSetNets } from './entities/index.js';
import { findings } from './findings.js';
import { compareCopies, readObject, userCopyOf } from './object.js';
import { enterpriseOnly } from './problems.js';
import { readRules } from './rules.js';

/** NetworkSet and GlobalNetworkSet: whoever selects them reads their ranges; here they are checked (calico.md §5.4). */
export function compileNetworkSet(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { spec } = object;
  spec.fields(['nets', 'allowedEgressDomains']);
  if (spec.isWritten('allowedEgressDomains'))
    spec.sink.add(
      enterpriseOnly({ path: 'spec', field: 'allowedEgressDomains' }, spec.keySpan('allowedEgressDomains')),
    );
  readSetNets(document, spec.sink);
  checkLabels(object.document, spec);
  return findings(object, { groups: groupsOf(document, context), diagnostics: differences(object, context) });
}

/** The label that tells the namespace is Calico's own. */
function checkLabels({ node }: ManifestDocument, spec: MapReader): void {
  const metadata = node.entries.find(({ key }) => key === 'metadata')?.value;
  if (metadata?.kind !== 'map') return;
  const labels = metadata.entries.find(({ key }) => key === 'labels')?.value;
  if (labels?.kind !== 'map') return;
  const own = labels.entries.find(({ key }) => key === 'projectcalico.org/namespace');
  if (own !== undefined)
    spec.problem('the label `projectcalico.org/namespace` is given by Calico; remove it', own.keySpan);
}

/** Profile: pods have those that Calico makes for their namespaces and ServiceAccounts; written ones are for host endpoints (calico.md §7). */
export function compileProfile(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { spec } = object;
  spec.fields(['ingress', 'egress', 'labelsToApply']);
  spec.stringMap('labelsToApply');
  for (const direction of ['ingress', 'egress'] as const)
    readRules(spec, direction, { namespace: undefined, compile: context });
  return findings(object, { diagnostics: differences(object, context) });
}

const poolFields = [
  'cidr',
  'vxlanMode',
  'ipipMode',
  'natOutgoing',
  'disabled',
  'disableBGPExport',
  'blockSize',
  'nodeSelector',
  'namespaceSelector',
  'allowedUses',
  'awsSubnetID',
  'assignmentMode',
  'ipip',
  'nat-outgoing',
];

/** IPPool: it tells where pods are, which is read elsewhere, and no policy (calico.md §12). */
export function compilePool(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { spec } = object;
  spec.fields(poolFields);
  const cidr = spec.required('cidr')?.string();
  if (cidr !== undefined && parseCidr(cidr.value) === undefined)
    spec.problem(`\`${cidr.value}\` is no range, like \`10.244.0.0/16\``, cidr.span);
  for (const field of ['vxlanMode', 'ipipMode']) checkOneOf(spec, field, ['Always', 'CrossSubnet', 'Never']);
  for (const field of ['natOutgoing', 'disabled', 'disableBGPExport']) spec.boolean(field);
  checkBlockSize(spec, cidr?.value.includes(':') === true);
  return findings(object, { diagnostics: differences(object, context) });
}

function checkBlockSize(spec: MapReader, isIpv6: boolean): void {
  const size = spec.integer('blockSize');
  const [first, last] = isIpv6 ? [116, 128] : [20, 32];
  if (size !== undefined && (size.value < first || size.value > last))
    spec.problem(`\`blockSize\` ${size.value} must be between ${first} and ${last}, inclusive`, size.span);
}

function checkOneOf(spec: MapReader, field: string, values: readonly string[]): void {
  const written = spec.string(field);
  if (written === undefined || written.value === '' || values.includes(written.value)) return;
  const expected = values.map((each) => `\`${each}\``).join(', ');
  spec.problem(`\`${field}\` \`${written.value}\` is none; expected one of ${expected}`, written.span);
}

function differences(object: ReturnType<typeof readObject>, context: CompileContext) {
  const copy = userCopyOf(object.document, context);
  return copy === undefined ? [] : compareCopies(object, copy);
}
