import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { CardFinding } from "./card-finding";
import { idContradictions } from "./id-contradictions";
import { languageContradictions } from "./language-contradictions";
import type { ReadCard } from "./read-card";

/** What was given with the texts of an act. */
export interface GivenOfAct {
  readonly id: LegalActId | null;
  readonly edition: Day | null;
}

/** All that contradicts in what was given and in what each language of the act says of itself; empty when nothing does. */
export function cardFindings(given: GivenOfAct, cards: ReadonlyArray<ReadCard>): CardFinding[] {
  const { id } = given;
  return [
    ...(id === null ? withoutRequisites(cards) : cards.flatMap((card) => idContradictions(id, card))),
    ...cards.flatMap((card) => editionContradictions(given.edition, card)),
    ...languageContradictions(cards),
  ];
}

/** A text that does not tell which act it is can be loaded only under a given identifier. */
function withoutRequisites(cards: ReadonlyArray<ReadCard>): CardFinding[] {
  if (cards.some((card) => card.id !== null)) return [];
  return [
    {
      code: "TEXT_WITHOUT_REQUISITES",
      refuses: true,
      message: {
        kk: "Мәтінде актінің идентификаторын анықтауға жететін деректемелер жоқ.",
        ru: "В тексте нет реквизитов, по которым можно определить идентификатор акта.",
      },
      fix: { kk: "Актінің құқықтық ақпарат базасындағы идентификаторын көрсетіңіз (id).", ru: "Укажите идентификатор акта в базе правовой информации (id)." },
      evidence: null,
    },
  ];
}

/** An edition holds no change that enters into force after its day. */
function editionContradictions(edition: Day | null, { editionDate }: ReadCard): CardFinding[] {
  if (edition === null || editionDate === null || editionDate.value <= edition) return [];
  return [
    {
      code: "EDITION_CONTRADICTS_TEXT",
      refuses: false,
      message: {
        kk: `Көрсетілген редакция күні ${edition}, ал мәтінде ${editionDate.value} күні қолданысқа енгізілген өзгеріс бар.`,
        ru: `Указана редакция на ${edition}, а в тексте есть изменение, введенное в действие ${editionDate.value}.`,
      },
      fix: { kk: "Редакция күнін тексеріңіз.", ru: "Проверьте дату редакции." },
      evidence: editionDate.evidence,
    },
  ];
}
