/** Stands in a table of links for a row that tells who somebody is: it was read as one of people. */
export const PERSON_ROW: unique symbol = Symbol('person');
