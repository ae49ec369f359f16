export const EXIT_WRONG_CALL = 2;
export const EXIT_REJECTED_ROWS = 3;
