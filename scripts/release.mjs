// The steps of a release, as docs/internals/releasing.md tells; the release workflow runs them from a tag.
//
//   node scripts/release.mjs prepare      writes release/: the package, what is in it (SBOM), checksums, the notes
//   node scripts/release.mjs npm          publishes the package, with provenance
//   node scripts/release.mjs image        builds the images and pushes them
//   node scripts/release.mjs github       makes the release on GitHub, with the files of release/
//   node scripts/release.mjs tag          moves the tag of the major version, v0
//
// With --dry-run nothing leaves the machine: each program does as much as it can without, and what it can't is only printed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMarked } from './cut.mjs';

const root = join(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [major] = version.split('.');
const tarball = `release/${name}-${version}.tgz`;
const sbom = `release/${name}-${version}.cdx.json`;
const image = 'ghcr.io/reachspec/reachspec';

/** The stages of the Dockerfile that are published, with what their tags end in. */
const targets = { slim: '', renderers: '-renderers' };

const steps = { prepare, npm, image: images, github, tag };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const isDry = options['dry-run'];
const step = steps[positionals[0]];
if (step === undefined || positionals.length > 1) {
  console.error(`expected one of ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
step();

function prepare() {
  if (!isDry) checkCut();
  rmSync(join(root, 'release'), { recursive: true, force: true });
  mkdirSync(join(root, 'release'));
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', 'release']);
  write(sbom, `${JSON.stringify(billOfMaterials(), undefined, 2)}\n`);
  const sums = [tarball, sbom].map((file) => `${sha256(file)}  ${file.replace('release/', '')}\n`);
  write('release/SHA256SUMS', sums.join(''));
  write('release/notes.md', notes());
}

/** The tag names the version that was cut, and the README says nothing of what isn't published. */
function checkCut() {
  const { GITHUB_REF_NAME: ref = '' } = process.env;
  if (ref !== `v${version}`) fail(`the tag \`${ref}\` isn't that of package.json, \`v${version}\``);
  if (isMarked(readFileSync(join(root, 'README.md'), 'utf8')))
    fail(`cut the version first: node scripts/cut.mjs ${version}`);
}

function npm() {
  run('npm', ['publish', `./${tarball}`, '--provenance', '--access', 'public', ...(isDry ? ['--dry-run'] : [])]);
}

function images() {
  for (const [target, ending] of Object.entries(targets)) {
    const tags = [version, major].map((tag) => ['--tag', `${image}:${tag}${ending}`]);
    const output = isDry ? ['--output', 'type=cacheonly'] : ['--provenance', 'mode=max', '--sbom', 'true', '--push'];
    const platforms = ['--platform', 'linux/amd64,linux/arm64'];
    run('docker', ['buildx', 'build', '--target', target, ...platforms, ...tags.flat(), ...output, '.']);
  }
}

function github() {
  const files = readdirSync(join(root, 'release')).filter((file) => file !== 'notes.md');
  const notes = ['--title', `v${version}`, '--notes-file', 'release/notes.md'];
  const args = [
    'release',
    'create',
    `v${version}`,
    '--verify-tag',
    ...notes,
    ...files.map((file) => `release/${file}`),
  ];
  if (isDry) print('gh', args);
  else run('gh', args);
}

function tag() {
  const commit = isDry ? 'HEAD' : `v${version}^{commit}`;
  run('git', ['push', ...(isDry ? ['--dry-run'] : []), '--force', 'origin', `${commit}:refs/tags/v${major}`]);
}

/** CycloneDX of the packages whose code is in dist/: those of dist/licenses.txt. */
function billOfMaterials() {
  const { stdout } = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], 'pipe');
  const { metadata, components, dependencies, ...rest } = JSON.parse(stdout);
  const own = metadata.component['bom-ref'];
  const licences = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
  const bundled = new Set([...licences.matchAll(/^(\S+@\d\S*)\nLicence: /gm)].map(([, id]) => id));
  const isBundled = (id) => bundled.has(id);
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: components
      .filter((component) => isBundled(`${component.name}@${component.version}`))
      .map((component) => ({ ...component, scope: 'required', properties: [] })),
    dependencies: dependencies
      .filter(({ ref }) => ref === own || isBundled(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isBundled) })),
  };
}

/** What the changelog says of the version; in a dry run of what isn't cut, what is new. */
function notes() {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const sections = changelog.split(/^(?=## )/m);
  const found = sections.find((section) => section.startsWith(`## [${version}]`)) ?? (isDry ? sections[1] : undefined);
  return found?.replace(/^.*\n+/, '') ?? fail(`CHANGELOG.md says nothing of ${version}`);
}

function run(program, args, stdout = 'inherit') {
  print(program, args);
  const ended = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    maxBuffer: 1e8,
  });
  if (ended.status !== 0) fail(`${program} failed`);
  return ended;
}

function print(program, args) {
  console.log(['$', program, ...args].join(' '));
}

function write(file, text) {
  writeFileSync(join(root, file), text);
}

function sha256(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
