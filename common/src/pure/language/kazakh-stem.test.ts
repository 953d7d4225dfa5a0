import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold } from "./fold";
import { KAZAKH_ALPHABET } from "./kazakh-alphabet";
import { kazakhStem } from "./kazakh-stem";

const FORMS = [
  "қызмет қызметтер қызметтерді қызметтердің қызметі қызметін қызметіне қызметінің қызметтен қызметпен қызметіңіз",
  "анықтама анықтамалар анықтаманы анықтаманың анықтамаға анықтамадан анықтамасы анықтамамен",
  "құжат құжаттар құжаттарын құжаттарының құжатпен",
  "есеп есебі есебін есептер есепке",
  "құқық құқығы құқықтар құқықтарды",
  "тәртіп тәртібі тәртіпті тәртіппен",
  "қала қалалар қалаға қаланың қалада",
  "облыс облысы облысының облыстар облыста",
  "жұмыс жұмысы жұмыстар",
  "қаулы қаулысы қаулыны қаулысына",
  "зейнетақы зейнетақысы зейнетақыны",
  "ұйым ұйымдар ұйымға ұйымнан ұйымдардың",
  "тұлға тұлғалар тұлғаның тұлғаларды",
  "лицензия лицензияны лицензиясы лицензиялар",
  "Қазақстан Қазақстанның Қазақстанда",
  "жер жері жерді жерге",
];

describe("Kazakh stem", () => {
  it.each(FORMS)("is one for %s", (forms) => {
    expect(new Set(forms.split(" ").map((form) => kazakhStem(fold(form)))).size).toBe(1);
  });

  it("keeps different words apart", () => {
    const words = FORMS.map((forms) => kazakhStem(fold(forms.split(" ")[0] ?? "")));
    expect(new Set(words).size).toBe(FORMS.length);
  });

  it("leaves endings that make another word", () => {
    expect(kazakhStem(fold("мемлекеттік"))).not.toBe(kazakhStem(fold("мемлекет")));
    expect(kazakhStem(fold("кәсіпкерлік"))).not.toBe(kazakhStem(fold("кәсіпкер")));
  });

  it("has at least three letters, is no longer than the word and is its own stem", () => {
    const words = fc.string({ unit: fc.constantFrom(...new Set(fold(KAZAKH_ALPHABET))), minLength: 1, maxLength: 16 });
    fc.assert(fc.property(words, (word) => {
      const stem = kazakhStem(word);
      expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      expect(stem.length).toBeLessThanOrEqual(word.length);
      expect(kazakhStem(stem)).toBe(stem);
    }), { numRuns: 3000 });
  });
});
