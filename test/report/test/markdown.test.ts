import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import t from 'tap';
import { run } from '../../../src/index.js';
import { summary, testReports } from '../../../src/report/index.js';
import { code, codeBlock, markdown, prose } from '../../../src/report/text/markdown.js';
import { visible } from '../../../src/report/text/visible.js';
import type { TestReport } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import {
  caseOf,
  deceiving,
  deceivingText,
  erroredCase,
  failedCase,
  fullReport,
  reportOf,
  suiteOf,
} from '../samples.js';

function textOf(report: TestReport): string {
  return [...testReports.markdown(report)].join('');
}

/** What GitHub would make of a text, before it takes away what may do harm. */
function htmlOf(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The tags of a page, in order; of code there is more or less of it, by what a text holds. */
function tagsOf(html: string): string {
  const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  return tags.filter((tag) => !/^<\/?code\b/.test(tag)).join(' ');
}

/** The text of a page, without what nobody sees. */
function shownOf(html: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => marks[name] ?? '')
    .replaceAll('\u200b', '');
}

const nasty = fc.oneof(
  deceivingText,
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '- x',
      '1. x',
      '2) x',
      '+ x',
      '# x',
      '> x',
      '    x',
      '---',
      '===',
      '- [x] y',
      'a|b',
    ],
    ...[
      'www.e.com',
      'http://e.com',
      'a@b.com',
      ':100:',
      '$x$',
      '[^1]',
      '[x]: /y',
      '``` x',
      '```',
      '````',
      '`',
      '``',
      '`a`',
      '`a``b`',
      '` `',
    ],
    ...[
      '![x](y)',
      '<!-- x',
      '\\|',
      '\\',
      '&amp;',
      '&#124;',
      '\u202eabc',
      'x\n\n# y',
      '~~x~~',
      '__x__',
      'x ',
      ' x',
      '\u00a0',
    ],
  ),
  fc.string({ unit: fc.constantFrom(...'`|*_<>[]()#+-=.! \\&~:@$1aw\n') }),
);

t.test('the report as a Markdown file', async (t) => {
  matchesGolden(t, 'report/report.md', textOf(fullReport));
});

t.test('text is shown as it is, in a sentence, as code and in a table', async (t) => {
  const forms = [
    { name: 'markdown', write: (text: string) => `- ${markdown(text)}\n`, tags: '<ul> <li> </li> </ul>' },
    { name: 'prose', write: (text: string) => `- ${prose(text)}\n`, tags: '<ul> <li> </li> </ul>' },
    {
      name: 'prose between',
      write: (text: string) => `**a:** ${prose(text)} · b\n`,
      tags: '<p> <strong> </strong> </p>',
    },
    { name: 'code', write: (text: string) => `- a ${code(text)} b\n`, tags: '<ul> <li> </li> </ul>' },
    {
      name: 'cell',
      write: (text: string) => `| a |\n| --- |\n| ${markdown(text)} |\n`,
      tags: '<table> <thead> <tr> <th> </th> </tr> </thead> <tbody> <tr> <td> </td> </tr> </tbody> </table>',
    },
    {
      name: 'block',
      write: (text: string) => `- a\n\n${codeBlock([text, text], '  ')}`,
      tags: '<ul> <li> <p> </p> <pre> </pre> </li> </ul>',
    },
  ] as const;
  for (const { name, write, tags } of forms) {
    const property = fc.property(nasty, (text) => {
      const html = htmlOf(write(text));
      if (tagsOf(html) !== tags) throw new Error(tagsOf(html));
      const shown = visible(text);
      const wanted = name.startsWith('prose') ? shown.replaceAll('`', '') : shown;
      const found = name.startsWith('prose') ? shownOf(html).replaceAll('`', '') : shownOf(html);
      if (!found.includes(wanted)) throw new Error(`${found} for ${wanted}`);
    });
    await holds(t, () => fc.assert(property, { numRuns: 1000 }));
  }
});

