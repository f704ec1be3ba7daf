// The page of the CNI profiles, from their table: what each plugin makes of policies, and who says so.

const intro = `<!-- Made by \`npm run generate\` from src/cni/profiles.ts. Do not edit. -->

# CNI profiles

What a policy means is what the CNI plugin of the cluster makes of it. \`spec.cni\` and \`--cni\` name one of these profiles, with a
version where it matters: \`calico\`, \`kindnet@0.23\`. Without a version, the newest is meant. [The manual](guide/cni-plugins.md) tells
how a profile is chosen where none is named.

A cell says what the plugin does: *yes* is what the API says, *–* isn't asked because nothing is enforced, and *unverified* is what
nobody could verify, or what hangs on something that no profile tells. What depends on such a cell is \`unknown\`, with what would
settle it. Below, each profile names the source of each of its cells.
`;

const cells = {
  enforcesIngress: 'ingress',
  enforcesEgress: 'egress',
  ipBlockMatchesPods: '`ipBlock` matches pods',
  ipBlockMatchesNodes: '`ipBlock` matches nodes',
  except: '`except`',
  endPort: '`endPort`',
  sctp: 'SCTP',
  namedPorts: 'port names',
  negativeSelectors: '`NotIn`, `DoesNotExist`',
  barePods: 'pods without owner',
  unnamedDirections: 'rules that `policyTypes` does not name',
  podLabels: 'labels of pods',
  reservedLabels: 'pods with a label `host` or `init`',
  sidecarNames: 'port names of sidecars',
  initNames: 'port names of init containers',
  repeatedNames: 'a port name given twice',
  defaultPodCidr: 'default pod range',
};

/** What a value other than yes and no means, by its cell. */
const meanings = {
  'first-port': ['endPort', 'of a range of ports only `port` is read'],
  'whole-protocol': ['namedPorts', 'a name opens every port of its protocol'],
  'own-namespace': [
    'namedPorts',
    "an egress rule without `to` opens, towards every destination, the numbers that pods of the policy's namespace give the name; a rule whose ports are all names that no pod publishes opens every port between the pods that it selects",
  ],
  'selected-peers': [
    'namedPorts',
    'an egress rule skips a name without `to` and for an `ipBlock`; an ingress rule opens, on every pod that the policy governs, the numbers that any of them gives the name',
  ],
  'one-number': [
    'namedPorts',
    'in an egress rule a name is one number for the whole cluster, and is skipped where pods give it different ones',
  ],
  dropped: ['sctp', 'no SCTP is carried to or from pods, whatever policies say'],
  'passed-over': ['unnamedDirections', 'rules of a direction that `policyTypes` does not name mean nothing'],
  read: ['unnamedDirections', 'they are rules like any other, and isolate as well'],
  filtered: [
    'podLabels',
    'selectors see no label that the plugin leaves out, such as `pod-template-hash`: it is as if it were missing everywhere',
  ],
  plain: ['reservedLabels', 'they are pods like any other'],
  all: [undefined, 'every label, or every port of the name'],
  last: ['repeatedNames', 'the port that is written last, whatever its protocol'],
  rejected: [undefined, 'a policy that uses it is not programmed, as if it did not exist'],
  optional: ['policyApis', 'off until somebody switches it on, or there in some versions and none was named'],
};

/** The page as Markdown: the table, what its values mean, and a section for each profile. */
export function profilesPage(profiles) {
  const all = Object.values(profiles);
  return [intro, table(all), legend(), ...all.map(section)].join('\n');
}

function table(profiles) {
  const head = `| profile | ${Object.values(cells).join(' | ')} |\n|${' --- |'.repeat(Object.keys(cells).length + 1)}`;
  const rows = profiles.map((profile) => {
    const values = Object.keys(cells).map((cell) => value(profile, cell));
    return `| [\`${profile.name}\`](#${profile.name}) | ${values.join(' | ')} |`;
  });
  return `## The table\n\n${head}\n${rows.join('\n')}\n`;
}

