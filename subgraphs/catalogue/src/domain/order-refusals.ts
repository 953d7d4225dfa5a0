import type { Day } from "@tizilim/common/pure/day";
import { refusal, type EntryRefusal } from "./entry-refusal";
import type { ServiceCode } from "./service-code";
import { SERVICE_FIELD_WORDS } from "./service-field-words";
import type { ServiceRecord } from "./service-record";

export type ServiceField = keyof ServiceRecord;

/** An entry about a service, and what it set. */
export interface LaterEntry {
  readonly number: number;
  readonly fields: ReadonlyArray<ServiceField>;
}

/** RULES-2025/17: what was agreed over an earlier entry is not entered over a later one. `later`: the entries since. */
export function serviceMoved(code: ServiceCode, baseEntry: number | null, lastEntry: number, later: ReadonlyArray<LaterEntry>): EntryRefusal {
  if (baseEntry === null || later.length === 0) {
    return moved(
      null,
      `Ұсыныс ${code} қызметінің соңғы жазбасы бойынша жазылмаған: соңғысы – № ${lastEntry}`,
      `Предложение написано не по последней записи об услуге ${code}: последняя – № ${lastEntry}`,
    );
  }
  const numbers = later.map(({ number }) => number).join(", ");
  const { kk, ru } = wordsOf([...new Set(later.flatMap(({ fields }) => fields))]);
  return moved(
    null,
    `${code} қызметі № ${baseEntry} жазбадан кейін өзгерді: ${kk} (жазбалар: № ${numbers})`,
    `Услуга ${code} изменилась после записи № ${baseEntry}: ${ru} (записи: № ${numbers})`,
  );
}

/** RULES-2025/7 and 17: the code that was shown is not the one that comes next. */
export function codeMoved(shown: ServiceCode, next: ServiceCode): EntryRefusal {
  return moved("code", `Келесі код – ${next}, ал ұсыныста ${shown} көрсетілген`, `Следующий код – ${next}, а в предложении показан ${shown}`);
}

/** RULES-2025/17: over the record of the day, other changes come out than were agreed. */
export function changesMoved(code: ServiceCode, day: Day, fields: ReadonlyArray<ServiceField>): EntryRefusal {
  const { kk, ru } = wordsOf(fields);
  return moved(
    null,
    `${code} қызметі: ${day} күні бұйрықтың өзгерістері келісілгеннен басқаша болып шығады: ${kk}`,
    `Услуга ${code}: на ${day} изменения по приказу выходят иными, чем были согласованы: ${ru}`,
  );
}

/** RULES-2025/6: a service gets another code by its exclusion and an inclusion in one order, each naming the other. */
export function moveHalved(field: "replaces" | "replacedBy", own: ServiceCode, other: ServiceCode): EntryRefusal {
  return refusal(
    "MOVE_HALVED",
    field,
    "RULES-2025/6",
    `Көшіру жартылай: бұйрықта ${other} қызметі туралы, ${own} кодын атайтын жол жоқ`,
    `Перенос наполовину: в приказе нет строки об услуге ${other}, которая называла бы код ${own}`,
  );
}

/** RULES-2025/28; LAW/10, 1): provider and drafting body are among the bodies of the register. */
export function unknownBody(field: "provider" | "responsibleBody", id: string): EntryRefusal {
  const provision = field === "provider" ? "RULES-2025/28" : "LAW/10, 1)";
  return refusal("UNKNOWN_PROVIDER", field, provision, `${id} ұйымы тізілімде жоқ`, `Организации ${id} нет в реестре`);
}

function moved(field: string | null, kk: string, ru: string): EntryRefusal {
  return refusal("BASE_MOVED", field, "RULES-2025/17", kk, ru);
}

function wordsOf(fields: ReadonlyArray<ServiceField>): { readonly kk: string; readonly ru: string } {
  const words = fields.map((field) => SERVICE_FIELD_WORDS[field]);
  return { kk: words.map(([kk]) => kk).join(", "), ru: words.map(([, ru]) => ru).join(", ") };
}
