import { describe, expect, it } from "@jest/globals";
import type { Language } from "@tizilim/common/pure/localized-text";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import type { ActSource, SourceFormat } from "../text/act-source";
import { readCard, type Read } from "./read-card";

function card(source: string, language: Language = "RU", format: SourceFormat = "PLAIN") {
  const act: ActSource = { language, format, source };
  const read = readCard(parseStructure(act, readBlocks(act)));
  return Object.fromEntries(Object.entries(read).flatMap(([key, part]: [string, Read<string> | null]) => (part === null ? [] : [[key, part.value]])));
}

const BODY = "\n\n1. Утвердить прилагаемые Правила.\n2. Настоящий приказ вводится в действие со дня его первого официального опубликования.\n";
const BODY_KK = "\n\n1. Қоса беріліп отырған қағидалар бекітілсін.\n2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n";

describe("card read in Russian", () => {
  it.each<[string, string, Record<string, string>]>([
    [
      "an order with its registration",
      `Об утверждении Правил\nПриказ Министра внутренних дел Республики Казахстан от 30 марта 2020 года № 267. Зарегистрирован в Министерстве юстиции Республики Казахстан 1 апреля 2020 года № 20192.${BODY}`,
      { id: "V2000020192", kind: "ORDER", title: "Об утверждении Правил", issuer: "Министр внутренних дел Республики Казахстан", number: "267", date: "2020-03-30", registrationNumber: "20192", registeredOn: "2020-04-01" },
    ],
    [
      "requisites that are broken over lines",
      `ПРИКАЗ\nМинистра финансов\nРеспублики Казахстан\nот 4 июня 2015 года\n№ 348-НК\n\nОб утверждении регламентов\n\nПРИКАЗЫВАЮ:${BODY}`,
      { kind: "ORDER", title: "Об утверждении регламентов", issuer: "Министр финансов Республики Казахстан", number: "348-НҚ", date: "2015-06-04" },
    ],
    [
      "a law whose day and number stand at its end",
      "ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН\n\nО государственных услугах\n\nСтатья 1. Понятия\n\nТекст.\n\nПрезидент Республики Казахстан Н. НАЗАРБАЕВ\n\nАстана, Акорда, 15 апреля 2013 года № 88-V ЗРК",
      { id: "Z1300000088", kind: "LAW", title: "О государственных услугах", number: "88-V", date: "2013-04-15" },
    ],
    [
      "a code",
      "О здоровье народа и системе здравоохранения\nКодекс Республики Казахстан от 7 июля 2020 года № 360-VI ЗРК.\n\nСтатья 1. Понятия\n\nТекст.",
      { id: "K2000000360", kind: "CODE", title: "О здоровье народа и системе здравоохранения", number: "360-VI", date: "2020-07-07" },
    ],
    [
      "a decree of the President",
      "О мерах\nУказ Президента Республики Казахстан от 18 сентября 2025 года № 997.\n\n1. Образовать министерство.",
      { id: "U2500000997", kind: "DECREE", title: "О мерах", issuer: "Президент Республики Казахстан", number: "997", date: "2025-09-18" },
    ],
    [
      "a resolution of the Government of the time before long identifiers, out of force",
      "Об утверждении реестра\nПостановление Правительства Республики Казахстан от 20 июля 2010 года № 745. Утратило силу постановлением Правительства Республики Казахстан от 18 сентября 2013 года № 983\n\n1. Утвердить реестр.",
      { id: "P100000745_", kind: "GOVERNMENT_RESOLUTION", title: "Об утверждении реестра", issuer: "Правительство Республики Казахстан", number: "745", date: "2010-07-20", status: "REPEALED" },
    ],
    [
      "a resolution of an akimat, whose identifier its requisites do not tell",
      "Об утверждении регламента\nПостановление акимата Акмолинской области от 14 декабря 2012 года № А-13/611. Зарегистрировано Департаментом юстиции Акмолинской области 21 января 2013 года № 3610\n\n1. Утвердить регламент.",
      { kind: "LOCAL_ACT", title: "Об утверждении регламента", issuer: "акимат Акмолинской области", number: "А-13/611", date: "2012-12-14", registrationNumber: "3610", registeredOn: "2013-01-21" },
    ],
    [
      "a decision of a maslikhat",
      "О ставках\nРешение Жуалынского районного маслихата Жамбылской области от 6 июня 2014 года № 31-4. Зарегистрировано Департаментом юстиции Жамбылской области 11 июля 2014 года № 2268\n\n1. Установить ставки.",
      { kind: "LOCAL_ACT", title: "О ставках", issuer: "Жуалынский районный маслихат Жамбылской области", number: "31-4", date: "2014-06-06", registrationNumber: "2268", registeredOn: "2014-07-11" },
    ],
    [
      "a joint order, by its first number",
      `О проекте\nСовместный приказ Министра юстиции Республики Казахстан от 19 мая 2025 года № 151 и и.о. Министра финансов Республики Казахстан от 20 мая 2025 года № 300. Зарегистрирован в Министерстве юстиции Республики Казахстан 21 мая 2025 года № 36000${BODY}`,
      { id: "V2500036000", kind: "ORDER", title: "О проекте", issuer: "Министр юстиции Республики Казахстан", number: "151", date: "2025-05-19", registrationNumber: "36000", registeredOn: "2025-05-21" },
    ],
    ["an act that calls itself a law and tells no more", "О государственных услугах\n\nНастоящий Закон регулирует отношения.\n\nСтатья 1. Понятия\n\nТекст.", { kind: "LAW", title: "О государственных услугах" }],
  ])("tells %s", (_, source, expected) => expect(card(source)).toEqual(expected));

  it("never takes the registration of a cited act for its own", () => {
    const source = `О внесении изменений\n\nПРИКАЗЫВАЮ:\n\n1. Внести в приказ Министра финансов от 1 июля 2020 года № 5 (зарегистрирован в Министерстве юстиции Республики Казахстан 2 июля 2020 года № 20999) изменения.`;
    expect(card(source)).not.toHaveProperty("registrationNumber");
    expect(card(source)).not.toHaveProperty("id");
  });

  it("takes the identifier and the status from a saved page", () => {
    const page = `<html><head><link rel="canonical" href="https://adilet.zan.kz/rus/docs/V14G0092266"></head><body><h1>О регламенте</h1><span class="status">Обновленный</span><p>Постановление акимата Жамбылской области от 28 мая 2014 года № 169.</p><p>1. В соответствии с <a href="/rus/docs/Z1300000088">Законом</a>.</p></body></html>`;
    expect(card(page, "RU", "HTML")).toMatchObject({ id: "V14G0092266", status: "AMENDED", kind: "LOCAL_ACT", number: "169" });
  });
});

