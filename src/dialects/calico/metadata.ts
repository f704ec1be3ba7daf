import { labelKeyProblem, labelValueProblem } from '../../model/index.js';
import { hasVariable, type MapReader } from '../../parse/index.js';

/** What Calico's API says of labels of an object (libcalico-go/lib/validator/v3). */
export function checkLabels(metadata: MapReader): void {
  for (const [key, { value, span }] of metadata.stringMap('labels') ?? []) {
    const problem = labelKeyProblem(key) ?? labelValueProblem(value);
    if (problem !== undefined && !hasVariable(key) && !hasVariable(value))
      metadata.problem(`the label \`${key}: ${value}\` is invalid: ${problem}`, span);
  }
}

/** What it says of annotations: their keys are those of labels, in either case. */
export function checkAnnotations(metadata: MapReader): void {
  for (const [key, { span }] of metadata.stringMap('annotations') ?? []) {
    const problem = labelKeyProblem(key.toLowerCase());
    if (problem !== undefined && !hasVariable(key))
      metadata.problem(`the annotation \`${key}\` is invalid: ${problem}`, span);
  }
}

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const policyName = new RegExp(`^(${label}\\.)?${label}$`);
const reservedName = new RegExp(`^(knp|ossg)\\.default\\.${label}(\\.${label})*$`);
const tierName = new RegExp(`^${label}$`);

/** What is wrong with the name of an object of a kind; `undefined` where nothing is. */
export function nameProblem(kind: string, name: string): string | undefined {
  if (kind === 'Tier') {
    if (name.length > 63) return 'expected at most 63 characters, as labels have';
    return tierName.test(name) ? undefined : "expected lower case alphanumeric characters or '-', and no dot";
  }
  if (!isPolicy(kind) || policyName.test(name)) return undefined;
  if (!kind.includes('Global') && reservedName.test(name)) return undefined;
  return "expected lower case alphanumeric characters or '-', with one dot at most";
}

function isPolicy(kind: string): boolean {
  return ['NetworkPolicy', 'GlobalNetworkPolicy', 'StagedNetworkPolicy', 'StagedGlobalNetworkPolicy'].includes(kind);
}

/** Whether versions that keep the tier in the name refuse it: it begins with its tier, but for plain names in `default`. */
export function isNameOfAnotherTier(name: string, tier: string): boolean {
  if (reservedName.test(name)) return false;
  return name.includes('.') ? !name.startsWith(`${tier}.`) : tier !== 'default';
}
