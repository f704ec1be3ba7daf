// The page of the kinds, from the tables of src/kinds and of the policies that are known and not evaluated.

const intro = `<!-- Made by \`npm run generate\` from the tables in src/kinds and src/dialects/unevaluated. Do not edit. -->

# What becomes of a document

Each object is decided by its API group and kind. NetworkPolicies, admin policies and the policies of Calico are evaluated; Namespaces,
Services, Nodes, entries from outside and [workloads](workloads.md) make up the cluster. The tables tell of all others. A kind in none of
them is *not known*: it is counted and named so, in \`--explain-inputs\` and in \`inputs\` of the JSON reports. The same holds of what a root
renders.

A policy of an API that isn't evaluated makes what it could touch \`unknown\`, and so does an object of a group that nobody knows whose
kind ends like one: \`NetworkPolicy\`, \`FirewallPolicy\`, \`FirewallRule\`, \`TrafficPermission\` and the like.
`;

const sections = [
  [
    'template',
    'Templates',
    'Their objects are evaluated, with the values that parameters have by default or that `--var` gives; what is required or generated and has none is `unknown`. Their objects are in the namespace that they name, else in that of the run.',
  ],
  [
    'container',
    'Objects that hold others',
    'They are named and not evaluated. The policies in them may do anything in the namespaces that they name, else everywhere.',
  ],
  ['deployer', 'What deploys or changes other objects', 'It is named and, as an object, not evaluated.'],
  [
    'tells',
    'What may tell of the network',
    'The CNI plugin and the address ranges are recognised from it; it plays no other part.',
  ],
  ['no-part', 'What plays no part', 'No connection depends on these kinds.'],
];

/** The page as Markdown: a table for each class of kinds. */
export function kindsPage({ rows, policies }) {
  const parts = sections.map(([name, title, words]) => {
    const own = rows.filter((row) => row.class === name);
    return `## ${title}\n\n${words}\n\n${tableOf(own.map(({ group, kinds, why, only }) => [group, kinds, `${why}${condition(only)}`]))}`;
  });
  const ofGroup = policies.map(({ group, kind, enforcedBy, only }) => {
    return [group, [kind], `${enforcedBy === 'cni' ? 'by the CNI plugin' : 'beside any CNI plugin'}${condition(only)}`];
  });
  return `${intro}\n## Policies that are not evaluated\n\nWhat the CNI plugin enforces has no effect under a declared or recognised one that doesn't.\n\n${tableOf(ofGroup)}\n${parts.join('\n')}`;
}

function condition(only) {
  return only === undefined ? '' : '; where its text says so';
}

function tableOf(rows) {
  const lines = rows.map(([group, kinds, words]) => {
    return `| \`${group || 'v1'}\` | ${kinds === '*' ? 'every other kind' : kinds.map((kind) => `\`${kind}\``).join(', ')} | ${words} |`;
  });
  return ['| API group | kinds | what it is |', '| --- | --- | --- |', ...lines, ''].join('\n');
}
