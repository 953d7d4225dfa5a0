import type { Language } from "@tizilim/common/pure/localized-text";
import { citedKind } from "../citation/cited-kind";
import type { ActWord } from "../citation/word-sense";
import { matchable } from "../text/matchable";
import { passageOf, type PlacedBlock } from "./passage";
import type { ToldRequisites } from "./requisites-in";

const ENACTS: Readonly<Record<Language, ReadonlyArray<readonly [ActWord, RegExp]>>> = {
  RU: [
    ["ORDER", /п ?р ?и ?к ?а ?з ?ы ?в ?а ?(?:ю|е ?м)\s*:?$/u],
    ["RESOLUTION", /п ?о ?с ?т ?а ?н ?о ?в ?л ?я ?(?:е ?т|ю ?т|ю|е ?м)\s*:?$/u],
    ["DECISION", /р ?е ?ш ?(?:и ?л[аи]?|а ?е ?т)\s*:?$/u],
  ],
  KK: [
    ["ORDER", /бұйырамы[нз]\s*:?$/u],
    ["RESOLUTION", /қаулы ет(?:еді|еміз|емін)\s*:?$/u],
    ["DECISION", /(?:шешім (?:қабылдады|етті)|шешті)\s*:?$/u],
  ],
};
const BODY = /правительств|акимат|маслихат|(?<!\p{L})аким(?!\p{L}{2})|үк[іi]мет|әк[іi]мд[іi]|мәслихат|(?<!\p{L})әк[іi]м(?!\p{L}{2})/gu;

/** «Акимат … ПОСТАНОВЛЯЕТ:», «БҰЙЫРАМЫН:»: what the words that lead to the clauses tell of the act's kind, with the body that stands last before them. */
export function kindOfFormula(head: ReadonlyArray<PlacedBlock>, language: Language): ToldRequisites[] {
  const preamble = head.filter(({ provision }) => provision.role === "PREAMBLE");
  if (preamble.length === 0) return [];
  const passage = passageOf(preamble);
  const words = matchable(passage.text);
  for (const [word, form] of ENACTS[language]) {
    const found = form.exec(words);
    if (found === null) continue;
    const body = [...words.slice(0, found.index).matchAll(BODY)].at(-1);
    const value = word === "ORDER" || body !== undefined ? citedKind(word, words.slice(body?.index ?? found.index, found.index)) : null;
    return value === null ? [] : [{ requisites: { kind: { value, from: found.index, to: found.index + found[0].replace(/\s*:?$/u, "").length }, issuer: null, date: null, number: null }, passage }];
  }
  return [];
}
