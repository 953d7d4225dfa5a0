import type { Tokenizer } from "htmlparser2";

/** What the tokenizer of htmlparser2 tells, with offsets into what it was given. */
export type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/** Passes on what is told of a part of a text, with offsets into the whole: the part begins at `by`. */
export function shiftedTokens(to: Callbacks, by: number): Callbacks {
  return {
    onattribdata: (start, end) => to.onattribdata(start + by, end + by),
    onattribentity: (codepoint) => to.onattribentity(codepoint),
    onattribend: (quote, end) => to.onattribend(quote, end + by),
    onattribname: (start, end) => to.onattribname(start + by, end + by),
    oncdata: (start, end, offset) => to.oncdata(start + by, end + by, offset),
    onclosetag: (start, end) => to.onclosetag(start + by, end + by),
    oncomment: (start, end, offset) => to.oncomment(start + by, end + by, offset),
    ondeclaration: (start, end) => to.ondeclaration(start + by, end + by),
    onend: () => to.onend(),
    onopentagend: (end) => to.onopentagend(end + by),
    onopentagname: (start, end) => to.onopentagname(start + by, end + by),
    onprocessinginstruction: (start, end) => to.onprocessinginstruction(start + by, end + by),
    onselfclosingtag: (end) => to.onselfclosingtag(end + by),
    ontext: (start, end) => to.ontext(start + by, end + by),
    ontextentity: (codepoint, end) => to.ontextentity(codepoint, end + by),
  };
}
