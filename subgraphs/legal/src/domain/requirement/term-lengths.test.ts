import { describe, expect, it } from "@jest/globals";
import { sameTerms } from "./same-terms";
import { termLengths } from "./term-lengths";

const told = (words: string, language: "RU" | "KK"): string => termLengths(words, language).map(({ count, unit }) => `${count} ${unit}`).join(", ");

describe("the lengths of a term", () => {
  it.each([
    ["15 (пятнадцать) рабочих дней", "15 WORKING_DAY"],
    ["в течение 3-х (трех) рабочих дней", "3 WORKING_DAY"],
    ["в течение двух календарных дней", "2 CALENDAR_DAY"],
    ["не позднее тридцати календарных дней со дня обращения", "30 CALENDAR_DAY"],
    ["двадцать один рабочий день", "21 WORKING_DAY"],
    ["30 минут", "30 MINUTE"],
    ["2 (два) часа", "2 HOUR"],
    ["1 (один) месяц", "1 MONTH"],
    ["пять дней", "5 DAY"],
    ["не позднее следующего рабочего дня", "1 WORKING_DAY"],
    ["в день обращения", "0 DAY"],
    ["до 10 банковских дней", "10 WORKING_DAY"],
    ["3 рабочих дня, ускоренно – 1 рабочий день", "3 WORKING_DAY, 1 WORKING_DAY"],
    ["5 рабочих дней; время ожидания в очереди – 20 минут", "5 WORKING_DAY"],
    ["5 рабочих дней.\nМаксимально допустимое время обслуживания – 15 минут", "5 WORKING_DAY"],
    ["прием с 9.00 до 18.00 часов", ""],
    ["2 недели", "14 CALENDAR_DAY"],
    ["по графику", ""],
  ])("in Russian: %s", (words, lengths) => {
    expect(told(words, "RU")).toBe(lengths);
  });

  it.each([
    ["5 (бес) жұмыс күні", "5 WORKING_DAY"],
    ["он бес жұмыс күні ішінде", "15 WORKING_DAY"],
    ["күнтізбелік 10 (он) күн", "10 CALENDAR_DAY"],
    ["30 (отыз) күнтізбелік күннен аспайды", "30 CALENDAR_DAY"],
    ["20 (жиырма) минут", "20 MINUTE"],
    ["3 (үш) сағаттан кешіктірмей", "3 HOUR"],
    ["1 (бір) ай", "1 MONTH"],
    ["екі жұмыс күнінен кешіктірмей", "2 WORKING_DAY"],
    ["келесі жұмыс күнінен кешіктірмей", "1 WORKING_DAY"],
    ["өтініш берілген күні", "0 DAY"],
    ["3 жұмыс күні; күтудің рұқсат берілетін ең ұзақ уақыты – 15 минут", "3 WORKING_DAY"],
    ["1-кіші түр бойынша – 12 (он екі) жұмыс күні\n2-кіші түр бойынша – 6 (алты) жұмыс күні", "12 WORKING_DAY, 6 WORKING_DAY"],
    ["тәулік бойы", ""],
  ])("in Kazakh: %s", (words, lengths) => {
    expect(told(words, "KK")).toBe(lengths);
  });

  it("are the same in another order and in another unit, and not the same in days of another kind", () => {
    expect(sameTerms(termLengths("1 час; 3 рабочих дня", "RU"), termLengths("3 жұмыс күні; 60 минут", "KK"))).toBe(true);
    expect(sameTerms(termLengths("5 дней", "RU"), termLengths("5 жұмыс күні", "KK"))).toBe(true);
    expect(sameTerms(termLengths("5 рабочих дней", "RU"), termLengths("5 күнтізбелік күн", "KK"))).toBe(false);
    expect(sameTerms(termLengths("5 рабочих дней", "RU"), termLengths("5 жұмыс күні; бас тартқанда 2 жұмыс күні", "KK"))).toBe(false);
  });
});
