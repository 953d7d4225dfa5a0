import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { ACTIONS, DOCUMENTS, REGIONS, TOPICS } from "./name-words";

/** So many different names there are; the next one is the first again. */
export const DIFFERENT_NAMES = TOPICS.length * DOCUMENTS.length * ACTIONS.length * (REGIONS.length + 1);

/** Prime, and no factor of the number of names: steps of this length meet every name before any comes twice. */
const STEP = 7_919;

/** The place-th name, well mixed; places that differ by less than DIFFERENT_NAMES have different names. */
export function generatedName(place: number): LocalizedText {
  let rest = (place * STEP) % DIFFERENT_NAMES;
  const take = <T>(items: ReadonlyArray<T>): T => {
    const item = items[rest % items.length] as T;
    rest = Math.floor(rest / items.length);
    return item;
  };
  const topic = take(TOPICS);
  const document = take(DOCUMENTS);
  const action = take(ACTIONS);
  const region = take([null, ...REGIONS]);
  const kk = `${topic.kk} ${document[action.object]} ${action.kk}`;
  const ru = `${action.ru} ${document.ru} на ${topic.ru}`;
  return {
    kk: `${kk.charAt(0).toUpperCase()}${kk.slice(1)}${region ? ` (${region.kk})` : ""}`,
    ru: `${ru}${region ? ` (${region.ru})` : ""}`,
  };
}
