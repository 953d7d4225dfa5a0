import type { ActText } from "../structure/act-text";
import type { PlacedBlock } from "../structure/placed-blocks";
import type { Provision } from "../structure/provision";
import { matchable } from "../text/matchable";
import type { Stretch } from "./written-span";

/** RULES: the order of a service, as article 14 demands it. REGULATION: what articles 16 and 17 knew until they were excluded. */
export interface ServiceDocument {
  readonly kind: "RULES" | "REGULATION";
  readonly title: ReadonlyArray<Stretch>;
  /** Lines in force, those of its appendices among them. */
  readonly lines: ReadonlyArray<PlacedBlock>;
}

const RULES = /^"?правила (?:по )?(?:оказани[яю]|предоставлени[яю]) государственн\p{L}+ услуг|мемлекеттік (?:көрсетілетін )?қызмет(?:ті|тер|терді)? (?:көрсету )?қағидалары[\s".]*$/u;
const REGULATION = /^"?регламент (?:оказания )?(?:электронной )?государственн\p{L}+ услуг|мемлекеттік (?:электрондық )?(?:көрсетілетін )?қызмет(?:ті|тер)?(?: көрсету)? регламенті[\s".]*$/u;

/** The rules and regulations of services that an act holds as documents of their own, in its order. */
export function serviceDocuments(text: ActText, placed: ReadonlyArray<PlacedBlock>): ServiceDocument[] {
  const documents: ServiceDocument[] = [];
  const visit = (part: Provision): void => {
    const title = part.kind === "APPENDIX" ? titleOf(part, placed) : [];
    const words = matchable(title.map(({ block }) => block.text).join(" ")).trim();
    const kind = RULES.test(words) ? "RULES" : REGULATION.test(words) ? "REGULATION" : null;
    if (kind === null) part.children.forEach(visit);
    else documents.push({ kind, title: title.map((each) => ({ placed: each, from: 0, to: each.block.text.length })), lines: placed.filter(({ block, says }) => says && block.start >= part.start && block.end <= part.end) });
  };
  text.parts.forEach(visit);
  return documents;
}

/** The title as a part of its own, or the last line of the appendix' head. */
function titleOf(appendix: Provision, placed: ReadonlyArray<PlacedBlock>): PlacedBlock[] {
  const title = appendix.children.find(({ role }) => role === "TITLE") ?? appendix;
  const lines = placed.slice(placed.findIndex(({ at }) => at === title.blocks[0]), placed.findIndex(({ at }) => at === title.blocks[0]) + title.blocks[1] - title.blocks[0]).filter(({ says }) => says);
  return title === appendix ? lines.slice(-1) : lines;
}
