import type { PodMatch } from '../compile/index.js';
import { locate, nearest, type Span } from '../diagnostics/index.js';
import { type Cluster, type Labels, labelStates, nameLabel } from '../model/index.js';
import { hasState, intersectStates, isNoStates, type LabelRegion, type LabelStates } from '../sets/index.js';

/** An object with labels: how it is named in a sentence, and the labels of all objects of its sort. */
export interface Labelled {
  readonly name: string;
  readonly labels: Labels;
  readonly all: readonly Labels[];
}

/** One condition for each key of a region that an object doesn't meet: `` it wants `app=web`, and `shop/Pod/db` has `app=db` ``. */
export function unmetLabels(
  { labels: region, fromKustomization }: Pick<PodMatch, 'labels' | 'fromKustomization'>,
  { name, labels, all }: Labelled,
): readonly string[] {
  return unmetKeys(region, labels).map(([key, states]) => {
    const wants = `${statesText(key, states)}${givenBy(fromKustomization?.get(key))}`;
    const has = `${hasText(key, labelStates(labels, key))}${givenBy(labels.fromKustomization?.get(key))}`;
    return `it wants ${wants}, and ${name} has ${has}${suggestion(key, states, all)}`;
  });
}

/** Who gave a label that isn't written where it counts: ` (from deploy/kustomization.yaml:4)`. */
function givenBy(place: Span | undefined): string {
  if (place === undefined) return '';
  const { file, line } = locate(place);
  return ` (from ${file}:${line})`;
}

/**
 * One condition for each key of a region that the namespace of a pod doesn't meet; its name is reported as what it is.
 */
export function unmetNamespaceLabels(
  region: LabelRegion,
  { name, labels, all }: Labelled,
  pod: string,
): readonly string[] {
  const ofName = unmetKeys(new Map([...region].filter(([key]) => key === nameLabel)), labels).map(
    ([, states]) => `it wants ${namespaceText(states)}, and ${pod} is in \`${name}\`${nameSuggestion(states, all)}`,
  );
  const others = new Map([...region].filter(([key]) => key !== nameLabel));
  return [...ofName, ...unmetLabels({ labels: others }, { name: `namespace \`${name}\``, labels, all })];
}

/** Keys of a region of which no value that an object may have is wanted. */
export function unmetKeys(region: LabelRegion, labels: Labels): readonly (readonly [string, LabelStates])[] {
  return [...region].filter(([key, states]) => isNoStates(intersectStates(states, labelStates(labels, key))));
}

/** The labels of all pods that manifests hold. */
export function podLabels({ workloads }: Cluster): readonly Labels[] {
  return workloads.flatMap(({ pods }) => pods.map(({ labels }) => labels));
}

/** The labels of all namespaces. */
export function namespaceLabels({ namespaces }: Cluster): readonly Labels[] {
  return [...namespaces.values()].map(({ labels }) => labels);
}

/** What a region wants of labels: `` `app=web` and no label `tier` ``. */
export function regionText(region: LabelRegion): string {
  return [...region].map(([key, states]) => statesText(key, states)).join(' and ');
}

/** What is wanted of a namespace's name: `` namespace `shop` ``. */
export function namespaceText({ others, values }: LabelStates): string {
  const names = values.map((value) => `\`${value}\``).join(' or ');
  if (others) return values.length === 0 ? 'any namespace' : `a namespace other than ${names}`;
  return values.length === 0 ? 'a namespace that can not be' : `namespace ${names}`;
}

function statesText(key: string, { absent, others, values }: LabelStates): string {
  const written = values.map((value) => `\`${key}=${value}\``).join(' or ');
  if (!others) return values.length > 0 ? written : absent ? `no label \`${key}\`` : `what no \`${key}\` can be`;
  if (values.length === 0) return `a label \`${key}\``;
  return absent ? `no ${written}` : `a label \`${key}\` other than ${written}`;
}

function hasText(key: string, { absent, values }: LabelStates): string {
  const [value] = values;
  if (value === undefined) return absent ? `no label \`${key}\`` : `an unknown \`${key}\``;
  return `\`${key}=${value}\``;
}

/** Where nothing at all has a wanted value, the nearest that something has. */
function suggestion(key: string, states: LabelStates, all: readonly Labels[]): string {
  const near = nearestValue(key, states, all);
  if (near === undefined) return '';
  const nothing = near.isCertain ? [`nothing here carries ${statesText(key, states)}`] : [];
  const meant = near.value === undefined ? [] : [`did you mean \`${key}=${near.value}\`?`];
  return inBrackets([...nothing, ...meant]);
}

function nameSuggestion(states: LabelStates, all: readonly Labels[]): string {
  const near = nearestValue(nameLabel, states, all);
  if (near === undefined) return '';
  const nothing = near.isCertain ? [`there is no ${namespaceText(states)} here`] : [];
  return inBrackets([...nothing, ...(near.value === undefined ? [] : [`did you mean \`${near.value}\`?`])]);
}

function inBrackets(words: readonly string[]): string {
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** `undefined` where something has a wanted value; not certain where something may have it. */
function nearestValue(
  key: string,
  states: LabelStates,
  all: readonly Labels[],
): { readonly value: string | undefined; readonly isCertain: boolean } | undefined {
  if (states.others || states.absent || states.values.length === 0) return undefined;
  const carried = all.map((labels) => labelStates(labels, key));
  const known = carried.flatMap(({ others, values }) => (others ? [] : values));
  if (known.some((value) => hasState(states, value))) return undefined;
  return {
    value: states.values.map((wanted) => nearest(wanted, known)).find((value) => value !== undefined),
    isCertain: carried.every((each) => isNoStates(intersectStates(states, each))),
  };
}
