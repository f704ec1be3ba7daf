import { jsonText } from '../text/json-text.js';
import { shownProse } from '../text/visible.js';
import { pageScript, pageStyle, scriptHash, styleHash } from './generated/page.js';
import type { PageData } from './page-data.js';

/** The id of the element that holds the data of the page. */
export const dataId = 'data';

/**
 * What the page may load: its own script and style, by their hashes, and nothing else. The empty icon keeps a browser from
 * asking for one.
 */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page as one file: its data as JSON, which is no script, and the script that shows them. */
export function* pageDocument(data: PageData, headline: string): Generator<string> {
  const title = escaped(`${data.title}: ${headline}`);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · reachspec</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header class="top"><p class="brand">reachspec</p><h1>${escaped(data.title)}</h1><p class="headline">${escaped(headline)}</p></header>
<noscript><p class="notice">This page shows its data with a script, and scripts are turned off here. Nothing is loaded from
anywhere: save the file and open it in a browser, or read the report as text.</p></noscript>
<script type="application/json" id="${dataId}">`;
  yield* scriptSafe(data);
  yield `</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** JSON for the inside of a script element, in pieces: no `<` can end the element or begin a comment in it. */
export function* scriptSafe(data: PageData): Generator<string> {
  const { tests, map, ...rest } = data;
  yield inScript(rest).slice(0, -1);
  if (map !== undefined) {
    yield ',\n"map":';
    yield inScript(map);
  }
  if (tests !== undefined) {
    const { suites, ...others } = tests;
    yield `,\n"tests":${inScript(others).slice(0, -1)},"suites":[`;
    for (const [index, suite] of suites.entries()) yield `${index === 0 ? '\n' : ',\n'}${inScript(suite)}`;
    yield ']}';
  }
  yield '}\n';
}

function inScript(value: unknown): string {
  return jsonText(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

function escaped(text: string): string {
  return shownProse(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
