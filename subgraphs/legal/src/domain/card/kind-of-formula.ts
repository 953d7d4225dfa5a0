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
/** How far before the formula the body stands that enacts. */
const REACH = 200;

/** «Акимат … ПОСТАНОВЛЯЕТ:», «БҰЙЫРАМЫН:»: what the words that lead to the clauses tell of the act's kind. */
export function kindOfFormula(head: ReadonlyArray<PlacedBlock>, language: Language): ToldRequisites[] {
  for (const placed of head) {
    if (placed.provision.role !== "PREAMBLE") continue;
    const words = matchable(placed.block.text);
    for (const [word, form] of ENACTS[language]) {
      const found = form.exec(words);
      if (found === null) continue;
      const value = citedKind(word, words.slice(Math.max(0, found.index - REACH), found.index));
      const kind = value === null ? null : { value, from: found.index, to: found.index + found[0].replace(/\s*:?$/u, "").length };
      return [{ requisites: { kind, issuer: null, date: null, number: null }, passage: passageOf([placed]) }];
    }
  }
  return [];
}
