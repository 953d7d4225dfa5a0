/** Table of the end of the legal log. */
export const LEGAL_HEAD = "legal_head";
