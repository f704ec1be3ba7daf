import { define } from '../../diagnostics/index.js';
import { type FieldProblem, fieldWords } from '../../parse/index.js';

/** A value of a network of OVN-Kubernetes that the API server would reject. */
export const invalidNetwork = define<FieldProblem>({
  code: 'network/invalid-field',
  severity: 'error',
  summary: 'a network of OVN-Kubernetes has a value that the API server rejects',
  words: fieldWords,
});
