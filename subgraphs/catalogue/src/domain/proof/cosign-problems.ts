import { problem, type Problem } from "@tizilim/common/pure/problem";
import { checkpointText, type TreeHead } from "./checkpoint-note";
import { isOfKey, isRight, parseCosignature } from "./cosignature";
import type { NoteKey } from "./note-key";
import type { WitnessBody } from "./witness";

/** How far ahead a witness's clock may run. */
const CLOCK_SKEW_SECONDS = 300;

/** A key that counts for a body: the newest that was registered for it. */
export interface WitnessKey {
  readonly number: number;
  readonly body: WitnessBody;
  readonly key: NoteKey;
}

export interface CosigningFacts {
  /** Name of the log; null where its checkpoints are not signed. */
  readonly origin: string | null;
  readonly head: TreeHead;
  /** Seconds of the epoch: when the last entry of the checkpoint was recorded, and now. */
  readonly recorded: number;
  readonly now: number;
  /** Of the bodies for which the viewer acts. */
  readonly keys: ReadonlyArray<WitnessKey>;
  /** The largest size that each body has cosigned. */
  readonly cosigned: ReadonlyMap<WitnessBody, number>;
}

export type CosigningDecision = { readonly witness: WitnessKey; readonly time: number } | { readonly problem: Problem };

/** Whether a line is a cosignature of one of the viewer's bodies over the checkpoint. C2SP tlog-cosignature: a witness never goes back. */
export function decideCosigning(line: string, { origin, head, recorded, now, keys, cosigned }: CosigningFacts): CosigningDecision {
  if (origin === null) return refused("CHECKPOINT_UNSIGNED", "Тізілімнің бақылау нүктелеріне қол қойылмайды: журналдың кілті берілмеген", "Контрольные точки реестра не подписываются: ключ журнала не задан");
  const cosignature = parseCosignature(line);
  if (cosignature === null) return refused("COSIGNATURE_INVALID", "Бұл куәнің қолтаңба жолы емес", "Это не строка подписи свидетеля");
  const witness = keys.find(({ key }) => isOfKey(cosignature, key));
  if (witness === undefined) return refused("WITNESS_KEY_UNKNOWN", "Бұл кілт органның тіркелген кілті емес", "Этот ключ не зарегистрирован за органом");
  if (!isRight(cosignature, witness.key, checkpointText(origin, head))) {
    return refused("COSIGNATURE_WRONG", `Қолтаңба ${head.size} жазбалық бақылау нүктесіне сәйкес келмейді`, `Подпись не подходит к контрольной точке из ${head.size} записей`);
  }
  const time = Number(cosignature.time);
  if (time < recorded || time > now + CLOCK_SKEW_SECONDS) {
    return refused("COSIGNATURE_UNTIMELY", "Қолтаңбаның уақыты соңғы жазбадан бұрын немесе әлі келген жоқ", "Время подписи раньше последней записи или еще не наступило");
  }
  const newest = cosigned.get(witness.body) ?? -1;
  if (newest === head.size) return refused("COSIGNED_ALREADY", "Орган бұл бақылау нүктесіне қол қойған", "Орган уже подписал эту контрольную точку");
  if (newest > head.size) return refused("OLDER_THAN_COSIGNED", `Орган кейінгі бақылау нүктесіне қол қойған: ${newest} жазба`, `Орган уже подписал более позднюю контрольную точку: ${newest} записей`);
  return { witness, time };
}

function refused(code: string, kk: string, ru: string): CosigningDecision {
  return { problem: problem(code, code === "CHECKPOINT_UNSIGNED" ? null : "cosignature", null, kk, ru) };
}
