import { problem, type Problem } from "@tizilim/common/pure/problem";

/** Alike for one that is not there and for one that the asker may not see. */
export function unknownDuty(): Problem {
  return problem("OBLIGATION_UNKNOWN", "obligation", null, "Мұндай міндет жоқ", "Такой обязанности нет");
}

export function otherDuty(provision: string): Problem {
  return problem("OTHER_OBLIGATION", "obligation", provision, "Бұл міндет басқаша орындалады және басқа өтінішпен жазылады", "Эта обязанность исполняется иначе и записывается другим запросом");
}

export function othersDuty(provision: string): Problem {
  return problem("OTHER_BODY", "obligation", provision, "Орындалғанын міндетті орган өзі ғана жазады", "Исполнение записывает только тот орган, чья это обязанность");
}

export function noBody(provision: string): Problem {
  return problem("BODY_MISSING", null, provision, "Талқылауды жобаны әзірлейтін орган ашады: токенде орган көрсетілмеген", "Обсуждение открывает орган, который разрабатывает проект: в токене орган не указан");
}

export function notAnAct(): Problem {
  return problem("ACT_UNKNOWN", "act", "LAW/15 (2)", "Мұндай акт белгісіз", "Такой акт неизвестен");
}
