import type { ActLine } from "./act-line";
import type { Section } from "./sections";

/** Chapters that are divided further, each with all that stands beneath it. */
export function outerChapters(chapters: ReadonlyArray<Section>): Section[] {
  return chapters.flatMap((chapter, at): Section[] => {
    const within = chapters.slice(at + 1).filter(({ heading }) => heading !== null && standsIn(heading, chapter.heading));
    return within.length === 0 ? [] : [{ ...chapter, lines: [...chapter.lines, ...within.flatMap(({ heading, lines }) => (heading === null ? lines : [heading, ...lines]))] }];
  });
}

/** Two chapters that follow one another: in one an application comes in, in the other it is decided. Each by the heading of either. */
export function neighbouringChapters(chapters: ReadonlyArray<Section>): (readonly [Section, Section])[] {
  return chapters.slice(1).map((second, at) => {
    const first = chapters[at] as Section;
    const lines = [...first.lines, ...second.lines];
    return [{ ...first, lines, joined: true }, { ...second, lines, joined: true }] as const;
  });
}

function standsIn(line: ActLine, outer: ActLine | null): boolean {
  for (let at = line.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
