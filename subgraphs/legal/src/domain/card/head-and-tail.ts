import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import type { PlacedBlock } from "./passage";

/** Where an act tells of itself: its head, and where texts bear the requisites at the end, that. */
export interface HeadAndTail {
  readonly head: ReadonlyArray<PlacedBlock>;
  readonly tail: ReadonlyArray<PlacedBlock>;
}

const LONGEST_HEAD = 60;
const LONGEST_TAIL = 15;
/** A paragraph that is longer tells no requisites. */
const LONGEST_BLOCK = 4_000;

/** The head ends where the first numbered part begins; the tail is what stands last before the appendices, and last of all. */
export function headAndTail(text: ActText): HeadAndTail {
  const numbered = text.parts.findIndex(({ kind }) => kind !== "PARAGRAPH");
  const headParts = numbered < 0 ? text.parts : text.parts.slice(0, numbered);
  const rest = numbered < 0 ? [] : text.parts.slice(numbered);
  const head = firstOf(text, headParts, LONGEST_HEAD);
  const appendix = rest.findIndex(({ kind }) => kind === "APPENDIX");
  const beforeAppendix = lastOf(text, appendix < 0 ? rest : rest.slice(0, appendix));
  const last = appendix < 0 ? [] : lastOf(text, rest.slice(appendix));
  const overlong = numbered < 0 ? lastOf(text, headParts).filter(({ index }) => index > (head.at(-1)?.index ?? -1)) : [];
  return { head, tail: [...overlong, ...beforeAppendix, ...last] };
}

function firstOf(text: ActText, parts: ReadonlyArray<Provision>, most: number): PlacedBlock[] {
  const first: PlacedBlock[] = [];
  const visit = (provision: Provision): void => {
    for (let index = provision.blocks[0]; index < provision.blocks[1] && first.length < most; index += 1) place(text, provision, index, first);
    for (const child of provision.children) if (first.length < most) visit(child);
  };
  for (const part of parts) if (first.length < most) visit(part);
  return first;
}

function lastOf(text: ActText, parts: ReadonlyArray<Provision>): PlacedBlock[] {
  const last: PlacedBlock[] = [];
  const visit = (provision: Provision): void => {
    for (let child = provision.children.length - 1; child >= 0 && last.length < LONGEST_TAIL; child -= 1) visit(provision.children[child] as Provision);
    for (let index = provision.blocks[1] - 1; index >= provision.blocks[0] && last.length < LONGEST_TAIL; index -= 1) place(text, provision, index, last);
  };
  for (let part = parts.length - 1; part >= 0 && last.length < LONGEST_TAIL; part -= 1) visit(parts[part] as Provision);
  return last.reverse();
}

function place(text: ActText, provision: Provision, index: number, into: PlacedBlock[]): void {
  const block = text.blocks[index];
  if (block === undefined || block.text === "" || block.form === "BLANK" || block.text.length > LONGEST_BLOCK) return;
  into.push({ block, index, provision });
}
