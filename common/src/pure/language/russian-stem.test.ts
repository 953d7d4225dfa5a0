import { describe, expect, it } from "@jest/globals";
import { fold } from "./fold";
import { russianStem } from "./russian-stem";

const FORMS = [
  "лицензия лицензии лицензию лицензий лицензиями",
  "справка справки справку справкой справок",
  "услуга услуги услуг услугу",
  "паспорт паспорта паспортов",
  "ребёнок ребенка ребёнку",
  "путёвка путевок",
  "владелец владельца владельцев",
  "беженец беженцев",
  "прием приема приему",
  "государственная государственных государственной",
  "срок срока сроки",
  "гражданин гражданина граждане граждан гражданам",
];

describe("Russian stem", () => {
  it.each(FORMS)("is one for %s", (forms) => {
    expect(new Set(forms.split(" ").map((form) => russianStem(fold(form)))).size).toBe(1);
  });

  it("is not one for forms that the algorithm does not know to be one word", () => {
    expect(russianStem("земля")).toBe("земл");
    expect(russianStem("земель")).toBe("земел");
    expect(russianStem("пенсия")).not.toBe(russianStem("пенсионных"));
  });

  it("keeps different words apart", () => {
    expect(new Set(["справка", "услуга", "паспорт", "лицензия", "регистрация"].map(russianStem)).size).toBe(5);
  });

  it("leaves short words as they are", () => {
    expect(["ип", "дом", "акт"].map(russianStem)).toEqual(["ип", "дом", "акт"]);
  });
});
