/** Sentences and parts between semicolons; the point of an abbreviation or a number ends none. */
export const SENTENCES = /[^.;]+(?:[.;](?!\s)[^.;]+)*/g;
