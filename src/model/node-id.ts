/**
 * Under it a row of a node keeps what its file itself calls the node by: a number that holds within the file alone, and that a list of people may have been
 * written by. No column, and never shown.
 */
export const NODE_ID: unique symbol = Symbol('node id');
