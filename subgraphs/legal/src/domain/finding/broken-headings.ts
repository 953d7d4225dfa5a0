import { passageOf } from "../card/passage";
import { matchable } from "../text/matchable";
import type { ActLine } from "./act-line";

const BREAKS_OFF = /(?:государственной\s+услуги|государственных\s+услуг)$/;
const NAME_FIRST = /^["][^"].{3,900}"$/;
const GOES_ON_AFTER_NAME = /^(?:электрондық\s+)?мемлекеттік\s+(?:электрондық\s+)?(?:көрсетілетін\s+)?қызмет/;

/** «Правила оказания государственной услуги» and «"…"» beneath it are one heading, though the source sets them as two. */
export function withHeadingsWhole(lines: ReadonlyArray<ActLine>): ActLine[] {
  const whole: ActLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && areOneHeading(last, line)) whole[whole.length - 1] = together(last, line);
    else whole.push(line);
  }
  return whole;
}

function areOneHeading(first: ActLine, second: ActLine): boolean {
  if (second.provision.kind !== "PARAGRAPH" || second.provision.cell !== null || first.provision.cell !== null || first.document !== second.document) return false;
  if (first.provision.kind !== "PARAGRAPH" && first.provision.kind !== "APPENDIX") return false;
  return BREAKS_OFF.test(first.words.slice(-60)) ? second.words.startsWith('"') : first.provision.kind === "PARAGRAPH" && GOES_ON_AFTER_NAME.test(second.words) && NAME_FIRST.test(first.words);
}

function together(first: ActLine, second: ActLine): ActLine {
  const passage = passageOf([...first.passage.placed, ...second.passage.placed]);
  return { ...first, passage, words: matchable(passage.text) };
}
