import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { EDITION_2026_NOT_BEFORE, EDITION_2026_SEEN_ON, LAW_KNOWN_FROM } from "../law-editions";
import type { ObligationKind } from "./obligation";

export type Receiver = "CONTACT_CENTRE" | "STATE_CORPORATION";
/** LAW/10, LAW/11, and LAW/1, 4) for the providers that are neither. */
export type InformingBody = "CENTRAL" | "LOCAL" | "PROVIDER";

/** LAW/23 (2), and LAW/10, 13) as it stands in 2026: after the day on which a by-law was approved or changed. */
export const INFORMING_WORKING_DAYS = 3;

/** A duty to inform while it is in force, from a day to a day (exclusive). */
export interface InformingRule {
  readonly receiver: Receiver;
  readonly kind: ObligationKind;
  readonly provision: string;
  /** Working days; null where the norm gives no term. */
  readonly workingDays: number | null;
  readonly bodies: ReadonlyArray<InformingBody>;
  readonly inForceFrom: Day;
  readonly inForceTo: Day | null;
}

/** LAW/23 (2), norm 77: the receiver is the same in the edition of 2023 and in that of 2026. */
export const INFORMING_AFTER_ACT: ReadonlyArray<InformingRule> = [{
  receiver: "CONTACT_CENTRE", kind: "INFORM_CONTACT_CENTRE", provision: "LAW/23 (2)", workingDays: INFORMING_WORKING_DAYS,
  bodies: ["CENTRAL", "LOCAL", "PROVIDER"], inForceFrom: LAW_KNOWN_FROM, inForceTo: null,
}];

/** Norm 78, a duty apart from 77: LAW/10, 13) changed its receiver and got a term in 2026; of LAW/11, 11) no change is known. */
export const INFORMING_OF_ORDER: ReadonlyArray<InformingRule> = [
  {
    receiver: "CONTACT_CENTRE", kind: "INFORM_CONTACT_CENTRE", provision: "LAW/10, 13)", workingDays: null,
    bodies: ["CENTRAL"], inForceFrom: LAW_KNOWN_FROM, inForceTo: EDITION_2026_NOT_BEFORE,
  },
  {
    receiver: "STATE_CORPORATION", kind: "INFORM_STATE_CORPORATION", provision: "LAW/10, 13)", workingDays: INFORMING_WORKING_DAYS,
    bodies: ["CENTRAL"], inForceFrom: EDITION_2026_SEEN_ON, inForceTo: null,
  },
  {
    receiver: "CONTACT_CENTRE", kind: "INFORM_CONTACT_CENTRE", provision: "LAW/11, 11)", workingDays: null,
    bodies: ["LOCAL"], inForceFrom: LAW_KNOWN_FROM, inForceTo: null,
  },
];

/** The rule of a day; null where none is known for such a body. */
export function informingRule(rules: ReadonlyArray<InformingRule>, body: InformingBody, day: Day): InformingRule | null {
  return rules.find(({ bodies, inForceFrom, inForceTo }) =>
    bodies.includes(body) && inForceFrom <= day && (inForceTo === null || day < inForceTo)) ?? null;
}

export const NO_INFORMING_RULE: LocalizedText = {
  kk: "Бұл күні қандай ереже қолданылғаны белгісіз: 2023 жылғы 1 шілдеге дейінгі және 2026 жылғы редакцияның қай күннен басталғаны туралы дерек жоқ.",
  ru: "Какое правило действовало в этот день, неизвестно: нет сведений о времени до 1 июля 2023 года и о дне, с которого началась редакция 2026 года.",
};

export const NO_INFORMING_TERM: LocalizedText = {
  kk: "Заң бұл міндет үшін мерзім белгілемейді.",
  ru: "Закон не устанавливает срока для этой обязанности.",
};
