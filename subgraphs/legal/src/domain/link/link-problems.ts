import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { ActText } from "../structure/act-text";
import { provisionAt } from "../structure/provision-at";
import { standsIn } from "../structure/stands-in";
import type { LinkRole } from "./service-link";

/** What an analyst says. */
export interface SaidLink {
  readonly code: string;
  readonly act: string;
  readonly role: LinkRole;
  readonly anchor: string | null;
  readonly quote: string | null;
}

/** What is known of the two that it joins. */
export interface LinkFacts {
  readonly codeIsInRegister: boolean;
  readonly actHasCard: boolean;
  /** Of the newest edition, in the languages that it was loaded in. */
  readonly texts: ReadonlyArray<ActText>;
}

/** RULES-2025/8: everything that stands in the way of a link, at once. */
export function linkProblems(said: SaidLink, facts: LinkFacts): Problem[] {
  return [...ofRole(said), ...ofService(said, facts), ...ofAct(said, facts), ...ofWords(said, facts)];
}

/** LAW/8, 2-1): what governs a service is a part of the register, which its order alone changes. */
function ofRole({ role }: SaidLink): Problem[] {
  if (role !== "GOVERNS") return [];
  return [problem(
    "GOVERNING_ACT_IS_THE_REGISTERS", "role", "LAW/8, 2-1)",
    "Қызмет көрсету тәртібін қай акт айқындайтынын тізілімнің өзі ғана көрсетеді: оны өзгерту үшін ұсыныс енгізіңіз",
    "Какой акт определяет порядок оказания услуги, указывает только сам реестр: чтобы изменить это, внесите предложение",
  )];
}

function ofService({ code }: SaidLink, { codeIsInRegister }: LinkFacts): Problem[] {
  if (codeIsInRegister) return [];
  return [problem("SERVICE_UNKNOWN", "code", "RULES-2025/5", `Тізілімде ${code} коды бар қызмет жоқ`, `В реестре нет услуги с кодом ${code}`)];
}

function ofAct({ act }: SaidLink, { actHasCard }: LinkFacts): Problem[] {
  if (actHasCard) return [];
  return [problem("ACT_UNKNOWN", "act", "RULES-2025/8", `${act} актісінің карточкасы жүктелмеген`, `Карточка акта ${act} не загружена`)];
}

function ofWords({ anchor, quote }: SaidLink, { actHasCard, texts }: LinkFacts): Problem[] {
  if (!actHasCard || (anchor === null && quote === null)) return [];
  const field = anchor === null ? "quote" : "anchor";
  if (texts.length === 0) return [problem("ACT_WITHOUT_TEXT", field, "RULES-2025/8", "Актінің мәтіні жүктелмеген: тармақ пен сөздерді тексеру мүмкін емес", "Текст акта не загружен: ни положение, ни слова проверить нельзя")];
  const places = texts.flatMap((text) => {
    const place = anchor === null ? { start: 0, end: text.source.length } : provisionAt(text, anchor);
    return place === null ? [] : [{ text, place }];
  });
  if (places.length === 0) return [problem("ANCHOR_UNKNOWN", "anchor", "RULES-2025/8", `Актінің соңғы редакциясында ${anchor} жоқ`, `В последней редакции акта нет ${anchor}`)];
  if (quote === null || places.some(({ text, place }) => standsIn(text, place, quote))) return [];
  return anchor === null
    ? [problem("QUOTE_NOT_FOUND", "quote", "RULES-2025/8", "Актінің соңғы редакциясында мұндай сөздер жоқ", "В последней редакции акта таких слов нет")]
    : [problem("QUOTE_NOT_FOUND", "quote", "RULES-2025/8", `${anchor} ішінде мұндай сөздер жоқ`, `В ${anchor} таких слов нет`)];
}
