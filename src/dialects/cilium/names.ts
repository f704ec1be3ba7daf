import type { DomainMatch } from '../../compile/index.js';
import type { MapReader } from '../../parse/index.js';

const nameForm = /^[-a-zA-Z0-9_.]+$/;
const patternForm = /^[-a-zA-Z0-9_.*]+$/;

/** Reads the items of `toFQDNs` or of `rules.dns` (cilium.md §6.5); both kinds of names beside each other are refused by the schema. */
export function readNames(items: readonly MapReader[]): readonly DomainMatch[] {
  return items.flatMap((item) => {
    item.fields(['matchName', 'matchPattern']);
    const [name, pattern] = [item.string('matchName'), item.string('matchPattern')];
    if (item.isWritten('matchName') === item.isWritten('matchPattern'))
      item.problem('expected exactly one of `matchName` and `matchPattern`');
    if (name !== undefined) checkForm(item, name, nameForm, 'letters, digits, `-`, `_` and `.`');
    if (pattern !== undefined) checkForm(item, pattern, patternForm, 'letters, digits, `-`, `_`, `.` and `*`');
    if (name !== undefined) return [nameOf(name.value)];
    return pattern === undefined ? [] : [patternOf(pattern.value)];
  });
}

/** A name, or a pattern of names, as it is written where one field holds either. */
export function domainOf(text: string): DomainMatch {
  return text.includes('*') ? patternOf(text) : nameOf(text);
}

function checkForm(
  item: MapReader,
  { value, span }: { readonly value: string; readonly span: MapReader['span'] },
  form: RegExp,
  expected: string,
): void {
  if (value.length > 255) item.problem(`found ${value.length} characters; expected at most 255`, span);
  else if (!form.test(value) || value.startsWith('.') || value.includes('..'))
    item.problem(`\`${value}\` is no name of a domain; expected ${expected}`, span);
}

/** Names are distinguished without their case and the dot at their end. */
function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '');
}

function nameOf(text: string): DomainMatch {
  const own = plain(text);
  return { text, isName: true, means: (name) => plain(name) === own };
}

/**
 * A pattern of names (pkg/fqdn/matchpattern): of stars alone any name; `*` represents any letters of one label, none too; stars and a dot
 * in front for one or more labels.
 */
function patternOf(text: string): DomainMatch {
  if (isAnyName(text)) return { text, isName: false, means: () => true };
  const isDeep = /^\*{2,}\./.test(text);
  const labels = plain(isDeep ? text.replace(/^\*+\./, '') : text).split('.');
  const means = (name: string) => {
    const own = plain(name).split('.');
    if (isDeep ? own.length <= labels.length : own.length !== labels.length) return false;
    return labels.every((label, index) => meansLabel(label, own[own.length - labels.length + index] ?? ''));
  };
  return { text, isName: !text.includes('*'), means };
}

/** Whether a pattern means every name there is. */
export function isAnyName(text: string): boolean {
  return /^\*+\.?$/.test(text);
}

/** Stars represent any letters; what is between them has to follow one another. */
function meansLabel(pattern: string, label: string): boolean {
  const parts = pattern.split(/\*+/);
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return label === first;
  if (label.length < first.length + last.length || !label.startsWith(first) || !label.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = label.indexOf(part, at);
    if (found < 0 || found + part.length > label.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
