import { numberListAt } from "./number-list";
import type { Phrase } from "./phrase";
import { pathsOf, type ChainLink } from "./provision-path";
import type { Chain } from "./russian-chain";
import { isUnit } from "./word-sense";

/** «9-бабының 3-тармағының 1), 2) және 5) тармақшалары» from a token on: in Kazakh the outermost unit stands first. */
export function kazakhChainAt(phrase: Phrase, at: number): Chain | null {
  const links: ChainLink[] = [];
  let next = at;
  for (;;) {
    const { tokens } = phrase;
    let start = next;
    if (links.length > 0) {
      if (tokens[start]?.text === ",") start += 1;
      if (tokens[start]?.sense === "AND") start += 1;
    }
    const part = partAt(phrase, start);
    if (part !== null) {
      next = part;
      continue;
    }
    const link = linkAt(phrase, start);
    if (link === null) break;
    links.push({ ...link.link, apart: links.length > 0 && start > next });
    next = link.next;
  }
  return links.length === 0 ? null : { paths: pathsOf(links), next };
}

function linkAt(phrase: Phrase, at: number): { readonly link: ChainLink; readonly next: number } | null {
  const { tokens } = phrase;
  if (tokens[at]?.sense === "APPENDIX") return { link: { unit: "APPENDIX", numbers: [], apart: false }, next: at + 1 };
  const listed = numberListAt(phrase, at);
  if (listed === null) return null;
  const unitAt = tokens[listed.next]?.text === "-" ? listed.next + 1 : listed.next;
  const unit = tokens[unitAt]?.sense;
  if (!isUnit(unit) || unit === "PART") return null;
  return { link: { unit, numbers: listed.numbers, apart: false }, next: unitAt + 1 };
}

/** «екінші бөлігінің»: names nothing that has a number. */
function partAt({ tokens }: Phrase, at: number): number | null {
  return tokens[at]?.sense === "ORDINAL" && tokens[at + 1]?.sense === "PART" ? at + 2 : null;
}
