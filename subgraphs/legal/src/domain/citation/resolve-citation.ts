import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { derivedId } from "../card/derived-id";
import type { LegalActKind } from "../legal-act-kind";
import type { CitedAct } from "./citation";
import { foldedTitle, numberAndDate, type KnownAct, type KnownActs } from "./known-acts";

/**
 * The act that a citation means: by its link; by registration number, number with date and title, as far as it gives
 * them and they agree; else the identifier that its marks alone tell. Null where they tell none, where they disagree,
 * or where several acts answer to them.
 */
export function resolveCitation(cited: CitedAct, known: KnownActs): LegalActId | null {
  if (cited.actId !== null) return cited.actId;
  const { registrationNumber, number, date, title } = cited;
  const byRegistration = registrationNumber === null ? undefined : known.byRegistrationNumber.get(registrationNumber);
  const byNumber = number === null || date === null ? undefined : known.byNumberAndDate.get(numberAndDate(number, date));
  const byTitle = title === null || title === "" ? undefined : known.byTitle.get(foldedTitle(title));
  const marked = [byRegistration, byNumber].flatMap((acts) => (acts === undefined ? [] : [acts]));
  const candidates = marked.length > 0 ? common(marked) : number === null && registrationNumber === null ? (byTitle ?? []) : [];
  const fitting = candidates.filter((act) => fits(act, cited));
  if (fitting.length > 1) return only(fitting.filter((act) => byTitle?.includes(act)));
  if (fitting.length === 1) return (fitting[0] as KnownAct).id;
  return candidates.length > 0 || marked.length > 0 ? null : unknownButTold(cited, known);
}

/** An act without a card: what its marks tell must not be an act that is known under other marks. */
function unknownButTold(cited: CitedAct, known: KnownActs): LegalActId | null {
  const id = derivedId(cited);
  const holder = id === null ? undefined : known.byId.get(id);
  return holder === undefined || fits(holder, cited) ? id : null;
}

/** Whether nothing that the citation says contradicts the act. */
function fits(act: KnownAct, { kind, number, date, registrationNumber }: CitedAct): boolean {
  if (kind !== null && kind !== act.kind && !alike(kind, act.kind)) return false;
  if (date !== null && act.date !== null && date !== act.date) return false;
  if (registrationNumber !== null && act.registrationNumber !== null && registrationNumber !== act.registrationNumber) return false;
  return number === null || act.number === null || numberAndDate(number, "") === numberAndDate(act.number, "");
}

/** A resolution of a body that is told by its identifier alone counts as an order; OTHER says nothing. */
const alike = (one: LegalActKind, other: LegalActKind): boolean => one === "OTHER" || other === "OTHER";

function common(lists: ReadonlyArray<ReadonlyArray<KnownAct>>): KnownAct[] {
  const [first = [], ...rest] = lists;
  return first.filter((act) => rest.every((list) => list.includes(act)));
}

function only(acts: ReadonlyArray<KnownAct>): LegalActId | null {
  return acts.length === 1 ? (acts[0] as KnownAct).id : null;
}
