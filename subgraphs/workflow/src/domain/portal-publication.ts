import type { Instant } from "@tizilim/common/pure/instant";
import { portalCard, portalDetails, type CandidateSource, type PortalDetails } from "./portal-card";
import { refusal, type Refusal } from "./refusal";
import { BLANK_RECORD, type RegisteredService, type RegisterRecord } from "./register-record";

/** The details as they were put out; of an excluded service, that they were taken down. */
export interface PublishedDetails extends PortalDetails {
  readonly status: RegisterRecord["status"];
}

export interface PortalPublication {
  readonly code: string;
  /** Revision of the register that was put out, or that the proposal put out rested on. */
  readonly revision: number;
  readonly publishedAt: Instant;
  /** The proposal whose details were put out as it came in; null where the register's record was. */
  readonly proposal: string | null;
  readonly details: PublishedDetails;
}

/** What somebody says was put out. */
export interface PublicationClaim {
  readonly codes: ReadonlyArray<string>;
  readonly revision: number;
  readonly publishedAt: Instant;
}

/** Of a service, what a claim is checked against. */
export interface PublicationFacts {
  /** As the register of that revision has it on the day of the publication; null where it did not have it. */
  readonly service: RegisteredService | null;
  /** Amendments of it, as they stood at the moment of the publication. */
  readonly proposals: ReadonlyArray<CandidateSource>;
  /** The publication confirmed last. */
  readonly confirmed: Pick<PortalPublication, "revision" | "publishedAt"> | null;
}

export interface PublicationTerms {
  readonly now: Instant;
  /** Number of the register's last entry. */
  readonly reached: number;
}

export type PublicationDecision = { readonly published: ReadonlyArray<PortalPublication> } | { readonly refused: ReadonlyArray<Refusal> };

/**
 * RULES-2025/24-26: what each card put out then was: the details of the amendment that had come in and was not decided,
 * or else the register's record. All of the codes or none. facts: nothing for a code that the register never had.
 */
export function decidePublication(claim: PublicationClaim, facts: ReadonlyMap<string, PublicationFacts>, terms: PublicationTerms): PublicationDecision {
  const cards = claim.codes.map((code, at) => cardOf(code, `codes[${at}]`, claim, facts.get(code)));
  const refused = [...claimRefusals(claim, terms), ...cards.flatMap((card) => ("code" in card ? [] : card.refused))];
  if (refused.length > 0) return { refused };
  // A code that is named twice was put out once.
  return { published: [...new Map(cards.flatMap((card) => ("code" in card ? [[card.code, card] as const] : []))).values()] };
}

/** What is out, as the record that it shows. */
export function publishedRecord(details: PublishedDetails): RegisterRecord {
  return { ...BLANK_RECORD, ...details };
}

function cardOf(code: string, field: string, { revision, publishedAt }: PublicationClaim, facts: PublicationFacts | undefined): PortalPublication | { readonly refused: Refusal[] } {
  if (facts === undefined) return { refused: [unknownService(field)] };
  const { service, proposals, confirmed } = facts;
  const refused = [
    ...(service === null ? [notYetIncluded(field, revision)] : []),
    ...(confirmed !== null && revision < confirmed.revision ? [revisionPassed(field, confirmed.revision)] : []),
    ...(confirmed !== null && publishedAt < confirmed.publishedAt ? [momentPassed(field, confirmed.publishedAt)] : []),
  ];
  if (service === null || refused.length > 0) return { refused };
  const { details, proposal } = portalCard(service, proposals, null);
  return { code, revision, publishedAt, proposal, details: { ...portalDetails(details), status: service.record.status } };
}

function claimRefusals({ codes, revision, publishedAt }: PublicationClaim, { now, reached }: PublicationTerms): Refusal[] {
  return [
    ...(codes.length > 0 ? [] : [refusal("NO_SERVICES", "codes", "RULES-2025/24", { kk: "Бірде-бір қызмет аталмаған.", ru: "Не названо ни одной услуги." })]),
    ...(revision >= 1 && revision <= reached ? [] : [refusal("REVISION_NOT_REACHED", "revision", "RULES-2025/24", {
      kk: `Тізілімде мұндай жазба жоқ: соңғысының нөмірі ${reached}.`, ru: `Такой записи в реестре нет: номер последней ${reached}.`,
    })]),
    ...(publishedAt <= now ? [] : [refusal("PUBLISHED_IN_FUTURE", "publishedAt", "RULES-2025/25", {
      kk: "Жариялау сәті әлі келген жоқ: болған жариялау ғана расталады.", ru: "Этот момент ещё не наступил: подтверждается состоявшееся размещение.",
    })]),
  ];
}

function unknownService(field: string): Refusal {
  return refusal("SERVICE_UNKNOWN", field, "RULES-2025/24", { kk: "Тізілімде мұндай қызмет жоқ.", ru: "Такой услуги в реестре нет." });
}

function notYetIncluded(field: string, revision: number): Refusal {
  return refusal("NOT_YET_INCLUDED", field, "RULES-2025/24", {
    kk: `Тізілімнің ${revision}-жазбасында бұл қызмет әлі жоқ еді.`, ru: `В реестре на запись ${revision} этой услуги ещё не было.`,
  });
}

function revisionPassed(field: string, confirmed: number): Refusal {
  return refusal("REVISION_PASSED", field, "RULES-2025/24", {
    kk: `Тізілімнің кейінгі жазбасы бойынша жариялау расталып қойған: ${confirmed}.`, ru: `Уже подтверждено размещение по более поздней записи реестра: ${confirmed}.`,
  });
}

function momentPassed(field: string, confirmed: Instant): Refusal {
  return refusal("PUBLICATION_PASSED", field, "RULES-2025/24", {
    kk: `Одан кейінгі жариялау расталып қойған: ${confirmed}.`, ru: `Уже подтверждено более позднее размещение: ${confirmed}.`,
  });
}
