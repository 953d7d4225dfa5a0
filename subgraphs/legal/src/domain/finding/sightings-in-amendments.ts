import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";
import { removes, sightingOfEnded } from "./sightings-of-ended";

const REWORDS = /изложить\s+в\s+(?:новой|следующей)\s+редакции|изложить\s+согласно|(?:жаңа|мынадай|келесі)\s+редакцияда\s+(?:жазылсын|баяндалсын)|редакцияда\s+жазылсын/;
const ADDS = /дополнить|толықтырылсын/;
const PART_OF = /^["\s]*(?:\d+[.)]\s*)?(?:заголовок|наименование|преамбул|тақырыб|атауы)/;

/** An instruction of an amending act: it words the rules of a service anew, adds them, takes them out, or changes words only. */
export function sightingInAmendment(line: ActLine, mention: ServiceMention): Sighting | null {
  const { words } = line;
  if (removes(words)) return sightingOfEnded(line, mention, "RULES_REMOVED");
  if (mention.of === null || mention.of === "PROVISION" || PART_OF.test(words)) return null;
  const rest = words.slice(mention.to);
  if (mention.nominative && REWORDS.test(rest) && isItsObject(words, mention)) return sightingOf(line, mention, "INCLUDE", "NEW_WORDING", 4);
  if (ADDS.test(words) && /(?:дополнить\s+(?:приложени[а-я]+\s+\d*\s*)?["(]*)$/.test(words.slice(0, mention.from))) return sightingOf(line, mention, "INCLUDE", "ADDED_BY_AMENDMENT", 4);
  return null;
}

/** «дополнить подпунктом следующего содержания: "7) Правила …"»: named in a quoted wording that is added. */
export function sightingInWording(line: ActLine, mention: ServiceMention, announcedBy: ActLine | null): Sighting | null {
  if (mention.of === null || mention.of === "PROVISION" || !mention.nominative || announcedBy === null || !ADDS.test(announcedBy.words)) return null;
  return sightingOf(line, mention, "INCLUDE", "ADDED_BY_AMENDMENT", 4);
}

/** «в Правила …», «приложение 2 к Правилам …»: not the rules themselves. */
function isItsObject(words: string, { from }: ServiceMention): boolean {
  return !/(?:^|\s)(?:в|во|к)\s+$/.test(words.slice(Math.max(0, from - 12), from));
}