function legend() {
  const rows = Object.entries(meanings).map(([name, [cell, words]]) => {
    return `| ${name} | ${cell === undefined ? 'several' : (cells[cell] ?? 'an API')} | ${words} |`;
  });
  return `## Its values\n\n| value | cell | what it means |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function value(profile, cell) {
  const { is } = profile[cell];
  if (isAsked(profile, cell)) return is === 'unknown' ? 'unverified' : is;
  return '–';
}

/** Where nothing is enforced, what a policy would match means nothing. */
function isAsked({ enforcesIngress, enforcesEgress }, cell) {
  const isDecorative = enforcesIngress.is === 'no' && enforcesEgress.is === 'no';
  return !isDecorative || cell.startsWith('enforces') || cell === 'defaultPodCidr';
}

function section(profile) {
  const quirks = profile.quirks.map((quirk) => `- ${quirk}`);
  const changes =
    profile.versions.length === 0
      ? []
      : ['In some versions:', '', ...profile.versions.map((entry) => versionWords(profile, entry))];
  const order = profile.ordering.kind === 'by API' ? [] : [`Order: ${orderingWords(profile.ordering)}.`];
  const lists = [quirks, order, changes, sources(profile)].filter((list) => list.length > 0);
  return `## \`${profile.name}\`\n\n${capitalised(profile.title)}.\n\n${lists.map((list) => `${list.join('\n')}\n`).join('\n')}`;
}

function versionWords(profile, { since, before, is }) {
  const from = since === undefined ? '' : `from ${since} on`;
  const to = before === undefined ? '' : `before ${before}`;
  const { policyApis, ordering, ...claims } = is;
  const asked = Object.entries(claims).filter(([cell]) => isAsked({ ...profile, ...is }, cell));
  const changes = asked.map(([cell, claim]) => `${cells[cell]} *${shown(claim)}* (${claim.source})`);
  const apis = policyApis === undefined ? [] : [`policy APIs ${policyApis.map(apiWords).join(', ') || 'none'}`];
  const order = ordering === undefined || ordering.kind === 'by API' ? [] : [orderingWords(ordering)];
  return `- ${[from, to].filter((part) => part !== '').join(', ')}: ${[...changes, ...order, ...apis].join('; ')}`;
}

/** How a plugin with tiers of its own orders policies. */
function orderingWords({ hasTiers, tierEnd, ties, adminTier, baselineTier }) {
  const admin = [adminTier, baselineTier].filter((tier) => tier !== undefined).map((tier) => `\`${tier}\``);
  const tiers = hasTiers ? `tiers, admin policies in ${admin.join(' and ')}` : 'one tier';
  const end = tierEnd === undefined ? '' : `, a tier ends in \`${capitalised(tierEnd)}\` whatever it says`;
  const tied = ties === 'name' ? '`name/namespace/kind`' : 'the key under which they are stored, `namespace/tier.name`';
  return `${tiers}${end}; policies of one order by ${tied}`;
}

function sources(profile) {
  const asked = Object.keys(cells).filter((cell) => isAsked(profile, cell));
  const claims = asked.map((cell) => `| ${cells[cell]} | ${shown(profile[cell])} | ${sourceWords(profile[cell])} |`);
  const apis = profile.policyApis.map((api) => `| API ${apiWords(api)} | ${api.support} | ${api.source} |`);
  return ['| cell | value | source |', '| --- | --- | --- |', ...claims, ...apis];
}

function shown({ is }) {
  return is === 'unknown' ? 'unverified' : is;
}

function sourceWords({ source, doubt }) {
  return doubt === undefined ? source : `${source}; it depends on ${doubt.words}: ${doubt.remedy}`;
}

function apiWords({ group, kinds }) {
  return `\`${group}\`${kinds === undefined ? '' : ` (${kinds.join(', ')})`}`;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
