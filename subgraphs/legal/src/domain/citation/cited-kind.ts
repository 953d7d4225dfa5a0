import type { LegalActKind } from "../legal-act-kind";
import type { ActWord } from "./word-sense";

const LOCAL = /акимат|маслихат|(?:^|[^\p{L}])аким(?:а|ом|у|ов)?(?:$|[^\p{L}])|әкімді[кг]|мәслихат|(?:^|[^\p{L}])әкім(?:інің|нің|і)?(?:$|[^\p{L}])/u;
const GOVERNMENT = /правительств|үкімет/u;

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
