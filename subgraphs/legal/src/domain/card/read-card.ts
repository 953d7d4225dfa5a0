import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import { phraseOf } from "../citation/phrase";
import type { Evidence } from "../evidence";
import { evidenceOf } from "../evidence-of";
import type { LegalActKind } from "../legal-act-kind";
import type { LegalActStatus } from "../legal-act-status";
import type { ActText } from "../structure/act-text";
import { editionDateOf } from "./edition-date-of";
import { headAndTail } from "./head-and-tail";
import { idOf } from "./id-of";
import { nominativeIssuer } from "./nominative-issuer";
import { evidenceIn, passageOf, type Passage, type PlacedBlock } from "./passage";
import { registrationOf, type Registration } from "./registration-of";
import type { Requisites, Told } from "./requisites-in";
import { requisitesOf } from "./requisites-of";
import { statusOf } from "./status-of";
import { titleBlocks } from "./title-of";

/** What one language of an act tells of itself. A value that the text does not give is absent, never guessed. */
export interface ReadCard {
  readonly id: Read<LegalActId> | null;
  readonly kind: Read<LegalActKind> | null;
  readonly title: Read<string> | null;
  /** In the nominative where the text allows to tell it. */
  readonly issuer: Read<string> | null;
  readonly number: Read<string> | null;
  readonly date: Read<Day> | null;
  readonly registrationNumber: Read<string> | null;
  readonly registeredOn: Read<Day> | null;
  readonly status: Read<LegalActStatus> | null;
  /** The newest day of which the text says that a change entered into force; null where it tells none. */
  readonly editionDate: Read<Day> | null;
}

export interface Read<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export function readCard(text: ActText): ReadCard {
  const { head, tail } = headAndTail(text);
  const told = requisitesOf(text, head, tail);
  const registered = registrationIn(text, [head, tail]);
  const read = <T>(part: Told<T> | null | undefined, passage: Passage): Read<T> | null =>
    part == null ? null : { value: part.value, evidence: evidenceIn(text, passage, part.from, part.to) };
  const from = <Key extends keyof Requisites>(key: Key): Read<NonNullable<Requisites[Key]>["value"]> | null => {
    const source = told.find(({ requisites }) => requisites[key] !== null);
    return source === undefined ? null : read(source.requisites[key], source.passage) as Read<NonNullable<Requisites[Key]>["value"]> | null;
  };
  const issuer = from("issuer");
  const card = {
    kind: from("kind"),
    title: titleOf(text, head),
    issuer: issuer === null ? null : { ...issuer, value: nominativeIssuer(issuer.value, text.language) },
    number: from("number"),
    date: from("date"),
    registrationNumber: registered === null ? null : read(registered.registration.number, registered.passage),
    registeredOn: registered === null ? null : read(registered.registration.on, registered.passage),
    status: statusIn(text, head),
    editionDate: editionDateOf(text),
  };
  return { id: idOf(text, head, card), ...card };
}

function registrationIn(text: ActText, places: ReadonlyArray<ReadonlyArray<PlacedBlock>>): { readonly registration: Registration; readonly passage: Passage } | null {
  for (const placed of places) {
    const passage = passageOf(placed);
    const registration = registrationOf(passage, phraseOf(passage.text, text.language));
    if (registration !== null) return { registration, passage };
  }
  return null;
}

function titleOf(text: ActText, head: ReadonlyArray<PlacedBlock>): Read<string> | null {
  const blocks = titleBlocks(head, text.language);
  if (blocks.length === 0) return null;
  const passage = passageOf(blocks);
  const title = passage.text.replace(/\s*\.$/u, "");
  return { value: text.language === "KK" ? normaliseKazakhText(title) : title, evidence: evidenceIn(text, passage, 0, passage.text.length) };
}

function statusIn(text: ActText, head: ReadonlyArray<PlacedBlock>): Read<LegalActStatus> | null {
  const line = statusOf(head);
  return line === null ? null : { value: line.value, evidence: evidenceOf(text, line.placed.provision.anchor, line.placed.block, line.from, line.to) };
}