t.test('nobody is mentioned, no issue is named and no picture is drawn', async (t) => {
  t.equal(markdown('@everyone #1 :100: www.e.com'), '&#64;&#8203;everyone &#35;&#8203;1 &#58;100: www&#46;e.com');
  t.equal(prose('found `@a` and #1'), 'found `@a` and &#35;&#8203;1');
});

t.test('whatever names hold, the report and the job summary keep their shape', async (t) => {
  for (const write of [textOf, (report: TestReport) => summary(report)]) {
    const shape = tagsOf(htmlOf(write(deceiving('x'))));
    t.match(shape, /<h2> <\/h2>.*<table>.*<h3> <\/h3>.*<details> <summary>/);
    t.notMatch(shape, /<(a|img|script|input|sup|del|em)\b/);
    const filled = nasty.filter((text) => text !== '');
    const property = fc.property(filled, (text) => {
      const html = htmlOf(write(deceiving(text)));
      if (tagsOf(html) !== shape) throw new Error(tagsOf(html));
      return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(html.replaceAll('\n', ''));
    });
    await holds(t, () => fc.assert(property, { numRuns: 300 }));
  }
});

t.test('who, where, why and what to change', async (t) => {
  const text = textOf(reportOf({ suites: [suiteOf({ cases: [failedCase, erroredCase] })] }));
  for (const words of [
    '**Where:** `tests/shop.yaml:31:7`',
    '**Found:** expected deny, found allow: 4 of 8 pairs differ',
    '- `shop/Deployment/debug → shop/StatefulSet/db TCP/5432`',
    '- ingress allow: `NetworkPolicy/shop/db spec.ingress[1]`, at `deploy/db.yaml:14:11`',
    '- the policy at `deploy/db.yaml:14:11`; or the case at `tests/shop.yaml:31:7`, where the policies are right',
    '- the labels of namespace `monitoring`',
    '- declare the Namespace or add it to `fixtures`',
  ]) {
    t.ok(text.includes(words), words);
  }
});

t.test('the way through tiers stands below what decided', async (t) => {
  const paths = [{ direction: 'ingress', path: 'Admin: pass (a) → default: allow (b)' }] as const;
  const text = textOf(reportOf({ suites: [suiteOf({ cases: [{ ...failedCase, paths }] })] }));
  t.match(text, /\n- ingress tiers: Admin: pass \(a\) → default: allow \(b\)\n/);
});

t.test('where no policy decides, adding one is the change, unless the plugin enforces none', async (t) => {
  const { decisions } = failedCase;
  const open = caseOf({ ...failedCase, decisions: decisions.slice(0, 1) });
  const words = 'add a NetworkPolicy that denies it';
  const under = (enforcement?: string) =>
    textOf(
      reportOf({
        suites: [
          suiteOf({
            cases: [open],
            cni: { name: 'a', title: 'A', source: 'test', ...(enforcement === undefined ? {} : { enforcement }) },
          }),
        ],
      }),
    ).includes(words);
  t.equal(under(), true);
  t.equal(under("NetworkPolicy isn't enforced"), false);
});

t.test('the plugin, its place and the environment stand at each case and in the table', async (t) => {
  const files = [
    {
      path: 'cluster.yaml',
      text: 'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: db, namespace: shop}\n',
    },
    {
      path: 'test.yaml',
      text: `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cni: [conformant, calico@3.31, flannel]
  environments: {prod: [cluster.yaml], dev: [cluster.yaml]}
  cases: [{name: a, from: shop/web, to: shop/db, ports: [TCP/80], expect: deny}]
`,
    },
  ];
  const text = textOf(run(files));
  for (const environment of ['prod', 'dev']) {
    for (const cni of [
      'conformant (spec.cni)',
      'Calico 3.31 (spec.cni)',
      "Flannel (spec.cni); NetworkPolicy isn't enforced",
    ]) {
      t.ok(text.includes(`**Suite:** shop (${environment}) · **CNI:** ${cni}\n`), `${environment} ${cni}`);
      t.ok(text.includes(`| shop (${environment}) | test.yaml | ${cni} | 0 | 1 |`), `${environment} ${cni}`);
    }
  }
});
