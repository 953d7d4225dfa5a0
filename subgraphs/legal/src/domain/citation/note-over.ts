import type { ChangeNote, Provision } from "../structure/provision";

/** The note of a provision that an offset of the source lies in; its notes stand in the order of the text. */
export function noteOver({ excluded, notes }: Provision, at: number): ChangeNote | null {
  if (excluded !== null && at >= excluded.start && at < excluded.end) return excluded;
  let low = 0;
  let high = notes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((notes[middle] as ChangeNote).start <= at) low = middle;
    else high = middle - 1;
  }
  const note = notes[low];
  return note !== undefined && at >= note.start && at < note.end ? note : null;
}
