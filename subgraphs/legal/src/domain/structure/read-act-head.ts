import type { Block } from "../text/block";
import { endsPreamble, isDatedRequisites, isRequisites, isSetOff, looksLikePreamble, looksLikeTitle } from "./act-head";
import { type ReadingState, blocksFrom, nextWords, said } from "./reading-state";
import type { Unit } from "./unit";
import type { ProvisionRole } from "./provision";

const LONGEST_ISSUER = 200;
/** «Об утверждении Правил оказания государственной услуги»: the name that this leads to stands on the next line, which is no sentence. */
const LEADS_TO_A_NAME = /\sгосударственной\s+услуги$/u;
const LONGEST_NAME = 300;

/** What stands before the first clause of an act: requisites, title, the words that lead to the clauses. */
export function readActHead(state: ReadingState, at: number): void {
  const { act, outline } = state;
  const { text } = state.blocks[at] as Block;
  const role = roleInHead(state, at);
  const { latest } = outline;
  if (role === "PREAMBLE" && latest !== null && latest === act.preamble) latest.to = at + 1;
  else if (role === "TEXT" && latest !== null && latest === act.title && isRestOfTitle(latest, text)) goOnWithTitle(latest, at, text);
  else if (role === "TEXT") outline.openCounted(outline.scope, "par", { style: "PARAGRAPH", kind: "PARAGRAPH", role, ...blocksFrom(state, at) }, pathOfHead(outline.scope));
  else openPart(state, at, role);
  if (endsPreamble(text)) act.bodyBegun = true;
  said(state, text);
}

function roleInHead(state: ReadingState, at: number): ProvisionRole {
  const { act, outline } = state;
  const block = state.blocks[at] as Block;
  const { text } = block;
  if (endsPreamble(text)) return "PREAMBLE";
  const requisites = isRequisites(text);
  if (act.title === null) {
    if (requisites && (isDatedRequisites(text) || block.form !== "HEADING" || titleFollows(state, at))) return "REQUISITES";
    if (looksLikeTitle(text) || (block.form === "HEADING" && !titleFollows(state, at))) return "TITLE";
    if (text.length <= LONGEST_ISSUER && !/[.;:,]$/.test(text) && titleFollows(state, at)) return "REQUISITES";
    if (!titleFollows(state, at) && !/[.;:]$/.test(text) && (isSetOff(block) || (text.length <= 400 && !looksLikePreamble(text)))) return "TITLE";
  } else if (requisites) return "REQUISITES";
  if (outline.latest === act.preamble && act.preamble !== null) return "PREAMBLE";
  return looksLikePreamble(text) ? "PREAMBLE" : "TEXT";
}

function titleFollows(state: ReadingState, at: number): boolean {
  return nextWords(state, at + 1, 6).some(looksLikeTitle);
}

function isRestOfTitle({ heading }: Unit, text: string): boolean {
  return LEADS_TO_A_NAME.test(heading ?? "") && text.length <= LONGEST_NAME && /^[\p{Lu}"«“]/u.test(text) && !/[.;:,]$/.test(text);
}

function goOnWithTitle(title: Unit, at: number, text: string): void {
  title.to = at + 1;
  title.heading = `${title.heading} ${text}`;
}

function openPart(state: ReadingState, at: number, role: ProvisionRole): void {
  const { act, outline } = state;
  const part: Unit = outline.open(outline.scope, role.toLowerCase(), { style: "LEAF", kind: "PARAGRAPH", role, ...blocksFrom(state, at) });
  if (role === "TITLE") {
    part.heading = (state.blocks[at] as Block).text;
    act.title = part;
  } else if (role === "PREAMBLE") act.preamble = part;
}

function pathOfHead({ anchor }: Unit): string {
  return anchor === "" ? "head" : `${anchor}/head`;
}
