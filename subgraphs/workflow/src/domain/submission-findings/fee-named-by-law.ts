import { isBilingual } from "../bilingual";
import type { Finding } from "../finding";
import { isLaw } from "../known-act";
import type { DraftFee } from "../service-draft";
import type { ProposedChange } from "../submission-facts";

/** A law or a code named in words: «Налоговый кодекс», «Салық кодексі», «Заң», and the identifiers of the legal database. */
const NAMES_A_LAW = { kk: /заң|кодекс|\b[KZ]\d{2}[0-9A-Z]{7}[0-9_]/iu, ru: /закон|кодекс|\b[KZ]\d{2}[0-9A-Z]{7}[0-9_]/iu };

/**
 * LAW/24 (1) and (2): services are paid or free in accordance with laws, and no fee stands where a law guarantees the
 * service free. A record that says "paid" therefore names the law: its proposal rests on a law or a code, or the
 * description of the fee names one in both languages. A subtype with a fee of its own names it too, unless the fee of the
 * service has named it and the subtype says no more.
 */
export function feeNamedByLaw({ content: { kind, draft, legalBasis }, record, facts: { acts } }: ProposedChange): Finding[] {
  if (kind === "EXCLUDE") return [];
  const basis = legalBasis === null ? null : acts.get(legalBasis);
  if (basis != null && isLaw(basis)) return [];
  const fees: ReadonlyArray<FeeOf> = [
    { field: "fee", fee: record.fee, touched: kind === "INCLUDE" || draft.fee !== undefined },
    ...record.subtypes.map(({ fee }, at) => ({ field: `subtypes[${at}].fee`, fee, touched: kind === "INCLUDE" || draft.subtypes !== undefined })),
  ];
  const named = fees.some(({ fee }) => namesALaw(fee));
  return fees.filter(({ fee, touched }) => touched && fee !== null && fee.kind !== "FREE" && !namesALaw(fee) && !(named && fee.description === null)).map(({ field }) => ({
    code: "FEE_WITHOUT_LAW", severity: "ERROR", field, provision: "LAW/24 (1)",
    message: { kk: "Ақылы қызмет үшін төлемді белгілейтін заң көрсетілмеген.", ru: "Для платной услуги не назван закон, устанавливающий плату." },
    fix: {
      kk: "Төлем сипаттамасында заңды екі тілде атаңыз немесе құқықтық негіз ретінде заңды көрсетіңіз.",
      ru: "Назовите закон в описании платы на двух языках или укажите закон правовым основанием.",
    },
  }));
}

interface FeeOf {
  readonly field: string;
  readonly fee: DraftFee | null;
  readonly touched: boolean;
}

function namesALaw(fee: DraftFee | null): boolean {
  const description = fee?.description ?? null;
  return isBilingual(description) && NAMES_A_LAW.kk.test(description.kk ?? "") && NAMES_A_LAW.ru.test(description.ru ?? "");
}
