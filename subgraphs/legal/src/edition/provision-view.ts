import type { ActText } from "../domain/structure/act-text";
import { ownText } from "../domain/structure/own-text";
import type { Provision } from "../domain/structure/provision";
import type { ProvisionType } from "./provision.type";

export function provisionView(text: ActText, provision: Provision): ProvisionType {
  const { anchor, kind, role, number, heading, excluded, notes, announced, children, start, end } = provision;
  return {
    anchor, kind, role, number, heading,
    text: ownText(text, provision),
    excluded: excluded !== null,
    notes: notes.map((note) => note.text),
    announced: announced.map((note) => note.text),
    children: children.map((child) => provisionView(text, child)),
    startOffset: start,
    endOffset: end,
  };
}
