// The JSON Schemas of the files that users write.

import { load } from './constants.mjs';

/** Each schema: the folder of its `schema.ts`, the constant there, and what is made from it beside `generated/`. */
const languages = [
  {
    folder: 'src/language',
    constant: 'connectivityTestSchema',
    published: 'connectivity-test.schema.json',
    page: 'docs/reference.md',
    title: 'The fields of a test file',
    readMore: `[The test language by example](guide/test-language.md) shows each kind of case at work, and
[CNI profiles](cni-profiles.md) what \`cni\` may name.`,
  },
  {
    folder: 'src/settings',
    constant: 'settingsSchema',
    published: 'settings.schema.json',
    page: 'docs/settings.md',
    title: 'The fields of a settings file',
    readMore:
      'The file is the nearest `reachspec.yaml` from the working directory up to the top of the repository, or the one that `--config` names; [the manual](guide/settings.md) shows one.',
  },
];

/** Every language with its schema as a plain value, from the repository at `root`. */
export async function loadLanguages(root) {
  return Promise.all(
    languages.map(async (each) => ({ ...each, schema: await load(root, `${each.folder}/schema.ts`, each.constant) })),
  );
}
