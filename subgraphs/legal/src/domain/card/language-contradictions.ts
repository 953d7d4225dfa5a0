import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { CardFinding } from "./card-finding";
import type { Read, ReadCard } from "./read-card";

/** What both languages of an act say alike, with its name; whether two that differ are two acts. */
const ALIKE: ReadonlyArray<{ readonly field: "id" | "kind" | "number" | "date" | "registrationNumber" | "registeredOn" | "status" | "editionDate"; readonly name: LocalizedText; readonly refuses: boolean }> = [
  { field: "id", name: { kk: "идентификатор", ru: "идентификатор" }, refuses: true },
  { field: "kind", name: { kk: "акт түрі", ru: "вид акта" }, refuses: true },
  { field: "number", name: { kk: "нөмір", ru: "номер" }, refuses: true },
  { field: "date", name: { kk: "қабылданған күн", ru: "дата принятия" }, refuses: true },
  { field: "registrationNumber", name: { kk: "тіркеу нөмірі", ru: "регистрационный номер" }, refuses: true },
  { field: "registeredOn", name: { kk: "тіркелген күн", ru: "дата регистрации" }, refuses: false },
  { field: "status", name: { kk: "мәртебе", ru: "статус" }, refuses: false },
  { field: "editionDate", name: { kk: "редакция күні", ru: "дата редакции" }, refuses: false },
];

/** Where the languages of one act say different things of it. What one of them leaves out is no contradiction. */
export function languageContradictions(cards: ReadonlyArray<ReadCard>): CardFinding[] {
  const [first, ...others] = cards;
  if (first === undefined) return [];
  return others.flatMap((other) =>
    ALIKE.flatMap(({ field, name, refuses }): CardFinding[] => {
      const one: Read<string> | null = first[field];
      const two: Read<string> | null = other[field];
      if (one === null || two === null || one.value === two.value) return [];
      return [
        {
          code: "LANGUAGES_CONTRADICT",
          refuses,
          message: {
            kk: `Тілдердегі мәтіндер сәйкес келмейді (${name.kk}): ${one.value} және ${two.value}.`,
            ru: `Тексты на двух языках расходятся (${name.ru}): ${one.value} и ${two.value}.`,
          },
          fix: { kk: "Екі мәтін де бір актінің бір редакциясы екенін тексеріңіз.", ru: "Проверьте, что оба текста – одна редакция одного акта." },
          evidence: two.evidence,
        },
      ];
    }),
  );
}
