import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";
import type { SignalName } from "./signals";
import { isTitle } from "./title-line";

const TITLES: Readonly<Record<NonNullable<ServiceMention["of"]>, SignalName>> = {
  RULES: "RULES_TITLE", STANDARD: "STANDARD_TITLE", REGULATION: "REGULATION_TITLE", REQUIREMENTS: "REQUIREMENTS_LIST", PROVISION: "RULES_TITLE",
};
/** «Настоящие Правила определяют порядок …» */
const RULES_THEMSELVES = /настоящ(?:ие|ий|им|ими|ая|ей|его)\s+(?:правила|правилами|стандарт|стандартом|регламент|регламентом|инструкци)|^\d+\.\s+(?:правила|стандарт|регламент|инструкция)\s+(?:[а-я]+\s+){0,2}(?:определя|устанавлива|регулиру|регламентиру|распространя|примен|разработан)|осы\s+(?:қағида|стандарт|регламент|нұсқаулық|ереже)|^\d+\.\s+(?:қағидалар|стандарт|регламент)\s/;
const NOT_SET = /не\s+(?:распространя|регулиру|примен)|қолданылмайды|реттелмейді|реттемейді/;
const OWN_APPENDIX = /приложени[а-я]+\s+(?:\d+\s+)?(?:к\s+)?(?:настоящ|правил)|осы\s+(?:қағида|стандарт)[а-яәғқңөұүһі]*\s+(?:\d+-)?қосымша/;
const OF_ANOTHER_ACT = /^["\s]*(?:\([^)]*\)\s*)?,?\s*(?:который\s+)?утвержд[её]нн(?!\p{L}*\s+настоящ)|^[^.;]{0,40}бұйрығымен\s+бекітілген/u;
const DEFINITION = /^["\s]*(?:\d+\.\s*)?["\s]*$/;
const AFTER_DEFINITION_RU = /^["\s]*(?:\((?:далее|подвид)|оказыва|предоставля|является|относится|\.?$)/;
const AFTER_DEFINITION_KK = /^["\s]*(?:\(бұдан|\.?$|[^.;]{0,300}көрсет(?:еді|іледі))/;
const RESTS_ON_ANOTHER = /(?:согласно|в\s+соответствии\s+с)\s+(?:\d+\s+)?правил|в\s+порядке,?\s+(?:определ|установл|предусмотр|утвержд)|қағидаларына\s+сәйкес|қағидаларында\s+(?:белгіленген|көзделген)/;
/** A document begins with the definition of its service. */
const LAST_POINT_OF_DEFINITION = 6;

/** What a line of a document that the act sets says of a service that it names. */
export function sightingInDocument(line: ActLine, mention: ServiceMention): Sighting | null {
  const { words, provision } = line;
  if (OF_ANOTHER_ACT.test(words.slice(mention.to, mention.to + 160))) return null;
  const found = (signal: SignalName, worth: number): Sighting => sightingOf(line, mention, "INCLUDE", signal, worth);
  if (provision.kind === "CHAPTER") return found("SECTION_OF_SERVICE", 4);
  if (mention.of !== null && isTitle(line, mention)) return found(TITLES[mention.of], mention.of === "REQUIREMENTS" ? 9 : 8);
  if (provision.kind === "APPENDIX" || provision.role === "CELL") return found("CALLED_STATE_SERVICE", 1);
  if (NOT_SET.test(words)) return null;
  if (mention.of === "REQUIREMENTS" && OWN_APPENDIX.test(words)) return found("SET_BY_THESE_RULES", 5);
  if (RULES_THEMSELVES.test(words.slice(0, 400))) return found("SET_BY_THESE_RULES", 5);
  return isDefinition(line, mention) ? found("DEFINED_HERE", 6) : found("CALLED_STATE_SERVICE", 2);
}

function isDefinition({ words, text, provision }: ActLine, { of, from, to, quoted }: ServiceMention): boolean {
  if (provision.kind !== "POINT" || Number.parseInt(provision.number ?? "", 10) > LAST_POINT_OF_DEFINITION) return false;
  if (!quoted || (of !== null && text.language === "RU") || !DEFINITION.test(words.slice(0, from)) || RESTS_ON_ANOTHER.test(words)) return false;
  return (text.language === "KK" ? AFTER_DEFINITION_KK : AFTER_DEFINITION_RU).test(words.slice(to, to + 320));
}
