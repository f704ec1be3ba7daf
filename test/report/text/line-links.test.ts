import { test } from 'tap';
import { lineLinksOf } from '../../../src/cli/line-links.js';
import { lineAddress } from '../../../src/report/text/line-links.js';

const commit = '0123456789abcdef0123456789abcdef01234567';
const runner = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'shop/deploy',
  GITHUB_SHA: commit,
  GITHUB_WORKSPACE: '/home/runner/shop',
};
const base = `https://github.example/shop/deploy/blob/${commit}`;

test('a runner tells where lines can be read', async (t) => {
  const links = (env: Record<string, string>, directory: string) =>
    lineLinksOf({ env, cwd: '/home/runner/shop' }, directory);
  t.strictSame(links(runner, '/home/runner/shop/k8s/prod'), { base, prefix: 'k8s/prod' });
  t.strictSame(links({ ...runner, GITHUB_WORKSPACE: '' }, '/home/runner/shop'), { base, prefix: '' });
  t.equal(links(runner, '/elsewhere'), undefined, 'outside of the workspace');
  for (const name of ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])
    t.equal(links({ ...runner, [name]: '' }, '/home/runner/shop'), undefined, name);
  t.equal(links({ ...runner, GITHUB_SERVER_URL: 'javascript:alert(1)//' }, '/home/runner/shop'), undefined);
  t.equal(links({ ...runner, GITHUB_REPOSITORY: 'a/b/../../c' }, '/home/runner/shop'), undefined);
});

test('the address of a line', async (t) => {
  const links = { base, prefix: 'k8s' };
  t.equal(lineAddress(links, 'shop/a b#?.yaml', 7), `${base}/k8s/shop/a%20b%23%3F.yaml#L7`);
  t.equal(lineAddress(links, './a.yaml', undefined), `${base}/k8s/a.yaml`);
  for (const file of ['', '-', '/etc/passwd', '../a.yaml', 'a/../../b.yaml', 'git:main:a.yaml', '<stdin>'])
    t.equal(lineAddress(links, file, 1), undefined, file);
  t.equal(lineAddress(undefined, 'a.yaml', 1), undefined);
});
