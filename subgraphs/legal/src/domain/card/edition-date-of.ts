import type { Day } from "@tizilim/common/pure/day";
import type { ActText } from "../structure/act-text";
import type { ChangeNote, Provision } from "../structure/provision";
import type { Read } from "./read-card";

/** The newest day of entry into force that notes of changes made tell; announced changes are not in the text yet. */
export function editionDateOf(text: ActText): Read<Day> | null {
  let newest: Read<Day> | null = null;
  const take = (note: ChangeNote, { anchor }: Provision): void => {
    for (const { inForceFrom } of note.acts) {
      if (inForceFrom === null || (newest !== null && newest.value >= inForceFrom)) continue;
      const quote = text.format === "HTML" ? note.text : text.source.slice(note.start, note.end);
      newest = { value: inForceFrom, evidence: { language: text.language, anchor, start: note.start, end: note.end, quote } };
    }
  };
  const visit = (provision: Provision): void => {
    if (provision.excluded !== null) take(provision.excluded, provision);
    for (const note of provision.notes) take(note, provision);
    provision.children.forEach(visit);
  };
  text.parts.forEach(visit);
  return newest;
}
