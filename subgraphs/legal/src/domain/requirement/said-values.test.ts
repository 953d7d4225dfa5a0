import { describe, expect, it } from "@jest/globals";
import { countDocuments } from "./count-documents";
import { feeKind } from "./fee-kind";
import { channelsIn } from "./said-channels";
import { formsIn } from "./said-forms";
import { saidText } from "./said-text";

describe("the fee", () => {
  it.each([
    ["Бесплатно", "FREE"], ["на бесплатной основе", "FREE"], ["плата не взимается", "FREE"], ["не взимается", "FREE"], ["Плата за услугу с граждан не взимается.", "FREE"], ["безвозмездно", "FREE"], ["отсутствует", "FREE"],
    ["Платно", "PAID"], ["на платной основе", "PAID"], ["2 МРП", "PAID"], ["ставка сбора – 10 процентов от месячного расчетного показателя", "PAID"], ["стоимость определяется прейскурантом", "PAID"], ["государственная пошлина 500 тенге", "PAID"],
    ["консульский сбор не взимается, государственная пошлина – 0,5 МРП", "PAID"], ["регистрационный сбор не взимается", "FREE"],
    ["гражданам – бесплатно; иностранцам – 3 МРП", "MIXED"], ["подвид 1 – бесплатно, подвид 2 – платно", "MIXED"], ["с инвалидов плата не взимается; с остальных – 2 МРП", "MIXED"],
    ["согласно законодательству", null],
  ] as const)("in Russian: %s", (words, kind) => {
    expect(feeKind(words, "RU")).toBe(kind);
  });

  it.each([
    ["Тегін", "FREE"], ["жеке тұлғаларға тегiн көрсетiледi", "FREE"], ["ақы алынбайды", "FREE"], ["төлем алынбайды", "FREE"], ["ақысыз", "FREE"], ["көзделмеген", "FREE"],
    ["Ақылы", "PAID"], ["3 АЕК", "PAID"], ["мемлекеттік баж – 0,5 айлық есептік көрсеткіш", "PAID"], ["прейскурант бойынша", "PAID"], ["лицензиялық алым төленеді", "PAID"],
    ["1-кіші түр – 4 АЕК; 2-кіші түр – тегін", "MIXED"],
    ["заңнамаға сәйкес", null],
  ] as const)("in Kazakh: %s", (words, kind) => {
    expect(feeKind(words, "KK")).toBe(kind);
  });
});

describe("the forms", () => {
  it.each([
    ["Электронная (частично автоматизированная)/ бумажная", ["ELECTRONIC_PARTIAL", "PAPER"]], ["электронная (полностью автоматизированная)", ["ELECTRONIC_FULL"]], ["проактивная", ["PROACTIVE"]],
    ["бумажная, по принципу «одного окна»", ["PAPER", "ONE_WINDOW"]], ["электронная", null], ["электронная и бумажная", null], ["в любой форме", null],
    ["қағаз түрінде", ["PAPER"]], ["Электрондық (толық автоматтандырылған) / «бір терезе»", ["ELECTRONIC_FULL", "ONE_WINDOW"]], ["электрондық (iшiнара автоматтандырылған)", ["ELECTRONIC_PARTIAL"]],
  ])("%s", (words, forms) => {
    expect(formsIn(words)).toEqual(forms);
  });
});

describe("the channels", () => {
  it.each([
    ["канцелярия услугодателя", ["PROVIDER"]], ["через ЦОН", ["STATE_CORPORATION"]], ["некоммерческое акционерное общество «Государственная корпорация «Правительство для граждан»", ["STATE_CORPORATION"]],
    ["веб-портал «электронного правительства» www.egov.kz (далее – портал)", ["EGOV_PORTAL"]], ["портал", ["EGOV_PORTAL"]], ["портал «Е-лицензирование» www.elicense.kz", ["INFORMATION_OBJECT"]],
    ["информационная система «Строитель»; услугодатель", ["PROVIDER", "INFORMATION_OBJECT"]], ["абонентское устройство сотовой связи", ["MOBILE_DEVICE"]], ["стационарное абонентское устройство", ["FIXED_DEVICE"]], ["партнерские организации", ["PARTNER_ORGANISATION"]],
    ["по почте", null],
    ["көрсетілетін қызметті берушінің кеңсесі, «электрондық үкiмет» порталы", ["PROVIDER", "EGOV_PORTAL"]], ["«Е-лицензиялау» порталы", ["INFORMATION_OBJECT"]], ["халыққа қызмет көрсету орталығы", ["STATE_CORPORATION"]],
    ["ұялы байланыстың абоненттік құрылғысы; серіктес ұйымдар", ["MOBILE_DEVICE", "PARTNER_ORGANISATION"]], ["портал", ["EGOV_PORTAL"]],
  ])("%s", (words, channels) => {
    expect(channelsIn(words)).toEqual(channels);
  });
});

describe("documents", () => {
  it.each([
    ["1) заявление; 2) копия паспорта; 3) справка", 3], ["1) өтініш;\n2) жеке куәлік", 2], ["заявление; паспорт", 2], ["заявление", 1], ["заявление, паспорт", null], ["1. Заявление\n2. Паспорт", 2], ["в канцелярию: 1) заявление; на портал: 1) запрос", null],
  ])("are counted where the form tells: %s", (words, count) => {
    expect(countDocuments(words)).toBe(count);
  });
});

it("gives a text without what is only set with it", () => {
  expect(saidText("Комитет  лесного хозяйства (далее – услугодатель).")).toBe("Комитет лесного хозяйства");
  expect(saidText("**Әкімдік** (бұдан әрі – көрсетілетін қызметті беруші)")).toBe("Әкімдік");
});
