import type { Block } from "../text/block";
import { announcementEnd, announces } from "./announced-change";
import { changeNote } from "./change-note";
import { noteExcludes } from "./exclusion";
import { followsDirectly, numberOrder } from "./number-order";
import { noteTargets, type NoteTarget } from "./note-targets";
import { type OpenNote, type ReadingState, blocksFrom } from "./reading-state";
import { openNumbered } from "./open-unit";
import type { Unit, UnitStyle } from "./unit";

const PATIENCE = 2;
const OWNERS: ReadonlySet<UnitStyle> = new Set(["APPENDIX", "CHAPTER", "ARTICLE", "POINT"]);
const HOLDERS: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT"]);
const CHAPTERS: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX", "CHAPTER"]);

/** A note stands with the unit that it names, or with the one that ended just before. */
export function readChangeNote(state: ReadingState, at: number): void {
  const { outline, act } = state;
  const { text } = state.blocks[at] as Block;
  const targets = noteTargets(text);
  const named = firstOpen(state, targets);
  const excludes = noteExcludes(text);
  const gone = named === null && excludes ? openGone(state, at, targets[0]) : null;
  if (gone !== null) {
    state.notes.push({ about: "CHANGE", parts: [gone], from: 0, owner: gone }, { about: "EXCLUSION", parts: [gone], from: 0, owner: gone });
  } else {
    const inHead = state.quote === null && outline.scope.style === "ROOT" && (!act.bodyBegun || outline.top === outline.scope);
    const owner = named ?? (inHead ? ofHead(state, targets) : usualOwner(state));
    const parent = named ?? (inHead || owner === null || owner === act.title ? outline.scope : owner);
    const part = outline.openCounted(parent, "note", { style: "LEAF", kind: "PARAGRAPH", role: "NOTE", ...blocksFrom(state, at) });
    state.notes.push({ about: "CHANGE", parts: [part], from: 0, owner });
    if (named !== null && excludes) state.notes.push({ about: "EXCLUSION", parts: [part], from: 0, owner: named });
  }
  state.latestWords = text;
  state.interrupted = null;
}

/** Gives back the block after the announcement. */
export function readAnnouncement(state: ReadingState, at: number): number {
  const { outline, blocks } = state;
  const end = announcementEnd(blocks, at);
  const words = blocks.slice(at, end).map(({ text }) => text).join(" ");
  const [target] = noteTargets(words.replace(/^[^!.]{0,60}[!.]/, ""));
  const parent = placeOfAnnouncement(state, target);
  state.latestWords = words.slice(-200);
  state.interrupted = null;
  if (!announces(words)) {
    outline.openCounted(parent, "note", { style: "LEAF", kind: "PARAGRAPH", role: "NOTE", ...blocksFrom(state, at, end) });
    return end;
  }
  const part = outline.openCounted(parent, "future", { style: "LEAF", kind: "PARAGRAPH", role: "FUTURE_CHANGE", ...blocksFrom(state, at, end) });
  const note: OpenNote = { about: "ANNOUNCEMENT", parts: [part], from: 0, owner: OWNERS.has(parent.style) ? parent : state.act.title };
  state.notes.push(note);
  if (target !== undefined && !isNamed(parent, target)) state.awaited.push({ note, target, patience: PATIENCE });
  return end;
}

/** Tells an opened unit to the announcements that wait for it. */
export function meet(state: ReadingState, unit: Unit): void {
  if (state.awaited.length === 0) return;
  state.awaited = state.awaited.filter((awaited) => {
    if (isNamed(unit, awaited.target)) {
      awaited.note.owner = unit;
      return false;
    }
    awaited.patience -= 1;
    return awaited.patience > 0;
  });
}

/** The notes come to their units once all their words are known, in the order of the text. */
export function settleNotes({ notes, blocks }: ReadingState): void {
  for (const { about, parts, from, owner } of notes) {
    if (owner === null) continue;
    const note = changeNote(parts.flatMap((part) => blocks.slice(part.from, part.to)).filter(({ form }) => form !== "BLANK"), from);
    if (about === "CHANGE") owner.notes.push(note);
    else if (about === "ANNOUNCEMENT") owner.announced.push(note);
    else owner.excluded ??= note;
  }
}

function firstOpen({ outline }: ReadingState, targets: ReadonlyArray<NoteTarget>): Unit | null {
  for (const unit of outline.inwardOut()) if (targets.some((target) => isNamed(unit, target))) return unit;
  return null;
}

function isNamed({ style, number }: Unit, { unit, number: named }: NoteTarget): boolean {
  if (unit === "APPENDIX") return style === "APPENDIX" && (number === named || named === null);
  return number !== null && number === named && (style === unit || (unit === "SUBPOINT" && style === "LETTER"));
}

function ofHead({ act }: ReadingState, targets: ReadonlyArray<NoteTarget>): Unit | null {
  return targets.some(({ unit }) => unit === "PREAMBLE") ? (act.preamble ?? act.title) : act.title;
}

function usualOwner({ outline, act }: ReadingState): Unit | null {
  let found: Unit | null = null;
  for (const unit of outline.inwardOut()) {
    if (unit.style === "ARTICLE") return unit;
    if (found === null && OWNERS.has(unit.style)) found = unit;
    if (unit.style === "APPENDIX" || unit.style === "ROOT") break;
  }
  return found ?? act.title;
}

/** A unit of which nothing is left but the note that tells of its exclusion keeps its number. */
function openGone(state: ReadingState, at: number, target: NoteTarget | undefined): Unit | null {
  if (target?.number === undefined || target.number === null || (target.unit !== "POINT" && target.unit !== "SUBPOINT")) return null;
  const order = numberOrder(target.number);
  for (const unit of state.outline.inwardOut()) {
    const last = unit.last.get(target.unit);
    if (last !== undefined && followsDirectly(last, order)) {
      const gone = openNumbered(state, at, { parent: unit, mark: { style: target.unit, number: target.number, order, wordsAt: 0 }, jumpsBack: false });
      gone.role = "NOTE";
      return gone;
    }
    if (HOLDERS.has(unit.style) && unit.style !== "POINT") break;
  }
  return null;
}

function placeOfAnnouncement({ outline }: ReadingState, target: NoteTarget | undefined): Unit {
  if (target === undefined) return outline.innermost(HOLDERS);
  for (const unit of outline.inwardOut()) if (isNamed(unit, target)) return unit;
  if (target.unit === "ARTICLE") return outline.innermost(CHAPTERS);
  if (target.unit === "CHAPTER" || target.unit === "APPENDIX") return outline.scope;
  for (const unit of outline.inwardOut()) {
    if (unit.last.has(target.unit)) return unit;
    if (unit.style === "ARTICLE" || unit.style === "APPENDIX") break;
  }
  return outline.innermost(HOLDERS);
}
