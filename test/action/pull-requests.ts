import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, git, writeFiles } from './built-step.js';

const workload = (kind: string, name: string) => `---
apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}, namespace: shop}
spec:
  selector: {matchLabels: {app: ${name}}}
  template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: a, image: a}]}}
`;

export const policy = (from: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress:
    - from:
        - ${from}
      ports: [{port: 5432}]
`;

export const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases:
    - {name: web reaches the database, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}
    - {name: debug is kept out, from: shop/debug, to: shop/db, ports: [TCP/5432], expect: deny}
`;

const base: Files = {
  'deploy/cluster.yaml':
    `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n${workload('Deployment', 'web')}` +
    `${workload('Deployment', 'debug')}${workload('Deployment', 'mail')}${workload('StatefulSet', 'db')}`,
  'deploy/db.yaml': policy('podSelector: {matchLabels: {app: web}}'),
  'tests/shop.yaml': test,
};
export const opening: Files = { 'deploy/db.yaml': policy('podSelector: {}') };
export const toTheWorld: Files = { 'deploy/db.yaml': policy('ipBlock: {cidr: 0.0.0.0/0}') };
export const harmless: Files = { 'notes.md': 'x\n' };

export interface Pull {
  readonly env: Readonly<Record<string, string>>;
  readonly head: string;
  readonly base: string;
}

interface Repository {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

const repositories = new Map<Files, Repository>();

/** Takes the repositories away that pull requests are copied from. */
export function removeRepositories(): void {
  for (const { folder } of repositories.values()) rmSync(folder, { recursive: true });
  repositories.clear();
}

/** A merge commit of a change, with its parents; made once for each change. */
function repositoryOf(change: Files): Repository {
  const known = repositories.get(change);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'pull-request-'));
  git(folder, 'init', '--quiet', '--template=');
  const commit = (files: Files) => {
    writeFiles(folder, files);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=x');
    return git(folder, 'rev-parse', 'HEAD');
  };
  const baseSha = commit(base);
  git(folder, 'checkout', '--quiet', '-b', 'change');
  const head = commit(change);
  git(folder, 'checkout', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--message=m', 'change');
  const made = { folder, base: baseSha, head, merge: git(folder, 'rev-parse', 'HEAD') };
  repositories.set(change, made);
  return made;
}

/** A pull request as a runner checks it out: a merge commit, and the event in a file. */
export function pullRequest(folder: string, change: Files): Pull {
  const { base: baseSha, head, merge, folder: made } = repositoryOf(change);
  cpSync(made, join(folder, 'workspace'), { recursive: true });
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: { sha: baseSha }, head: { sha: head } } }));
  return {
    head,
    base: baseSha,
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '42',
      GITHUB_WORKFLOW: 'connectivity',
      GITHUB_JOB: 'reachspec',
      GITHUB_ACTION: '__reachspec',
    },
  };
}
