import { isBilingual } from "../bilingual";
import type { Finding } from "../finding";
import { isLaw } from "../known-act";
import type { ProposedChange } from "../submission-facts";

/** A law or a code named in words: «Налоговый кодекс», «Салық кодексі», «Заң», and the identifiers of the legal database. */
const NAMES_A_LAW = { kk: /заң|кодекс|\b[KZ]\d{2}[0-9A-Z]{7}[0-9_]/iu, ru: /закон|кодекс|\b[KZ]\d{2}[0-9A-Z]{7}[0-9_]/iu };

/**
 * LAW/24 (1) and (2): services are paid or free in accordance with laws, and no fee stands where a law guarantees the
 * service free. A record that says "paid" therefore names the law: its proposal rests on a law or a code, or the
 * description of the fee names one in both languages.
 */
export function feeNamedByLaw({ content: { kind, draft, legalBasis }, record, facts: { acts } }: ProposedChange): Finding[] {
  const touched = kind === "INCLUDE" || (kind === "AMEND" && draft.fee !== undefined);
  if (!touched || record.fee === null || record.fee.kind === "FREE") return [];
  const { description } = record.fee;
  const basis = legalBasis === null ? null : acts.get(legalBasis);
  const named = isBilingual(description) && NAMES_A_LAW.kk.test(description.kk ?? "") && NAMES_A_LAW.ru.test(description.ru ?? "");
  if (named || (basis != null && isLaw(basis))) return [];
  return [{
    code: "FEE_WITHOUT_LAW", severity: "ERROR", field: "fee", provision: "LAW/24 (1)",
    message: { kk: "Ақылы қызмет үшін төлемді белгілейтін заң көрсетілмеген.", ru: "Для платной услуги не назван закон, устанавливающий плату." },
    fix: {
      kk: "Төлем сипаттамасында заңды екі тілде атаңыз немесе құқықтық негіз ретінде заңды көрсетіңіз.",
      ru: "Назовите закон в описании платы на двух языках или укажите закон правовым основанием.",
    },
  }];
}
