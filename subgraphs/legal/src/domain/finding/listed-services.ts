import type { ActLine } from "./act-line";
import type { Manner } from "./act-manner";
import { functionNamed } from "./function-name";
import { namesAfter } from "./quoted-names";
import { quoteSides } from "./quote-sides";
import { LONGEST_NAME, type ServiceMention } from "./service-mention";
import { sightingOf, type Sighting } from "./sighting";

const SERVICES = /государственн[а-я]+\s+(?:электронн[а-я]+\s+)?услуг|мемлекеттік\s+(?:көрсетілетін\s+)?қызмет/;
const DOCUMENT = /правил|стандарт|регламент|поряд(?:ок|ка|ке)\s+(?:оказани|предоставлени)|основны[хе]\s+требовани|қағида|тәртіб|талап|мынадай\s+мемлекеттік|қызметтер\s+бекітілсін|пилотн/;
const SETS = /утвердить|утвержда|прилагаем|настоящ|следующ|устанавлива|определя|распространя|регулиру|бекіт|осы\s|мынадай|қоса\s+беріліп|мыналар|күші\s+жойылды|утративш/;
const NOT = /не\s+распространя|не\s+регулиру|за\s+исключением|кроме|қолданылмайды|қоспағанда/;
/** «1) "…"; 2) "…" мемлекеттік көрсетілетін қызметтердің регламенттері бекітілсін.» */
const NAMED_BY_THE_LAST = /"\s*мемлекеттік\s+(?:көрсетілетін\s*)?қызметтер(?:дің|ді)?\s+(?:көрсету(?:дің)?\s+)?(?:стандарт|регламент|қағида)(?:тары|тері|лары)\s[^"]{0,80}(?:бекітілсін|күші\s+жойылды|жойылсын)/;
/** «"Азаматтарға арналған үкімет" мемлекеттік корпорациясы»: a body by its name. */
const OF_A_BODY = /^"?[\s"]*(?:мемлекеттік\s+)?(?:коммерциялық\s+емес\s+)?(?:корпораци|акционерлік|мекеме|кәсіпорн)/;
const STANDARD_OF_SERVICE = /^\s*(?:\d{1,3}[.)]\s*)?(?:стандарт|регламент|правила\s+оказания)\s+государственной\s+услуги\s+"|"\s*мемлекеттік\s+(?:көрсетілетін\s*)?қызмет(?:ін|ті)?\s+(?:көрсету(?:дің)?\s+)?(?:стандарты|регламенті|қағидалары)(?![а-яәғқңөұүһі])/;
const NUMBER = /^\s*(?:\d{1,3}(?:-\d{1,2})?[.)]|[-•])?\s*/;
const UNQUOTED_ENDS = /\s*(?:;|\.$|,?\s+согласно\s|,\s+утвержд|\(далее|\(бұдан|$)/;

/** To services, however they are named; to what stands in quotes; to neither. */
type Leads = "SERVICES" | "NAMES" | "NONE";

/** «… следующих государственных услуг: 1) "…"; 2) "…"»: the services that the items under such a line name. */
export class ServiceLists {
  private readonly leads = new Map<ActLine, Leads>();

  /** `items`: of each line that leads to some. */
  constructor(private readonly items: ReadonlyMap<ActLine, ReadonlyArray<ActLine>>) {}

  /** What the line names as an item of a list; null where it is none. */
  itemIn(line: ActLine, manner: Manner): Sighting | null {
    const { parent, part } = line;
    if (parent === null || part === "HEAD" || (manner === "AMENDS" && part !== "WORDING")) return null;
    const leads = this.leadsTo(parent);
    const name = leads === "NONE" ? null : itemName(line, leads === "NAMES");
    return name === null ? null : sightingOf(line, name, manner === "REPEALS" ? "EXCLUDE" : "INCLUDE", manner === "REPEALS" ? "REPEALED" : "LIST_OF_RULES", 6);
  }

  private leadsTo(line: ActLine): Leads {
    const known = this.leads.get(line);
    if (known !== undefined) return known;
    const words = line.words.slice(-600);
    const items = this.items.get(line) ?? [];
    const named = SERVICES.test(words) && DOCUMENT.test(words) && SETS.test(words) && !NOT.test(words);
    const leads = !/:\s*$/.test(words) ? "NONE" : named ? "SERVICES" : NAMED_BY_THE_LAST.test(items.at(-1)?.words ?? "") || setsStandards(words, items) ? "NAMES" : "NONE";
    this.leads.set(line, leads);
    return leads;
  }
}

/** Beside the standards of other services the name of one may stand alone. */
function setsStandards(words: string, items: ReadonlyArray<ActLine>): boolean {
  const approves = /утвердить[^"]{0,40}:\s*$/.test(words) || /бекітілсін["\s.]*$/.test(items.at(-1)?.words ?? "");
  return approves && items.some((item) => STANDARD_OF_SERVICE.test(item.words));
}

function itemName({ words, passage, text }: ActLine, quotedOnly: boolean): ServiceMention | null {
  const from = NUMBER.exec(words.slice(0, 20))?.[0].length ?? 0;
  const as = (name: ServiceMention["name"], quoted: boolean): ServiceMention => ({ from: name.from - (quoted ? 1 : 0), to: name.to + (quoted ? 1 : 0), name, quoted, of: null, nominative: true });
  if (words[from] === '"') {
    const name = namesAfter(words, quoteSides(passage.text), from)[0];
    return name === undefined || OF_A_BODY.test(words.slice(name.to, name.to + 60)) ? null : as(name, true);
  }
  if (quotedOnly) return null;
  const to = from + words.slice(from, from + LONGEST_NAME).search(UNQUOTED_ENDS);
  return functionNamed(passage.text.slice(from, to), text.language) === null ? null : as({ from, to }, false);
}
