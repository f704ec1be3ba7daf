import { define } from '../diagnostics/index.js';

export const suiteNotGreen = define<{ readonly failing: readonly string[]; readonly more: number }>({
  code: 'mutate/not-green',
  severity: 'error',
  summary: 'a case fails before anything is changed, so that no mutant was made',
  words: ({ failing, more }) =>
    failing.length === 0
      ? 'the files have errors before anything is changed, so that no mutant was made: mend them first (`reachspec test`)'
      : `${failing.map((each) => `\`${each}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''} ${failing.length + more === 1 ? "doesn't" : "don't"} pass before anything is changed, so that no mutant was made: make every case pass first (\`reachspec test\`)`,
});

export const noMutants = define<Record<string, never>>({
  code: 'mutate/no-mutants',
  severity: 'error',
  summary: 'no policy has anything to change',
  words: () =>
    'found no policy to change: mutants are made of NetworkPolicies, of AdminNetworkPolicies and their like, and of the policies of Calico and Cilium',
});

export const notJudged = define<{ readonly reason: string; readonly left: number; readonly all: number }>({
  code: 'mutate/not-judged',
  severity: 'error',
  summary: 'the run had to end before every change of a policy was judged',
  words: ({ reason, left, all }) =>
    `${reason} before ${left} of ${all} changes of policies ${left === 1 ? 'was' : 'were'} judged: what is told is of the others alone`,
});
