import { phraseOf, type Phrase } from "../citation/phrase";
import { isActWord } from "../citation/word-sense";
import { citedKind } from "../citation/cited-kind";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import { passageOf, type PlacedBlock } from "./passage";
import { kindOfFormula } from "./kind-of-formula";
import { readMark } from "../structure/unit-mark";
import { numberAndDay, requisitesIn, type Requisites, type ToldRequisites } from "./requisites-in";

/** A line with day and number and little else, as texts end with: «Астана, 15 апреля 2013 года № 88-V ЗРК». */
const SHORT_LINE = 120;
/** How many blocks are asked for the act's word for itself, and how long they may be. */
const OPENING = 60;
const LONGEST_OPENING = 4_000;
const MOST_HEAD_LINES = 10;
const OF_APPENDIX = /^(?:утвержден|приложени)|қосымша|бекітіл(?:ген|ді)/u;

/** Requisites from everywhere in the order in which they are believed: the marked ones, the head, the tail, short lines, what an appendix says of its act, the words that enact it, its word for itself. */
export function requisitesOf(text: ActText, head: ReadonlyArray<PlacedBlock>, tail: ReadonlyArray<PlacedBlock>): ToldRequisites[] {
  const marked = head.filter(({ provision }) => provision.role === "REQUISITES");
  const free = head.filter(({ block, provision }) => provision.role !== "PREAMBLE" && provision.role !== "NOTE" && block.form !== "STRAY");
  const behind = withoutAgreement(tail).filter(({ index, block, provision: { kind, role, blocks } }) => (kind === "PARAGRAPH" || kind === "APPENDIX" || index > blocks[0]) && role !== "NOTE" && block.form !== "CELL" && readMark(block.text) === null);
  const told = [marked, free, behind].flatMap((placed) => {
    const passage = passageOf(placed);
    const phrase = phraseOf(passage.text, text.language);
    const requisites = requisitesIn(passage, phrase, text.language);
    return requisites === null ? [] : [{ requisites, passage }];
  });
  const noneTells = (part: keyof Requisites): boolean => told.every(({ requisites }) => requisites[part] === null);
  if (noneTells("number")) told.push(...[...free, ...behind].flatMap((placed) => shortLine(text, placed)));
  if (noneTells("number")) told.push(...[...free.map((placed) => [placed]), ...appendixHeads(text)].flatMap((placed) => ofAppendix(text, placed)));
  if (noneTells("kind")) told.push(...kindOfFormula(head, text.language), ...ownWord(text));
  return told;
}

/** Whom the act was agreed with, and when, is not the act's own. */
function withoutAgreement(tail: ReadonlyArray<PlacedBlock>): PlacedBlock[] {
  let left = 0;
  return tail.filter(({ block, provision: { kind } }) => {
    left = AGREED.test(block.text) ? LINES_OF_AGREEMENT : kind === "APPENDIX" ? 0 : Math.max(0, left - 1);
    return left === 0;
  });
}

const AGREED = /^["«]?(?:КЕЛІСІЛ(?:ДІ|ГЕН)|СОГЛАСОВАН)/iu;
const LINES_OF_AGREEMENT = 7;

function shortLine(text: ActText, placed: PlacedBlock): ToldRequisites[] {
  if (placed.block.text.length > SHORT_LINE || placed.provision.role === "NOTE") return [];
  const passage = passageOf([placed]);
  const phrase = phraseOf(passage.text, text.language);
  const cites = phrase.tokens.some(({ sense }) => isActWord(sense) || sense === "REGISTERED");
  const [reference] = phrase.references.values();
  if (reference?.day == null || cites) return [];
  return [{ requisites: { kind: null, issuer: null, ...numberAndDay(phrase, reference) }, passage }];
}

function ofAppendix(text: ActText, placed: ReadonlyArray<PlacedBlock>): ToldRequisites[] {
  const passage = passageOf(placed);
  if (!OF_APPENDIX.test(passage.text.toLowerCase()) || passage.text.length > 600) return [];
  const requisites = requisitesIn(passage, phraseOf(passage.text, text.language), text.language, true);
  return requisites === null || requisites.number === null ? [] : [{ requisites, passage }];
}

/** The head of the first appendix, on however many lines, and what stands first in it, line by line. */
function appendixHeads(text: ActText): PlacedBlock[][] {
  const first = text.parts.find(({ kind }) => kind === "APPENDIX");
  if (first === undefined) return [];
  const placed = (provision: Provision, most: number): PlacedBlock[] => {
    const { 0: from, 1: to } = provision.blocks;
    return text.blocks.slice(from, Math.min(to, from + most)).map((block, at) => ({ block, index: from + at, provision })).filter(({ block }) => block.text !== "");
  };
  const lines = [first, ...first.children.slice(0, 3)].flatMap((provision) => placed(provision, 4));
  return [placed(first, MOST_HEAD_LINES), ...lines.map((line) => [line])].filter(({ length }) => length > 0);
}

/** «Настоящий Закон регулирует …»: the act calls itself so. Looked for in the first provisions only. */
function ownWord(text: ActText): ToldRequisites[] {
  for (const placed of openingOf(text, text.parts, [])) {
    const passage = passageOf([placed]);
    const found = ownWordIn(phraseOf(passage.text, text.language));
    if (found !== null) return [{ requisites: { kind: found, issuer: null, date: null, number: null }, passage }];
  }
  return [];
}

function openingOf(text: ActText, parts: ReadonlyArray<Provision>, into: PlacedBlock[]): PlacedBlock[] {
  for (const provision of parts) {
    if (provision.kind === "APPENDIX" || into.length >= OPENING) return into;
    for (let index = provision.blocks[0]; index < provision.blocks[1] && into.length < OPENING; index += 1) {
      const block = text.blocks[index];
      if (block !== undefined && block.text.length <= LONGEST_OPENING) into.push({ block, index, provision });
    }
    openingOf(text, provision.children, into);
  }
  return into;
}

function ownWordIn({ tokens }: Phrase): Requisites["kind"] {
  for (const [at, token] of tokens.entries()) {
    const word = tokens[at + 1];
    if (token.sense !== "OWN" || word === undefined || !isActWord(word.sense) || word.sense === "DOCUMENT") continue;
    const kind = word.sense === "RESOLUTION" || word.sense === "DECISION" ? null : citedKind(word.sense, "");
    if (kind !== null) return { value: kind, from: token.from, to: word.to };
  }
  return null;
}
