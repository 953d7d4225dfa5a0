import type { Finding } from "./finding";
import type { ProposalContent } from "./proposal";

type Moved = { readonly id: string; readonly content: ProposalContent };

/** RULES-2025/6 and 17: one order changes a service once, and a move is the exclusion and the inclusion together; by proposal. */
export function moveFindings(proposals: ReadonlyArray<Moved>): ReadonlyMap<string, ReadonlyArray<Finding>> {
  const named = count(proposals.map(({ content }) => content.code));
  const replaced = count(proposals.map(({ content }) => replacedBy(content)));
  const excluded = new Set(proposals.flatMap(({ content: { kind, code } }) => (kind === "EXCLUDE" ? [code] : [])));
  return new Map(proposals.map(({ id, content }) => {
    const { code } = content;
    const from = replacedBy(content);
    return [id, [
      ...(code !== null && (named.get(code) ?? 0) > 1 ? [serviceTwice(code)] : []),
      ...(from !== null && !excluded.has(from) ? [moveHalved(from)] : []),
      ...(from !== null && (replaced.get(from) ?? 0) > 1 ? [replacedTwice(from)] : []),
    ]];
  }));
}

function replacedBy({ kind, draft }: ProposalContent): string | null {
  return kind === "INCLUDE" ? (draft.replaces ?? null) : null;
}

function count(codes: ReadonlyArray<string | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function serviceTwice(code: string): Finding {
  return {
    code: "SERVICE_TWICE", severity: "ERROR", field: "code", provision: "RULES-2025/17",
    message: { kk: `Бұйрықта ${code} қызметі туралы бірнеше ұсыныс бар.`, ru: `В приказе несколько предложений об услуге ${code}.` },
    fix: { kk: "Бұйрықта олардың біреуін ғана қалдырыңыз.", ru: "Оставьте в приказе одно из них." },
  };
}

function moveHalved(code: string): Finding {
  return {
    code: "MOVE_HALVED", severity: "ERROR", field: "replaces", provision: "RULES-2025/6",
    message: { kk: `${code} қызметі көшіріледі, бірақ бұйрықта оны шығару жоқ.`, ru: `Услуга ${code} переносится, но её исключения в приказе нет.` },
    fix: { kk: "Бұйрыққа оны шығару туралы ұсынысты қосыңыз.", ru: "Добавьте в приказ предложение о её исключении." },
  };
}

function replacedTwice(code: string): Finding {
  return {
    code: "REPLACED_TWICE", severity: "ERROR", field: "replaces", provision: "RULES-2025/6",
    message: { kk: `${code} қызметінің орнына бірнеше қызмет енгізіледі.`, ru: `Вместо услуги ${code} включаются сразу несколько.` },
    fix: { kk: "Бұйрықта олардың біреуін ғана қалдырыңыз.", ru: "Оставьте в приказе одну из них." },
  };
}
