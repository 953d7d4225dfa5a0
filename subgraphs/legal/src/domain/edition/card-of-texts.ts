import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { ActCard, TitlePeriod } from "../act-card";
import { BLANK_ACT, type ActRecord } from "../act-record";
import type { ReadCard } from "../card/read-card";
import { kindOfActId } from "../legal-act-kind";
import type { LegalActStatus } from "../legal-act-status";

/** What one language of an act told of the act itself. */
export interface CardOfLanguage {
  readonly language: Language;
  readonly card: ReadCard;
}

export interface EditionOfCard {
  readonly date: Day;
  /** No newer edition is known: what it says is what the act is now. */
  readonly newest: boolean;
  /** An older edition is known: the act was changed since. */
  readonly amends: boolean;
}

/** What is known of an act's titles before the texts are read. */
export interface KnownTitles {
  /** In the order of time; empty where one alone is known. */
  readonly periods: ReadonlyArray<TitlePeriod>;
  /** First day of the present title; null where none is known. */
  readonly presentSince: Day | null;
}

/** The card of an act after texts of it were loaded: what they tell, over what was known before. An older edition only fills what nothing told. */
export function cardOfTexts(id: LegalActId, cards: ReadonlyArray<CardOfLanguage>, before: ActRecord | null, edition: EditionOfCard, titles: KnownTitles): ActCard {
  const known = before ?? { ...BLANK_ACT, kind: kindOfActId(id) };
  const told = <K extends keyof ReadCard>(field: K): NonNullable<ReadCard[K]>["value"] | null => cards.map(({ card }) => card[field]).find((read) => read !== null)?.value ?? null;
  const over = <T>(read: T | null, old: T | null): T | null => (edition.newest ? (read ?? old) : (old ?? read));
  // A title that the act got after the edition is what it bears now, whatever the text is called.
  const titled = edition.newest && (titles.presentSince === null || titles.presentSince <= edition.date);
  const title = localized((language) => {
    const [read, old] = [readIn(cards, language, "title"), textIn(known.title, language)];
    return titled ? (read ?? old) : (old ?? read);
  });
  const issuer = localized((language) => over(readIn(cards, language, "issuer"), known.issuer && textIn(known.issuer, language)));
  const status = statusOf(told("status"), before, edition);
  const retitled = before !== null && titled && (before.title.kk !== null || before.title.ru !== null) && !says(before.title, title);
  const provenance = provenanceOf(cards, edition, known.provenance, status.inferred);
  return {
    id,
    kind: before === null || before.kind === "OTHER" ? (told("kind") ?? known.kind) : before.kind,
    title,
    titles: retitled ? [...earlierTitles(titles, before), { title, from: edition.date, provenance }] : titles.periods.map((period, place) => (place === titles.periods.length - 1 ? { ...period, title } : period)),
    issuer: issuer.kk === null && issuer.ru === null ? null : issuer,
    number: over(told("number"), known.number),
    date: over(told("date"), known.date),
    registrationNumber: over(told("registrationNumber"), known.registrationNumber),
    status: status.status,
    statusSince: status.since,
    url: known.url,
    provenance,
  };
}

function earlierTitles({ periods }: KnownTitles, before: ActRecord): ReadonlyArray<TitlePeriod> {
  return periods.length > 0 ? periods : [{ title: before.title, from: null, provenance: before.provenance }];
}

interface Standing {
  readonly status: LegalActStatus;
  readonly since: Day | null;
  readonly inferred: boolean;
}

/** A text that says nothing of its state is in force; where an older edition is known, it was amended on the day of the new one. */
function statusOf(told: LegalActStatus | null, before: ActRecord | null, { date, newest, amends }: EditionOfCard): Standing {
  const standing = before?.status ?? "UNKNOWN";
  if (!newest && standing !== "UNKNOWN") return { status: standing, since: null, inferred: false };
  if (told !== null) return { status: told, since: told === standing ? null : date, inferred: false };
  if (standing === "REPEALED" || standing === "DRAFT") return { status: standing, since: null, inferred: false };
  if (amends) return { status: "AMENDED", since: standing === "AMENDED" ? null : date, inferred: true };
  return standing === "UNKNOWN" ? { status: "IN_FORCE", since: date, inferred: true } : { status: standing, since: null, inferred: false };
}

/** A title that only gained a language is the same title. */
function says(before: LocalizedText, now: LocalizedText): boolean {
  return (before.kk === null || before.kk === now.kk) && (before.ru === null || before.ru === now.ru);
}

function readIn(cards: ReadonlyArray<CardOfLanguage>, language: Language, field: "title" | "issuer"): string | null {
  return cards.find((card) => card.language === language)?.card[field]?.value ?? null;
}

function localized(read: (language: Language) => string | null): LocalizedText {
  return { kk: read("KK"), ru: read("RU") };
}

const FIELDS = ["kind", "number", "date", "registrationNumber", "status"] as const;

function provenanceOf(cards: ReadonlyArray<CardOfLanguage>, { date }: EditionOfCard, before: ReadonlyArray<Provenance>, statusInferred: boolean): Provenance[] {
  const told = new Map(before.map((each) => [each.field, each]));
  for (const { language, card } of cards) {
    const source = `text of the edition of ${date} in ${language}`;
    const fields = [...FIELDS.filter((field) => card[field] !== null), ...(["title", "issuer"] as const).filter((field) => card[field] !== null).map((field) => `${field}.${language.toLowerCase()}`)];
    for (const field of fields) told.set(field, { field, origin: "SOURCE", source });
  }
  if (statusInferred) told.set("status", { field: "status", origin: "INFERRED", source: `a text was loaded as the edition of ${date}` });
  return [...told.values()];
}
