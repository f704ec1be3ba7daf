const podWords = /\b(?:containers|initContainers|podTemplate|podTemplateSpec|podSpec|podMetadata|podLabels)["']?\s*:/;

/** Whether the text of an object can hold a pod template or what one is made from: then it is looked at more closely. */
export function mayHoldPods(text: string): boolean {
  return podWords.test(text);
}
