import type { ProposalContent } from "./proposal";
import { refusal, type Refusal } from "./refusal";

type Moved = { readonly content: ProposalContent };

/** RULES-2025/6 and 17: one order changes a service once, and a move is the exclusion and the inclusion together. */
export function moveRefusals(proposals: ReadonlyArray<Moved>): Refusal[] {
  const codes = proposals.flatMap(({ content: { code } }) => (code === null ? [] : [code]));
  const twice = [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
  const replaced = proposals.flatMap(({ content: { kind, draft } }) => (kind === "INCLUDE" && draft.replaces != null ? [draft.replaces] : []));
  const excluded = new Set(proposals.filter(({ content }) => content.kind === "EXCLUDE").map(({ content: { code } }) => code));
  const replacedTwice = [...new Set(replaced.filter((code, at) => replaced.indexOf(code) !== at))];
  return [
    ...twice.map((code) => refusal("SERVICE_TWICE", "proposals", "RULES-2025/17", {
      kk: `Бұйрықта ${code} қызметі туралы бірнеше ұсыныс бар.`, ru: `В приказе несколько предложений об услуге ${code}.`,
    })),
    ...[...new Set(replaced)].filter((code) => !excluded.has(code)).map((code) => refusal("MOVE_HALVED", "proposals", "RULES-2025/6", {
      kk: `${code} қызметі көшіріледі, бірақ бұйрықта оны шығару жоқ.`, ru: `Услуга ${code} переносится, но её исключения в приказе нет.`,
    })),
    ...replacedTwice.map((code) => refusal("REPLACED_TWICE", "proposals", "RULES-2025/6", {
      kk: `${code} қызметінің орнына бірнеше қызмет енгізіледі.`, ru: `Вместо услуги ${code} включаются сразу несколько.`,
    })),
  ];
}
