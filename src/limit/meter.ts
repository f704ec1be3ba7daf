let comparisons = 0;

/** Takes note of comparisons of regions of labels. */
export function countComparisons(count: number): void {
  comparisons += count;
}

/** How many were counted so far; the difference of two of these numbers is what the work between them took, on any machine. */
export function comparisonsSoFar(): number {
  return comparisons;
}