describe("card read in Kazakh", () => {
  it.each<[string, string, Record<string, string>]>([
    [
      "an order with its registration",
      `Қағидаларды бекіту туралы\nҚазақстан Республикасы Білім және ғылым министрінің 2020 жылғы 19 маусымдағы № 254 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2020 жылғы 22 маусымда № 20883 болып тіркелді.${BODY_KK}`,
      { id: "V2000020883", kind: "ORDER", title: "Қағидаларды бекіту туралы", issuer: "Қазақстан Республикасы Білім және ғылым министрі", number: "254", date: "2020-06-19", registrationNumber: "20883", registeredOn: "2020-06-22" },
    ],
    [
      "requisites that are broken over lines, with the kind on one of its own",
      `Қазақстан Республикасы\nЭкология және табиғи ресурстар министрінің\n2024 жылғы 6 мамырдағы № 97-Ө\nБҰЙРЫҒЫ\n\nНұсқаулықты бекіту туралы\n\nҚазақстан Республикасының Әділет министрлігінде 2024 жылғы 8 мамырда № 93412 болып\nтіркелді${BODY_KK}`,
      { kind: "ORDER", title: "Нұсқаулықты бекіту туралы", issuer: "Қазақстан Республикасы Экология және табиғи ресурстар министрі", number: "97-Ө", date: "2024-05-06", registrationNumber: "93412", registeredOn: "2024-05-08", id: "V2400093412" },
    ],
    [
      "requisites whose lines a program wrapped between day and number",
      `Нұсқаулықты бекіту туралы\n\nҚазақстан Республикасы Ауыл шаруашылығы министрінің 2021 жылғы 15 желтоқсандағы\n№ 369 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2021 жылғы\n20 желтоқсанда № 95903 болып тіркелді${BODY_KK}`,
      { kind: "ORDER", title: "Нұсқаулықты бекіту туралы", issuer: "Қазақстан Республикасы Ауыл шаруашылығы министрі", number: "369", date: "2021-12-15", registrationNumber: "95903", registeredOn: "2021-12-20", id: "V2100095903" },
    ],
    [
      "an older order with Latin i, out of force",
      `Регламенттердi бекiту туралы\nАлматы облысы әкiмдiгiнiң 2014 жылғы 16 шiлдедегi № 255 қаулысы. Алматы облысы Әдiлет департаментiнде 2014 жылы 21 тамызда № 2796 болып тiркелдi. Күшi жойылды - Алматы облысы әкімдігінің 2015 жылғы 1 қазандағы № 430 қаулысымен${BODY_KK}`,
      { kind: "LOCAL_ACT", title: "Регламенттерді бекіту туралы", issuer: "Алматы облысы әкімдігі", number: "255", date: "2014-07-16", registrationNumber: "2796", registeredOn: "2014-08-21", status: "REPEALED" },
    ],
    [
      "a law",
      "Мемлекеттік көрсетілетін қызметтер туралы\nҚазақстан Республикасының Заңы 2013 жылғы 15 сәуірдегі № 88-V.\n\n1-бап. Негізгі ұғымдар\n\nМәтін.",
      { id: "Z1300000088", kind: "LAW", title: "Мемлекеттік көрсетілетін қызметтер туралы", number: "88-V", date: "2013-04-15" },
    ],
    [
      "a resolution of the Government",
      "Тізілімді бекіту туралы\nҚазақстан Республикасы Үкіметінің 2013 жылғы 18 қыркүйектегі № 983 қаулысы\n\n1. Тізілім бекітілсін.",
      { id: "P1300000983", kind: "GOVERNMENT_RESOLUTION", title: "Тізілімді бекіту туралы", issuer: "Қазақстан Республикасы Үкіметі", number: "983", date: "2013-09-18" },
    ],
    [
      "a decision of a maslikhat",
      "Мөлшерлемелер туралы\nСозақ аудандық мәслихатының 2016 жылғы 19 шілдедегі № 29 шешімі. Оңтүстік Қазақстан облысының Әділет департаментінде 2016 жылғы 3 тамызда № 3811 болып тіркелді\n\n1. Мөлшерлемелер белгіленсін.",
      { kind: "LOCAL_ACT", title: "Мөлшерлемелер туралы", issuer: "Созақ аудандық мәслихаты", number: "29", date: "2016-07-19", registrationNumber: "3811", registeredOn: "2016-08-03" },
    ],
  ])("tells %s", (_, source, expected) => expect(card(source, "KK")).toEqual(expected));
});
