/** Sources searched together. */
export const LANES = 16;
