import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

const FIELDS = [
  { field: "provider", provision: "RULES-2025/28" },
  { field: "responsibleBody", provision: "LAW/10, 1)" },
] as const;

/** RULES-2025/28, LAW/1, 4): the provider, and the body that drafts the by-law, are among the bodies of the register. */
export function providerKnown({ content: { kind, draft }, facts: { providers } }: ProposedChange): Finding[] {
  if (kind === "EXCLUDE") return [];
  return FIELDS.flatMap(({ field, provision }) => {
    const id = draft[field];
    if (id == null || providers.has(id)) return [];
    return [{
      code: "PROVIDER_UNKNOWN", severity: "ERROR" as const, field, provision,
      message: { kk: `${id} ұйымы тізілімде жоқ.`, ru: `Организации ${id} нет в реестре.` },
      fix: { kk: "Тізілімдегі ұйымды таңдаңыз.", ru: "Выберите организацию из реестра." },
    }];
  });
}
