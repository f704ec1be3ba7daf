/** The known word nearest to a misspelt one, where one is near enough to be meant. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
/** The words `; did you mean \`x\`?`, or nothing where no known word is near. */
export declare function didYouMean(word: string, known: readonly string[]): string;
