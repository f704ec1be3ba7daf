import { nameLabel } from '../../model/index.js';
import type { AllowedRange, Exposure, LabelSelector } from '../../result.js';

/** What a row is in words, in short and in full. */
export function exposureWords({
  namespaceSelector,
  podSelector,
  allow,
  unknown,
  by,
}: Omit<Exposure, 'pods' | 'words'>): Pick<Exposure, 'pods' | 'words'> {
  const labels = conditions(podSelector);
  const pods = `any pod of ${namespaceWords(namespaceSelector)}${labels.length === 0 ? '' : ` that has ${listed(labels)}`}`;
  const certain = allow.length === 0 ? [] : [`on ${portsText(allow)}`];
  const reasons = [...new Set(unknown.map(({ reason }) => reason))].join('; ');
  const possible = unknown.length === 0 ? [] : [`possibly on ${portsText(unknown)} (depends on ${reasons})`];
  const why = by === undefined ? 'because no policy isolates it' : `by ${by.policy} ${by.rule}`;
  return { pods, words: [pods, [...certain, ...possible].join(' and '), why].join(', ') };
}

function namespaceWords(selector: LabelSelector): string {
  const { [nameLabel]: name, ...labels } = selector.matchLabels ?? {};
  const expressions = selector.matchExpressions ?? [];
  const names = name === undefined ? valuesOf(expressions, 'In') : [name];
  const except = valuesOf(expressions, 'NotIn');
  const others = conditions({
    matchLabels: labels,
    matchExpressions: expressions.filter(({ key }) => key !== nameLabel),
  });
  const where = others.length === 0 ? '' : ` labelled ${listed(others)}`;
  const but = except.length === 0 ? '' : ` but ${listed(except)}`;
  if (names.length > 0) return `namespace ${names.join(' or ')}${where === '' ? '' : ` if it's${where}`}`;
  return where === '' ? `any namespace${but}` : `a namespace${where}${but === '' ? '' : `,${but}`}`;
}

function valuesOf(
  expressions: NonNullable<LabelSelector['matchExpressions']>,
  operator: 'In' | 'NotIn',
): readonly string[] {
  return expressions.flatMap(({ key, operator: own, values = [] }) =>
    key === nameLabel && own === operator ? values : [],
  );
}

/** What a selector asks for, a few words for each label. */
function conditions({ matchLabels = {}, matchExpressions = [] }: LabelSelector): readonly string[] {
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      switch (operator) {
        case 'In':
          return values.map((value) => `${key}=${value}`).join(' or ');
        case 'NotIn':
          return `no ${values.map((value) => `${key}=${value}`).join(' or ')}`;
        case 'Exists':
          return `a label ${key}`;
        case 'DoesNotExist':
          return `no label ${key}`;
        default:
          return operator satisfies never;
      }
    }),
  ];
}

function listed(words: readonly string[]): string {
  return words.join(' and ');
}

function portsText(ranges: readonly AllowedRange[]): string {
  const words = ranges.map(({ protocol, from, to, only }) => {
    const numbers = from === 1 && to === 65535 ? protocol : `${protocol}/${from === to ? from : `${from}-${to}`}`;
    return only === undefined ? numbers : `${numbers} (${only.join(' or ')} only)`;
  });
  return words.length === 3 && ['TCP', 'UDP', 'SCTP'].every((each) => words.includes(each))
    ? 'all ports'
    : words.join(', ');
}
