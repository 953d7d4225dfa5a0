import { describe, expect, it } from "@jest/globals";
import { recogniseHeading } from "./recognise-heading";

describe("heading of a column", () => {
  it.each([
    ["№", "number"], ["№ п/п", "number"], ["Р/с №", "number"],
    ["Код государственной услуги", "code"], ["Мемлекеттік көрсетілетін қызметтің коды", "code"],
    ["Наименование государственной услуги", "name"], ["Мемлекеттік көрсетілетін қызметтің атауы", "name"],
    ["Сведения об услугополучателе (физическое и (или) юридическое лицо)", "recipient"], ["Көрсетілетін қызметті алушы туралы мәліметтер", "recipient"],
    ["Наименование центрального государственного органа, осуществляющего разработку подзаконного НПА", "responsibleBody"],
    ["Заңға тәуелді нормативтік құқықтық актіні әзірлейтін орталық мемлекеттік органның атауы", "responsibleBody"],
    ["Наименование услугодателя (центральный государственный орган, акимат)", "provider"], ["Көрсетілетін қызметті берушінің атауы", "provider"],
    ["Наименования организаций, осуществляющих прием заявлений и выдачу результатов", "intake"],
    ["Өтініштерді қабылдауды және нәтижелерді беруді жүзеге асыратын ұйымдардың атауы", "intake"],
    ["Платность/бесплатность", "fee"], ["Ақылы/тегін", "fee"], ["Форма оказания", "form"], ["Көрсету нысаны", "form"],
    ["Срок оказания", "term"], ["Көрсету мерзімі", "term"], ["Наименование подзаконного НПА", "act"], ["Заңға тәуелді НҚА атауы", "act"],
    ["Раздел", "section"], ["Код подраздела", "subsection"], ["Бөлім", "section"], ["Кіші бөлім", "subsection"], ["БИН", "providerBin"], ["БСН", "providerBin"],
    ["Вид услуги", "category"], ["Қызмет түрі", "category"],
  ])("«%s» is %s", (heading, field) => {
    expect(recogniseHeading(heading)?.field).toBe(field);
  });

  it("may name its language", () => {
    expect(recogniseHeading("Наименование (на казахском языке)")).toEqual({ field: "name", language: "KK", worded: "RU" });
    expect(recogniseHeading("Атауы (орыс тілінде)")).toEqual({ field: "name", language: "RU", worded: "KK" });
    expect(recogniseHeading("name_kk")).toEqual({ field: "name", language: "KK", worded: null });
    expect(recogniseHeading("name_ru")).toEqual({ field: "name", language: "RU", worded: null });
    expect(recogniseHeading("Наименование услуги в Республике Казахстан")).toEqual({ field: "name", language: null, worded: "RU" });
  });

  it("is known without the Kazakh letters and with Latin i", () => {
    expect(recogniseHeading("Кызметтин атауы")?.field).toBe("name");
    expect(recogniseHeading("Көрсету мерзiмi")?.field).toBe("term");
  });

  it("is unknown where it names nothing of the register", () => {
    expect(recogniseHeading("Примечание")).toBeNull();
    expect(recogniseHeading("")).toBeNull();
  });
});
