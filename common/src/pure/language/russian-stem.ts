import { newStemmer } from "snowball-stemmers";
import { ownCopy } from "./own-copy";

const stemmer = newStemmer("russian");

/** The algorithm is slow and the register repeats its words: stems found are kept, up to this number. */
const MOST_STEMS_KEPT = 20_000;
const stems = new Map<string, string>();

/** Nouns common in the register that the algorithm takes for forms of verbs. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["прием", "прием"], ["приему", "прием"], ["граждан", "граждан"],
]);

/** A vowel that only some forms of a noun have: справок and справка, ребенок and ребенка, владелец and владельца. */
const FLEETING_BEFORE_K = /(?<=[бвгджзклмнпрстфхцчшщ])[ое]к$/u;
const FLEETING_BEFORE_TS = /[еь]ц$/u;

/** One of a people or of the citizens: гражданин beside граждане. */
const SINGULATIVE = /(?<=[ая]н)ин$/u;

/**
 * Stem of one folded word: the Russian Snowball algorithm, then without the ending of a single person and without a
 * fleeting vowel. Words of up to three letters stay. The result is for matching, not for reading: «срок» gives «срк».
 */
export function russianStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = ownCopy(stemmed(word));
  if (stems.size >= MOST_STEMS_KEPT) stems.clear();
  stems.set(ownCopy(word), stem);
  return stem;
}

function stemmed(word: string): string {
  return stemmer.stem(word).replace(SINGULATIVE, "").replace(FLEETING_BEFORE_K, "к").replace(FLEETING_BEFORE_TS, "ц");
}
