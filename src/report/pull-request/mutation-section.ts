import type { MutationReport } from '../../result.js';
import type { Section } from '../text/cut.js';
import { markdown, prose } from '../text/markdown.js';
import { describeChanges, mutationSummary, survivorWords } from '../text/mutation-words.js';
import { shownName, shownProse } from '../text/visible.js';
import { type Links, placeLink } from './links.js';

/** Whether the tests notice when a policy changes, in few words. */
export interface MutationFacts {
  /** `12 mutants: 10 killed, …`, or why nothing was changed. */
  readonly words: string;
  /** The first that no case notices. */
  readonly survived: readonly SurvivorFacts[];
  /** How many more there are. */
  readonly more: number;
}

/** A change that no case notices. */
export interface SurvivorFacts {
  readonly words: string;
  readonly file: string;
  readonly line: number;
}

/** How policies were changed: not at all, with a result, or not, for a reason. */
export type Mutated =
  | { readonly kind: 'none' }
  | { readonly kind: 'report'; readonly report: MutationReport }
  | { readonly kind: 'problem'; readonly message: string };

const mostSurvivors = 5;

/** The facts for a comment; nothing where nobody asked. */
export function mutationFacts(mutated: Mutated): MutationFacts | undefined {
  if (mutated.kind === 'none') return undefined;
  if (mutated.kind === 'problem') return { words: mutated.message, survived: [], more: 0 };
  const { survived } = mutated.report;
  return {
    words: mutationSummary(mutated.report),
    survived: survived.slice(0, mostSurvivors).map((survivor) => {
      const changes = describeChanges(survivor, 1).map(({ words }) => words);
      return { words: [survivorWords(survivor), ...changes].join('; '), file: survivor.file, line: survivor.line };
    }),
    more: Math.max(0, survived.length - mostSurvivors),
  };
}

/** One short block of a summary or a comment. */
export function mutationSections(facts: MutationFacts | undefined, links: Links): readonly Section[] {
  if (facts === undefined) return [];
  const rest = facts.more > 0 ? [`- … and ${facts.more} more\n`] : [];
  return [
    {
      what: '',
      heading: `\n### Do the tests notice changes of the policies?\n\n${prose(shownProse(facts.words))}\n\n`,
      items: [],
    },
    {
      what: 'changes that no case notices',
      heading: '',
      items: [
        ...facts.survived.map((each) => `- ${markdown(shownName(each.words))} (${placeLink(each, 'head', links)})\n`),
        ...rest,
      ],
    },
  ];
}
