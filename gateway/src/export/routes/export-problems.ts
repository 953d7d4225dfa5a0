import { problem, type Problem } from "@tizilim/common/pure/problem";

export function wrongDay(): Problem {
  return problem(
    "PARAMETER_INVALID", "asOf", null,
    "«asOf» параметрі — бар күн, ЖЖЖЖ-АА-КК түрінде, бір рет беріледі.",
    "Параметр «asOf» — существующий день в виде ГГГГ-ММ-ДД, указывается один раз.",
  );
}

export function noSuchFile(names: ReadonlyArray<string>): Problem {
  return problem(
    "EXPORT_NOT_FOUND", null, null,
    `Мұндай файл жоқ. Бар файлдар: manifest.json, ${names.join(", ")}.`,
    `Такого файла нет. Есть: manifest.json, ${names.join(", ")}.`,
  );
}

export function noSuchSnapshot(end: number | null): Problem {
  return end === null
    ? problem(
        "EXPORT_NOT_FOUND", null, null,
        "Мұндай сурет жоқ: журналдар бір сәтте бұл нөмірлерде тұрмаған, немесе идентификатор r…-p…-a…-КҮН түрінде емес.",
        "Такого снимка нет: журналы не стояли на этих номерах в один момент, или идентификатор не имеет вида r…-p…-a…-ДЕНЬ.",
      )
    : problem(
        "EXPORT_NOT_FOUND", "number", null,
        `Тізілімде мұндай жазба жоқ: соңғы жазбаның нөмірі ${end}.`,
        `Такой записи в реестре нет: номер последней — ${end}.`,
      );
}

/** No file is made of what cannot be told whole. */
export function cannotBeTold(): Problem {
  return problem(
    "EXPORT_UNAVAILABLE", null, null,
    "Сурет қазір тұтас жасала алмайды; біраздан кейін қайталап сұраңыз.",
    "Снимок сейчас нельзя составить целиком; повторите запрос позже.",
  );
}

export function tooManyWait(): Problem {
  return problem(
    "EXPORT_BUSY", null, null,
    "Қазір тым көп файл жасалып жатыр; біраздан кейін қайталап сұраңыз.",
    "Сейчас составляется слишком много файлов; повторите запрос позже.",
  );
}
