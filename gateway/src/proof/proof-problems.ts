import { problem, type Problem } from "@tizilim/common/pure/problem";

/** A number that the log has not reached, or a key that there is not. */
export function noSuchProof(): Problem {
  return problem(
    "PROOF_NOT_FOUND", null, null,
    "Мұндай дәлел жоқ: журнал бұл нөмірге жетпеген, нөмірлер бір-біріне сәйкес емес, немесе бақылау нүктелеріне қол қойылмайды.",
    "Такого доказательства нет: журнал не дошел до этого номера, номера не подходят друг к другу или контрольные точки не подписываются.",
  );
}

export function proofUnavailable(): Problem {
  return problem(
    "PROOF_UNAVAILABLE", null, null,
    "Дәлелді қазір беру мүмкін болмады; кейінірек қайталап сұраңыз.",
    "Доказательство сейчас не удалось выдать; повторите запрос позже.",
  );
}
