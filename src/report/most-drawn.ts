/** Networks of more people are drawn only when asked for: the layout takes seconds, and the picture tells little. */
export const MOST_DRAWN = 400;
