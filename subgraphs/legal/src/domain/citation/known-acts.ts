import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { registrationNumberOf } from "@tizilim/common/pure/identifiers/legal-act-id";
import { fold } from "@tizilim/common/pure/language/fold";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { LegalActKind } from "../legal-act-kind";

/** What the registry holds of an act, as far as citations find it. */
export interface KnownAct {
  readonly id: LegalActId;
  readonly kind: LegalActKind;
  readonly number: string | null;
  readonly date: Day | null;
  readonly registrationNumber: string | null;
  /** In both languages, former ones as well. */
  readonly titles: ReadonlyArray<string>;
}

/** Acts by what a citation names of them. */
export interface KnownActs {
  readonly byId: ReadonlyMap<LegalActId, KnownAct>;
  readonly byNumberAndDate: ReadonlyMap<string, ReadonlyArray<KnownAct>>;
  readonly byRegistrationNumber: ReadonlyMap<string, ReadonlyArray<KnownAct>>;
  readonly byTitle: ReadonlyMap<string, ReadonlyArray<KnownAct>>;
}

export function knownActs(acts: Iterable<KnownAct>): KnownActs {
  const byId = new Map<LegalActId, KnownAct>();
  const byNumberAndDate = new Map<string, KnownAct[]>();
  const byRegistrationNumber = new Map<string, KnownAct[]>();
  const byTitle = new Map<string, KnownAct[]>();
  for (const act of acts) {
    byId.set(act.id, act);
    if (act.number !== null && act.date !== null) put(byNumberAndDate, numberAndDate(act.number, act.date), act);
    const registration = act.registrationNumber ?? registrationNumberOf(act.id);
    if (registration !== null) put(byRegistrationNumber, registration, act);
    for (const title of new Set(act.titles.map(foldedTitle))) if (title !== "") put(byTitle, title, act);
  }
  return { byId, byNumberAndDate, byRegistrationNumber, byTitle };
}

/** «88-V» and «88-V ЗРК» are one number, and so is it where the mark of the convocation is left out. */
export function numberAndDate(number: string, date: Day): string {
  return `${fold(normaliseOrderNumber(number)).replace(/\s*зрк$/u, "").replace(/^(\d+)-[ivxи]+$/u, "$1")} ${date}`;
}

/** Title without quotes, the name of the state and signs at its ends. */
export function foldedTitle(title: string): string {
  return fold(title)
    .replace(/["']/gu, "")
    .replace(/(?:^казакстан республикасы(?:нын)? | республики казахстан$| рк$)/gu, "")
    .replace(/[\s.]+$/u, "");
}

function put<Key>(index: Map<Key, KnownAct[]>, key: Key, act: KnownAct): void {
  const acts = index.get(key);
  if (acts === undefined) index.set(key, [act]);
  else if (!acts.includes(act)) acts.push(act);
}
