import type {
  CompiledPolicy,
  NamespaceMatch,
  PeerMatch,
  PodMatch,
  PolicyRules,
  PortMatch,
} from '../../src/compile/index.js';
import { type Diagnostic, locate } from '../../src/diagnostics/index.js';
import { dialectOf, dialects } from '../../src/dialects/index.js';
import { buildCluster, modelKinds } from '../../src/model/index.js';
import { readManifests } from '../../src/parse/index.js';
import { addressCidrs, type LabelRegion, type LabelStates, trafficText } from '../../src/sets/index.js';

export interface ReadPolicy extends CompiledPolicy {
  /** Each unit on one line. */
  readonly texts: readonly string[];
  /** `line:column code` of each diagnostic. */
  readonly told: readonly string[];
  /** `code text` of each, with the text that its span covers. */
  readonly marked: readonly string[];
}

const kinds = dialects.flatMap((dialect) => dialect.kinds.map(({ kind }) => kind));

/** What one policy comes to in the neutral rule language. */
export function compilePolicy(
  text: string,
  kubernetesVersion?: { readonly major: number; readonly minor: number },
): ReadPolicy {
  const readKinds = { kinds: [...kinds, ...modelKinds], groups: [], policyKinds: [], kustomizationsAndCharts: [] };
  const { documents } = readManifests([{ path: 'a.yaml', text }], readKinds);
  const [document] = documents;
  const dialect = document && dialectOf(document.group, document.kind);
  if (document === undefined || dialect === undefined) throw new Error(`no policy: ${text}`);
  const copies = documents.map((each) => ({ document: each, presence: true, copies: 1 }));
  const { cluster } = buildCluster(copies, { defaultNamespace: 'default', undeclaredNamespaces: 'unknown' });
  const compiled = dialect.compile(document, {
    defaultNamespace: 'default',
    kubernetesVersion,
    presence: true,
    cluster,
    objectsOf: (group, kind) => copies.filter((copy) => copy.document.group === group && copy.document.kind === kind),
  });
  return {
    ...compiled,
    texts: compiled.ruleSets.map(unitText),
    told: compiled.diagnostics.map(placeText),
    marked: compiled.diagnostics.map(markedText),
  };
}

function placeText({ code, span }: Diagnostic): string {
  if (span === undefined) return code;
  const { line, column } = locate(span);
  return `${line}:${column} ${code}`;
}

function markedText({ code, span }: Diagnostic): string {
  return span === undefined ? code : `${code} ${span.file.text.slice(span.start, span.end).trim()}`;
}

/**
 * `ingress x/app=a: y/*, 10.0.0.0/8 on TCP/80 | anyone on all ports`; `perhaps` where it is not sure to be in force, `unnamed` in a
 * direction that `policyTypes` leaves out.
 */
export function unitText({ direction, selectedPods, inForce, isolates, isUnnamed, rules }: PolicyRules): string {
  const uncertainty = `${isUnnamed === true ? 'unnamed ' : ''}${inForce === true ? '' : 'perhaps '}`;
  const told = rules.map((rule) => {
    const peers = rule.peers === undefined ? 'anyone' : rule.peers.map(peerText).join(', ') || 'nobody';
    const action = rule.action === 'allow' ? '' : `${rule.action} `;
    return `${rule.inForce === true ? '' : 'perhaps '}${action}${peers} on ${rule.ports.map(portText).join(', ') || 'nothing'}`;
  });
  return `${uncertainty}${direction} ${podsText(selectedPods)}${isolates ? '' : ' (isolates not)'}: ${told.join(' | ') || 'nothing'}`;
}

function peerText(peer: PeerMatch): string {
  switch (peer.kind) {
    case 'pods':
      return podsText(peer.pods) + (peer.within === undefined ? '' : ` at ${addressCidrs(peer.within).join('+')}`);
    case 'addresses':
      return `${peer.holds === undefined ? '' : `${peer.holds} at `}${addressCidrs(peer.addresses).join('+') || 'no address'}`;
    case 'nodes':
      return `${peer.which === undefined ? '' : `${peer.which} `}nodes ${regionText(peer.labels)}`;
    case 'domains':
      return `domains ${peer.names.map(({ text }) => text).join('+')}${peer.lookups === undefined ? '' : ` looked up by ${peer.lookups.map(({ text }) => text).join('+')}`}`;
    case 'apiServer':
      return 'the API server';
    case 'identity':
      return peer.of;
  }
}

function podsText({ namespaces, labels }: PodMatch): string {
  return `${namespacesText(namespaces)}/${regionText(labels)}`;
}

function namespacesText(match: NamespaceMatch): string {
  return match.kind === 'named' ? match.name : `{${regionText(match.labels)}}`;
}

function regionText(region: LabelRegion): string {
  return [...region].map(([key, states]) => `${key}${statesText(states)}`).join('&') || '*';
}

function statesText({ absent, others, values }: LabelStates): string {
  if (others) return `${values.length === 0 ? '' : `-${values.join('|')}`}${absent ? '?' : ''}`;
  return absent ? '-absent' : `=${values.join('|')}`;
}

function portText(port: PortMatch): string {
  return port.kind === 'traffic' ? trafficText(port.traffic) : `${port.protocol}/${port.name}`;
}
