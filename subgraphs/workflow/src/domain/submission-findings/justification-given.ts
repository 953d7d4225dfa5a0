import { localizedText } from "@tizilim/common/pure/localized-text";
import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/9: what is to be included or excluded is determined by an analysis; the proposal tells its result. */
export function justificationGiven({ content: { justification } }: ProposedChange): Finding[] {
  if (localizedText(justification?.kk, justification?.ru) !== null) return [];
  return [{
    code: "JUSTIFICATION_MISSING", severity: "ERROR", field: "justification", provision: "RULES-2025/9",
    message: { kk: "Ұсыныс негізделмеген.", ru: "Предложение не обосновано." },
    fix: { kk: "Өзгерістің не үшін қажет екенін екі тілде жазыңыз.", ru: "Напишите на двух языках, зачем нужно изменение." },
  }];
}
