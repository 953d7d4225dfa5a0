import { problem, type Problem } from "@tizilim/common/pure/problem";
import { CATEGORIES } from "./feed-filter";

export function wrongNumber(parameter: string, least: number, most: number): Problem {
  return problem(
    "PARAMETER_INVALID", parameter, null,
    `«${parameter}» параметрі — ${least} мен ${most} арасындағы бүтін сан, бір рет беріледі.`,
    `Параметр «${parameter}» — целое число от ${least} до ${most}, указывается один раз.`,
  );
}

export function unknownParameter(parameter: string, known: ReadonlyArray<string>): Problem {
  return problem(
    "PARAMETER_UNKNOWN", parameter, null,
    `«${parameter}» параметрі жоқ. ${known.length === 0 ? "Мұнда параметр жоқ." : `Бар параметрлер: ${known.join(", ")}.`}`,
    `Параметра «${parameter}» нет. ${known.length === 0 ? "Здесь параметров нет." : `Есть: ${known.join(", ")}.`}`,
  );
}

export function notWithEvents(parameter: string): Problem {
  return problem(
    "PARAMETER_INVALID", parameter, null,
    `«${parameter}» параметрі тек JSON жауабына арналған; text/event-stream ағынында ол берілмейді.`,
    `Параметр «${parameter}» — только для ответа в JSON; в потоке text/event-stream он не указывается.`,
  );
}

export function wrongSections(): Problem {
  return problem(
    "PARAMETER_INVALID", "sections", null,
    "«sections» параметрі — бөлім кодтары, үтір арқылы: цифрлар, мысалы 001,002; 200-ден аспайды.",
    "Параметр «sections» — коды разделов через запятую: цифры, например 001,002; не более 200.",
  );
}

export function wrongProviders(): Problem {
  return problem(
    "PARAMETER_INVALID", "providers", null,
    "«providers» параметрі — көрсетілетін қызметті берушілердің идентификаторлары, үтір арқылы; 200-ден аспайды, әрқайсысы 100 таңбадан ұзын емес.",
    "Параметр «providers» — идентификаторы услугодателей через запятую; не более 200, каждый не длиннее 100 знаков.",
  );
}

export function wrongCategory(): Problem {
  return problem(
    "PARAMETER_INVALID", "category", null,
    `«category» параметрі — санаттар, үтір арқылы: ${CATEGORIES.join(", ")}.`,
    `Параметр «category» — категории через запятую: ${CATEGORIES.join(", ")}.`,
  );
}

export function wrongLastEventId(): Problem {
  return problem(
    "PARAMETER_INVALID", "Last-Event-ID", null,
    "Last-Event-ID — осы ағын оқиғасының идентификаторы: жазбаның нөмірі.",
    "Last-Event-ID — идентификатор события этого потока: номер записи.",
  );
}

export function foreignPage(): Problem {
  return problem(
    "ORIGIN_NOT_ALLOWED", null, null,
    "Бұл дереккөздің беттеріне мұнда ағын ашуға болмайды.",
    "Страницам этого источника нельзя открывать здесь поток.",
  );
}

/** The reader holds more than there is: a register restored from an older copy, or another register. */
export function beyondEnd(since: number, end: number): Problem {
  return problem(
    "SINCE_BEYOND_END", "since", null,
    `${since} нөмірлі жазба жоқ: журнал ${end} нөмірімен аяқталады. Сізде осы тізілімде жоқ жазбалар бар; 0 нөмірінен қайта оқыңыз.`,
    `Записи с номером ${since} нет: журнал заканчивается номером ${end}. У вас есть записи, которых нет в этом реестре; читайте заново с номера 0.`,
  );
}

export function unavailable(number: number): Problem {
  return problem(
    "FEED_UNAVAILABLE", null, null,
    `${number} нөмірлі жазбаны қазір беру мүмкін болмады. Ешнәрсе өткізіп жіберілмейді: сол нөмірден кейінірек қайталаңыз.`,
    `Запись с номером ${number} сейчас не удалось выдать. Ничего не пропускается: повторите позже с того же номера.`,
  );
}
