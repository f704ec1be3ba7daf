export { commentLimit, commentMarker, pullRequestComment } from './comment.js';
export { type CoverageFacts, coverageAnnotations, coverageFacts, isUnderCovered } from './coverage.js';
export { type Compared, comparisonFacts, factsOf, type PullRequestFacts } from './facts.js';
export type { Links } from './links.js';
export type { Mutated } from './mutation-section.js';
export { readFacts } from './read-facts.js';
