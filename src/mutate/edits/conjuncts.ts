/** What must hold together in a selector of Calico's; one part where there is anything but `&&` between the parts, none where it selects everything. */
export function conjunctsOf(selector: string): readonly string[] {
  const text = selector.trim();
  if (text === '' || /^(?:all|global)\(\s*\)$/.test(text)) return [];
  const parts: string[] = [''];
  let quote = '';
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if ('({'.includes(letter)) depth++;
    else if (')}'.includes(letter)) depth--;
    else if (depth === 0 && text.startsWith('||', at)) return [text];
    else if (depth === 0 && text.startsWith('&&', at)) {
      parts.push('');
      at++;
      continue;
    }
    parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim());
}
