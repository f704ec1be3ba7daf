import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * How much is done for an answer before it is given up, each some seconds of work. What would take more is unknown, and says so by the
 * name and the size of the budget.
 */
const budgets = {
  /** What is decided in one closed case: pairs of ends, and what a rule admits of pods that no manifest holds. */
  decisions: 200_000,
  /** Comparisons of regions of labels in one closed case. */
  comparisons: 2_000_000,
  /** Comparisons of regions of labels for what hypothetical pods of one place and one workload may send each other. */
  exposure: 1_000_000,
  /** The same for all places and workloads: beyond it, each has a hundredth of its own. */
  exposures: 5_000_000,
  /** The same for all changes of policies that `init` looks at. */
  changes: 2_000_000,
  /** Documents that are read in the states between two sides, and changes within them, to find what is to blame. */
  documents: 400_000,
  /** Verdicts that are asked for in such states. */
  verdicts: 1_000_000,
  /** Changes of policies that `mutate` judges, each times the documents of the clusters that it is judged in: some minutes. */
  mutants: 3_000_000,
} as const;

export type Budget = keyof typeof budgets;

const given = new AsyncLocalStorage<Partial<Record<Budget, number>>>();

/** How much of something may be done. */
export function budgetOf(name: Budget): number {
  return given.getStore()?.[name] ?? budgets[name];
}

/** Does a task with other budgets, smaller ones to see what comes of it. */
export function withBudgets<Result>(changed: Partial<Record<Budget, number>>, task: () => Result): Result {
  return given.run(changed, task);
}
