/**
 * The known word nearest to a misspelt one, where one is near enough to be meant: two letters that changed places are one step, like
 * one that is wrong, missing or too many. What has slashes is compared part by part with what has as many: `ns/name` is never taken
 * for a namespace. Of words as near as another the first that begins like it.
 */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
/** The words `; did you mean \`x\`?`, or nothing where no known word is near. */
export declare function didYouMean(word: string, known: readonly string[]): string;
