/**
 * Folded Kazakh, where і is и, ң is н, ғ is г and қ is к; у may close a syllable as a vowel or as a consonant.
 * An ending is taken only after a sound that it can follow.
 */
const VOWEL = "аеиоуыэюя";
const SONORANT = "рйу";
const NASAL = "мн";
const VOICED = "лзж";
const VOICELESS = "пфктсшщхцчбвгд";

/** Nouns whose base ends in ы, so that сы is their possessive; облысы and жұмысы are облыс and жұмыс with ы. */
const BASES_IN_Y = ["акы", "каулы"];

interface Ending {
  readonly forms: string;
  /** The sounds that it can follow. */
  readonly after: string;
  /** Ends of words that it can follow besides. */
  readonly bases?: readonly string[];
}

/** Cases, plural and the possessives that occur in the third person and in polite address. */
const ENDINGS: readonly Ending[] = [
  { forms: "лар|лер", after: VOWEL + SONORANT },
  { forms: "дар|дер", after: NASAL + VOICED },
  { forms: "тар|тер", after: VOICELESS },
  { forms: "нын|нин", after: VOWEL + NASAL },
  { forms: "дын|дин", after: SONORANT + VOICED },
  { forms: "тын|тин", after: VOICELESS },
  { forms: "ны|ни", after: VOWEL },
  { forms: "ды|ди", after: SONORANT + NASAL + VOICED },
  { forms: "ты|ти", after: VOICELESS },
  { forms: "га|ге", after: VOWEL + SONORANT + NASAL + VOICED },
  { forms: "ка|ке", after: VOICELESS },
  { forms: "да|де|дан|ден", after: VOWEL + SONORANT + NASAL + VOICED },
  { forms: "та|те|тан|тен", after: VOICELESS },
  { forms: "нан|нен", after: NASAL + "ыи" },
  { forms: "на|не|нда|нде|н", after: "ыи" },
  { forms: "мен", after: VOWEL + SONORANT + NASAL + VOICED },
  { forms: "бен", after: "зж" },
  { forms: "пен", after: VOICELESS },
  { forms: "сы|си", after: "аеоуэюя", bases: BASES_IN_Y },
  { forms: "ы|и", after: SONORANT + NASAL + VOICED + VOICELESS },
  { forms: "ымыз|имиз|ыныз|иниз", after: SONORANT + NASAL + VOICED + VOICELESS },
  { forms: "мыз|миз|ныз|низ", after: VOWEL },
];

/** The longest ending first. */
const PATTERNS = ENDINGS
  .flatMap(({ forms, after, bases = [] }) =>
    forms.split("|").map((form) => ({ form, host: new RegExp(`(?:${[`[${after}]`, ...bases].join("|")})$`, "u") })))
  .sort((a, b) => b.form.length - a.form.length);

const SHORTEST_STEM = 3;

/** The last sound of a stem is voiced before a vowel: есеп, есебі; құқық, құқығы. */
const UNVOICED: Readonly<Record<string, string>> = { б: "п", г: "к" };

/**
 * Stem of one folded word, at least three letters. Endings are taken off until none is left, so a word and its own
 * stem meet whatever the word's base ends with. The result is for matching, not for reading: «тұлға» gives «тул».
 */
export function kazakhStem(word: string): string {
  let stem = word;
  for (let shorter = withoutEnding(stem); shorter !== null; shorter = withoutEnding(stem)) stem = shorter;
  const last = stem.charAt(stem.length - 1);
  return stem.length < SHORTEST_STEM ? stem : stem.slice(0, -1) + (UNVOICED[last] ?? last);
}

function withoutEnding(word: string): string | null {
  for (const { form, host } of PATTERNS) {
    const stem = word.slice(0, -form.length);
    if (stem.length >= SHORTEST_STEM && word.endsWith(form) && host.test(stem)) return stem;
  }
  return null;
}
