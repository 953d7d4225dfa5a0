import type { ActText } from "../domain/structure/act-text";
import type { Provision } from "../domain/structure/provision";
import type { Block } from "../domain/text/block";
import type { ActReadingType } from "./act-reading.type";
import type { ReadingLineType } from "./reading-line.type";
import type { ReadingPartType } from "./reading-part.type";
import type { TextOfView } from "./text-of-view";

export function actReadingView({ edition, text }: TextOfView): ActReadingType {
  return { edition, language: text.language, parts: text.parts.flatMap((part) => partsOf(text, part, 0)) };
}

function partsOf(text: ActText, provision: Provision, depth: number): ReadingPartType[] {
  const { anchor, kind, role, number, excluded, blocks, children } = provision;
  const lines = text.blocks.slice(...blocks).filter((block) => block.text !== "").map(lineOf);
  const own = { anchor, depth, kind, role, number, excluded: excluded !== null, lines };
  return [own, ...children.flatMap((child) => partsOf(text, child, depth + 1))];
}

function lineOf({ text, form, emphasis, runs }: Block): ReadingLineType {
  return {
    text,
    strong: form === "HEADING" || emphasis.bold,
    runs: runs.map(({ at, source, length, sourceLength }) => ({ at, offset: source, length, sourceLength: sourceLength ?? null })),
  };
}
