import { fieldChanges, type FieldChange } from "./field-changes";
import { hindrances, type Finding } from "./finding";
import { isAccepted } from "./decision";
import { moveFindings } from "./order-moves";
import { orderSequence } from "./order-sequence";
import type { OrderStanding } from "./order-standing";
import { portalChanges } from "./portal-card";
import type { ProposalContent } from "./proposal";
import { giveCode, type CodeCounters } from "./provisional-code";
import { refusal, type Refusal } from "./refusal";
import { recordAsProposed, type RegisterRecord } from "./register-record";
import type { SubmissionFacts } from "./submission-facts";
import { ENTRY_RULES, findingsBy } from "./submission-rules";

export interface OrderedProposal {
  readonly id: string;
  readonly content: ProposalContent;
  readonly baseEntry: number | null;
  /** When it was handed in; null for a draft, which comes last. */
  readonly submittedAt: string | null;
  readonly facts: SubmissionFacts;
  /** Where it stands towards the order; null where it is looked at apart from any. */
  readonly standing: OrderStanding | null;
}

/** What entering a proposal would do: code provisional until the order is entered. */
export interface PreviewLine {
  readonly proposal: string;
  /** Null where none can be given. */
  readonly code: string | null;
  readonly record: RegisterRecord;
  readonly changes: ReadonlyArray<FieldChange>;
  readonly portalChanges: ReadonlyArray<FieldChange>;
  readonly findings: ReadonlyArray<Finding>;
  /** Number of the service's last entry. */
  readonly baseEntry: number | null;
}

export interface OrderPreview {
  /** In the sequence in which they would be entered. */
  readonly lines: ReadonlyArray<PreviewLine>;
  /** Why the order would be refused, all of it: the hindrances of its lines, each with its proposal in `field`. */
  readonly refusals: ReadonlyArray<Refusal>;
}

/**
 * RULES-2025/6, 7 and 17: codes in their final sequence and the changes field by field, over the register as it stands.
 * A function of the set of proposals: the order in which they are given changes nothing. counters: null where the register
 * never told how it forms codes.
 */
export function orderPreview(proposals: ReadonlyArray<OrderedProposal>, counters: CodeCounters | null): OrderPreview {
  const sequence = orderSequence(proposals);
  const given = new Map<string, string>();
  const ofOrder = new Map<string, Finding[]>([...moveFindings(sequence)].map(([id, findings]) => [id, [...findings]]));
  let next = counters;
  for (const { id, content } of sequence.filter(({ content: { kind } }) => kind === "INCLUDE")) {
    if (next === null) {
      ofOrder.get(id)?.push(codeUnknown());
      continue;
    }
    const subsection = content.draft.subsection ?? "";
    if (next.awaited?.has(subsection) === true) ofOrder.get(id)?.push(codeAwaited(subsection));
    const answer = giveCode(subsection, next);
    if (isAccepted(answer.decision)) for (const code of answer.decision.accepted) given.set(id, code);
    else ofOrder.get(id)?.push(...answer.decision.refused.map(noCode));
    next = answer.counters;
  }
  const movedTo = new Map(sequence.flatMap(({ id, content: { kind, draft } }) =>
    (kind === "INCLUDE" && draft.replaces != null ? [[draft.replaces, given.get(id) ?? null] as const] : [])));
  const lines = sequence.map((proposal) => previewLine(proposal, given, movedTo, ofOrder.get(proposal.id) ?? []));
  return { lines, refusals: lines.flatMap(({ proposal, findings }) => refusalsOf(proposal, hindrances(findings))) };
}

function previewLine(
  { id, content, baseEntry, facts, standing }: OrderedProposal, given: ReadonlyMap<string, string>, movedTo: ReadonlyMap<string, string | null>,
  ofOrder: ReadonlyArray<Finding>,
): PreviewLine {
  const before = content.kind === "INCLUDE" ? null : (facts.service?.record ?? null);
  const code = content.kind === "INCLUDE" ? (given.get(id) ?? null) : content.code;
  const proposed = recordAsProposed(content, facts.service);
  const replacedBy = content.kind === "EXCLUDE" && content.code !== null ? (movedTo.get(content.code) ?? null) : proposed.replacedBy;
  const section = content.kind === "INCLUDE" ? (facts.sectionOf.get(proposed.subsection ?? "") ?? null) : proposed.section;
  const record = { ...proposed, replacedBy, section };
  return {
    proposal: id, code, record,
    changes: fieldChanges(before, record),
    portalChanges: portalChanges(before, record),
    findings: [...(standing?.findings ?? []), ...(standing?.decided === true ? [] : [...findingsBy(ENTRY_RULES, content, baseEntry, facts), ...ofOrder])],
    baseEntry: content.kind === "INCLUDE" ? null : (facts.service?.lastEntry ?? null),
  };
}

/** Refusals of one proposal of an order: the proposal stands in `field`, its own field after it. */
export function refusalsOf(proposal: string, refusals: ReadonlyArray<Refusal>): Refusal[] {
  return refusals.map(({ code, field, provision, message }) => refusal(code, field === null ? proposal : `${proposal}.${field}`, provision, message));
}

function noCode({ code, field, provision, message }: Refusal): Finding {
  return {
    code, severity: "ERROR", field, provision, message,
    fix: { kk: "Бос нөмірлері бар кіші бөлімді таңдаңыз.", ru: "Выберите подраздел, в котором есть свободные номера." },
  };
}

/** No refusal of the rules: whoever asks again, once the register has answered, gets another answer. */
export const CODE_UNKNOWN = "CODE_UNKNOWN";

function codeUnknown(): Finding {
  return {
    code: CODE_UNKNOWN, severity: "ERROR", field: "code", provision: "RULES-2025/7",
    message: {
      kk: "Код әзірге белгісіз: жүйе іске қосылғалы тізілім кодтың қалай құрылатынын айтқан жоқ. Бұл бас тарту емес: тізілім жауап бергенде қайталаңыз.",
      ru: "Код пока неизвестен: со времени запуска системы реестр не сообщил, как строится код. Это не отказ: повторите, когда реестр ответит.",
    },
    fix: { kk: "Тізілім жауап бергенде қайталаңыз.", ru: "Повторите, когда реестр ответит." },
  };
}

function codeAwaited(subsection: string): Finding {
  return {
    code: "CODE_AWAITED", severity: "WARNING", field: "code", provision: "RULES-2025/7",
    message: {
      kk: `${subsection} кіші бөліміне қызмет енгізетін басқа бұйрық тізілімнің жауабын күтуде: ол енгізілсе, бұл код басқа қызметке беріледі және осы бұйрық қайтарылады.`,
      ru: `Другой приказ о включении в подраздел ${subsection} ждёт ответа реестра: если он будет внесён, этот код получит другая услуга, а этот приказ вернётся.`,
    },
    fix: { kk: "Сол бұйрыққа жауапты күтіп, алдын ала көріністі қайта сұраңыз.", ru: "Дождитесь ответа на тот приказ и запросите предпросмотр заново." },
  };
}
