import type { LegalActKind } from "../legal-act-kind";
import type { ActWord } from "./word-sense";

const LOCAL = /акимат|маслихат|(?:^|[^\p{L}])аким(?:а|ом|у|ов)?(?:$|[^\p{L}])|әк[іi]мд[іi][кг]|мәслихат|(?:^|[^\p{L}])әк[іi]м(?:[іi]н[іi]ң|н[іi]ң|[іi])?(?:$|[^\p{L}])/u;
const GOVERNMENT = /правительств|үк[іi]мет/u;

/** The kind that the word means with its issuer, both in small letters. */
export function citedKind(word: ActWord, issuer: string): LegalActKind | null {
  switch (word) {
    case "LAW":
    case "CODE":
    case "CONSTITUTION":
    case "DECREE":
      return word;
    case "ORDER":
      return LOCAL.test(issuer) ? "LOCAL_ACT" : "ORDER";
    case "RESOLUTION":
      if (GOVERNMENT.test(issuer)) return "GOVERNMENT_RESOLUTION";
      return LOCAL.test(issuer) ? "LOCAL_ACT" : "OTHER";
    case "DECISION":
      return LOCAL.test(issuer) ? "LOCAL_ACT" : "OTHER";
    case "DOCUMENT":
      return null;
  }
}
