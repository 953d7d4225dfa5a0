import { numberListAt } from "./number-list";
import type { Phrase } from "./phrase";
import { pathsOf, type ChainLink, type ProvisionPath } from "./provision-path";
import { isUnit, type CitedUnit } from "./word-sense";

export interface Chain {
  readonly paths: ReadonlyArray<ProvisionPath>;
  readonly next: number;
}

interface Written {
  readonly unit: CitedUnit;
  readonly numbers: ReadonlyArray<string>;
  readonly next: number;
}

/** «подпунктами 1), 2) и 5) пункта 3 статьи 9» from a token on: in Russian the innermost unit stands first. */
export function russianChainAt(phrase: Phrase, at: number): Chain | null {
  const links: (Written & { readonly apartFromNext: boolean })[] = [];
  let next = at;
  for (let link = linkAt(phrase, next); link !== null; ) {
    const following = followingLink(phrase, link.next);
    links.push({ ...link, apartFromNext: following?.apart ?? false });
    next = link.next;
    link = following?.link ?? null;
  }
  const counted = links.filter(({ unit }) => unit !== "PART");
  if (counted.length === 0) return null;
  const outermostFirst = counted.map((link, index): ChainLink => ({ ...link, apart: index < counted.length - 1 && link.apartFromNext })).reverse();
  return { paths: pathsOf(outermostFirst), next };
}

function followingLink(phrase: Phrase, at: number): { readonly link: Written; readonly apart: boolean } | null {
  const { tokens } = phrase;
  let next = at;
  if (tokens[next]?.text === ",") next += 1;
  if (tokens[next]?.sense === "AND") next += 1;
  const link = linkAt(phrase, next);
  return link === null ? null : { link, apart: next > at };
}

function linkAt(phrase: Phrase, at: number): Written | null {
  const { tokens } = phrase;
  const unit = tokens[at]?.sense;
  if (!isUnit(unit)) return null;
  if (unit === "PART") return partAt(phrase, at);
  const listed = numberListAt(phrase, tokens[at + 1]?.text === "№" ? at + 2 : at + 1);
  if (listed !== null) return { unit, ...listed };
  return unit === "APPENDIX" ? { unit, numbers: [], next: at + 1 } : null;
}

/** «частью второй», «абзацы второй и третий», «второй абзац» alone names nothing that has a number. */
function partAt({ tokens }: Phrase, at: number): Written | null {
  let next = at + 1;
  while (tokens[next]?.sense === "ORDINAL" || (next > at + 1 && (tokens[next]?.sense === "AND" || tokens[next]?.text === ",") && tokens[next + 1]?.sense === "ORDINAL")) next += 1;
  return next === at + 1 && !isUnit(tokens[next]?.sense) ? null : { unit: "PART", numbers: [], next };
}
