/** The module as base64: the same bytes from the same source and compiler. */
export declare function compile(): Promise<string>;
