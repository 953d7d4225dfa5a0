import { fold } from "@tizilim/common/pure/language/fold";
import type { Finding } from "../finding";
import type { OpenProposal, ProposedChange } from "../submission-facts";

/**
 * RULES-2025/10: one change of one service is decided once; two inclusions under one name are one service. The other is named
 * to its own body alone: nobody else may see it.
 */
export function noOtherProposal({ content: { kind, code, body, draft }, facts: { openProposals } }: ProposedChange): Finding[] {
  const names = new Set([draft.name?.kk, draft.name?.ru].flatMap((name) => (name == null ? [] : [fold(name)])));
  const same = ({ kind: other, code: ofService, names: otherNames }: OpenProposal): boolean =>
    other === kind && (kind === "INCLUDE" ? otherNames.some((name) => names.has(fold(name))) : ofService === code);
  return openProposals.filter(same).map(({ id, body: other }) => ({
    code: "OTHER_PROPOSAL_OPEN", severity: "ERROR" as const, field: kind === "INCLUDE" ? "name" : "code", provision: "RULES-2025/10",
    message: other === body
      ? { kk: `Осы өзгеріс туралы органыңыздың басқа ұсынысы қаралуда: ${id}.`, ru: `Об этом же изменении уже рассматривается предложение вашего органа ${id}.` }
      : { kk: "Осы өзгеріс туралы басқа органның ұсынысы қаралуда.", ru: "Об этом же изменении уже рассматривается предложение другого органа." },
    fix: { kk: "Оның шешілуін күтіңіз немесе өз ұсынысыңызды қайтарып алыңыз.", ru: "Дождитесь решения по нему или отзовите своё предложение." },
  }));
}
