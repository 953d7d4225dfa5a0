import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { KAZAKH_LETTER as K, RUSSIAN_LETTER as R } from "./letters";

/** Verbal nouns whose verbs have another root. */
const RUSSIAN_ROOTS: ReadonlyArray<readonly [noun: RegExp, verb: string]> = [
  [/^внесени/, "вн(?:ос|ес[её]н)"], [/^постановк/, "(?:стави?т|поставл)"], [/^сняти/, "сн(?:има|ят)"], [/^переда/, "переда"], [/^допуск/, "допу(?:ска|щен|стит)"],
  [/^(?:при[её]м|приняти)/, "прин(?:има|ят)"], [/^замен/, "замен"], [/^продлени/, "прод(?:л[еия]|олж)"], [/^отнесени/, "отн(?:ос|ес[её]н)"], [/^возврат/, "возвра(?:ща|т)"], [/^выделени/, "выдел"], [/^назначени/, "назнач"],
];
/** What is given is brought, let out, made ready. */
const DELIVERY = /^(?:выдач|предоставлени|отпуск)/;
const DELIVERED = new RegExp(`(?<!не\\s)(?<!${R})(?:выда(?!ч)|предоставля|отпуска|привоз|достав|вруч|разда|отправля|высыла|переда|изготавлива|изготовля|готов|подтвержда|выделя|отда)${R}*(?:[её]т|[юия]т|ит)(?:ся)?(?!${R})|(?<!не\\s)(?<!${R})(?:выдан|предоставлен|отпущен|доставлен|вручен)${R}*`);
const SHORTEST_ROOT = 4;
const LONGEST_ROOT = 6;
/** «атағын» is the accusative of «атақ». */
const SOFTENED: Readonly<Record<string, string>> = { ғ: "[ғқ]", г: "[гк]", б: "[бп]" };
const GIVING = `(?:береді|беріледі|беріліп|беріп|табыста|табыс\\s+ет|тапсыр|жолда|жібер|жазып|рәсімде|ресімде|әзірле|дайында|жасал|жасайды|алады|әкел|апар|босат|таратады|таратылады|растап|растайды)`;

/** Words that say of a service that it is done: of «Аккредитация клубов» «аккредитует», of «Шежіре беру» «шежірені … береді». Null where no verb can be told. */
export function deedOf(name: string, language: Language): RegExp | null {
  const words = matchable(name).split(/[\s,]+/).filter((word) => word !== "");
  return language === "KK" ? kazakhDeed(words) : russianDeed(words);
}

function russianDeed(words: ReadonlyArray<string>): RegExp | null {
  const noun = words.find((word) => /(?:ци[яию]|ни[еяюи]|ти[еяюи]|ач[аиу]|вк[аиу]|ен[ау]|ск|рат|[её]м|вод|вод[аыу]|зыв|зыв[аыу])$/.test(word));
  if (noun === undefined) return null;
  if (DELIVERY.test(noun)) return DELIVERED;
  const known = RUSSIAN_ROOTS.find(([of]) => of.test(noun))?.[1];
  const root = known ?? noun.replace(/(?:аци|ени|ани|овани|ировани|и)[яеюи]$/, "").slice(0, LONGEST_ROOT);
  return known === undefined && root.length < SHORTEST_ROOT ? null : new RegExp(`(?<!не\\s)(?<!${R})(?:за|о|об|пере)?${root}${R}*(?:[её]т|[юия]т|ит)(?:ся)?(?!${R})|(?<!не\\s)(?<!${R})(?:за|о|об|пере)?${root}${R}*(?:[нт]|нн?[аоы]|нн[а-яё]{2,3})(?!${R})`);
}

function kazakhDeed(words: ReadonlyArray<string>): RegExp | null {
  const [before, last] = words.slice(-2) as [string | undefined, string | undefined];
  if (last === undefined || before === undefined) return null;
  if (/^(?:беру|алу|жасау|ету)$/.test(last)) {
    if (last === "ету" && !/(?:рұқсат|табыс)$/.test(before)) return new RegExp(`(?<!${K})${before}\\s+(?:етеді|етіледі|етіп|етіліп|етілген)(?!${K})`);
    if (/(?:ып|іп|п)$/.test(before)) return new RegExp(`(?<!${K})${before.replace(/[ыі]?п$/, "")}${K}*`);
    const thing = before.replace(/(?:сын|сін|ын|ін|ны|ні|ды|ді|ты|ті)$/, "").replace(/[ыі]$/, "").replace(/[ғгб]$/, (last) => SOFTENED[last] ?? last);
    return thing.length < SHORTEST_ROOT - 1 ? null : new RegExp(`(?<!${K})${thing}${K}*\\s(?:[^.;]{0,130}\\s)?(?<!өтініш\\s)(?<!өтінім\\s)${GIVING}`);
  }
  const root = last.replace(/ю$/, "й").replace(/[уү]$/, "").replace(/ы$|і$/, "");
  return root.length < SHORTEST_ROOT - 1 ? null : new RegExp(`(?<!${K})${root}${K}{0,6}(?:ды|ді|ған|ген|қан|кен|ып|іп)(?!${K})`);
}
