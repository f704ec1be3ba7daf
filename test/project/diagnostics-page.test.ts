import { existsSync, readFileSync } from 'node:fs';
import { test } from 'tap';
import { definitions } from '../../src/run.js';

const page = readFileSync('docs/diagnostics.md', 'utf8');
const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n', 1)[0] ?? '', section]));

test('the page of the diagnostics shows of each what is printed, an input that does so, and what mends it', async (t) => {
  t.ok(definitions().length > 100);
  for (const { code } of definitions()) {
    const section = sections.get(code) ?? '';
    t.match(section, new RegExp(`^\`\`\`text\n {0,8}(?:\\S+ )?${code}\n`, 'm'), code);
    if (!existsSync(`testdata/diagnostics/${code.replace('/', '-')}/bad`)) continue;
    const [before = '', after] = section.split('\nMended:\n');
    t.match(before, /^`\S+`(?::$| holds bytes)/m, `${code} has an input`);
    t.match(after, /^(?:```(?:diff|yaml)$|`\S+` is taken away\.$)/m, `${code} is mended`);
  }
});
