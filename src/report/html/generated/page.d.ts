// Made by `npm run generate` from ../page. Do not edit.

/** The script of the page, and the source that a Content-Security-Policy names it by. */
export declare const pageScript: string;
export declare const scriptHash: string;
/** The style of the page, likewise. */
export declare const pageStyle: string;
export declare const styleHash: string;
