const podWords = /\b(?:containers|initContainers|podTemplate|podTemplateSpec|podSpec|podMetadata|podLabels)["']?\s*:/;

/** Whether the text of an object can hold a pod template or what one is made from: then it is looked at more closely. */
export function mayHoldPods(text: string): boolean {
  return podWords.test(text);
}

const policyWords = /\bkind["']?\s*:\s*["']?\w*(?:Polic(?:y|ies)|Firewall\w*|Permissions?)\b/;

/** Whether the text of an object can hold a whole policy beside it: then it is looked at more closely. */
export function mayHoldPolicies(text: string): boolean {
  return policyWords.test(text);
}
