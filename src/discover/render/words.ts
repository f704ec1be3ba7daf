const longest = 600;

/**
 * What a program said of its failure, in one line: without colours and control characters, log prefixes and the paths of
 * this machine, which `places` maps to what is shown.
 */
export function outputWords(stderr: string, places: readonly (readonly [path: string, shown: string])[]): string {
  const plain = stderr
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // What helm proposes goes for its own command line.
  const body = unwrap(plain).replace(/ Use --debug flag to render out invalid YAML$/, '');
  const text = [...places]
    .sort(([a], [b]) => b.length - a.length)
    .reduce(
      (words, [path, name]) => words.replaceAll(`${path}/`, name).replaceAll(path, name.replace(/\/$/, '') || '.'),
      body,
    );
  if (text === '') return 'it said nothing';
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Takes off what kubectl's log puts around an error: `E1122 … "command failed" err=<…>`, and `Error: ` of the others. */
function unwrap(text: string): string {
  const logged = behind('"command failed" err=', text) ?? text.replace(/^error: /i, '');
  const bracketed = /^<(.*)>$/.exec(logged)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  const quoted = /^"(.*)"$/.exec(logged)?.[1];
  return quoted === undefined ? logged : quoted.replaceAll(/\\(.)/g, '$1');
}

function behind(words: string, text: string): string | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : text.slice(at + words.length);
}
