import type { Finding } from "../finding";
import type { FormOfProvision } from "../service-draft";
import type { ProposedChange } from "../submission-facts";

/** LAW/21 (1) */
const ELECTRONIC: ReadonlySet<FormOfProvision> = new Set(["ELECTRONIC_FULL", "ELECTRONIC_PARTIAL"]);

/** LAW/21 (1): electronic form means the e-government portal or an integrated information object. */
export function electronicHasChannel({ content: { kind, draft }, record: { forms, channels, subtypes } }: ProposedChange): Finding[] {
  if (kind === "EXCLUDE") return [];
  const electronic = [...forms, ...subtypes.flatMap((subtype) => subtype.forms)].some((form) => ELECTRONIC.has(form));
  if (!electronic || channels.includes("EGOV_PORTAL") || channels.includes("INFORMATION_OBJECT")) return [];
  const touched = kind === "INCLUDE" || draft.forms !== undefined || draft.channels !== undefined || draft.subtypes !== undefined;
  return [{
    code: "ELECTRONIC_WITHOUT_CHANNEL", severity: touched ? "ERROR" : "WARNING", field: "channels", provision: "LAW/21 (1)",
    message: {
      kk: "Электрондық нысан «электрондық үкімет» веб-порталын немесе ақпараттандыру объектісін талап етеді.",
      ru: "Электронная форма требует веб-портала «электронного правительства» или объекта информатизации.",
    },
    fix: { kk: "Арналарға порталды немесе ақпараттандыру объектісін қосыңыз.", ru: "Добавьте в каналы портал или объект информатизации." },
  }];
}
