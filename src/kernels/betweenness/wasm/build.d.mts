/** A search's module as base64: the same bytes from the same source and compiler. */
export declare function compile(search: 'batch-search' | 'length-search'): Promise<string>;
