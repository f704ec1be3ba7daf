/** Plain byte order (UTF-8 order of code points), the order of every list that is shown. */
export declare function byBytes(a: string, b: string): number;
