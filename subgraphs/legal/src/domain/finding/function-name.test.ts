import { describe, expect, it } from "@jest/globals";
import { functionNamed } from "./function-name";

describe("the function that a heading names", () => {
  it.each([
    ["Правила выдачи пропуска на режимную территорию", "Выдача пропуска на режимную территорию"],
    ["Порядок выдачи, переоформления и продления разрешений", "Выдача, переоформление и продление разрешений"],
    ["Порядок государственной регистрации судов", "Государственная регистрация судов"],
    ["ПРАВИЛА\nпостановки на учет", "Постановка на учет"],
    ["Порядок и сроки приема документов на конкурсный отбор", "Прием документов на конкурсный отбор"],
    ["Включение в перечень экспертов", "Включение в перечень экспертов"],
  ])("is in the nominative: «%s»", (heading, name) => {
    expect(functionNamed(heading, "RU")).toBe(name);
  });

  it.each([
    ["Рұқсат беру тәртібі", "Рұқсат беру"],
    ["Аңшылар тiзiлiмiне енгiзу қағидалары", "Аңшылар тізіліміне енгізу"],
    ["Есепке қою қағидаларын бекіту туралы", "Есепке қою"],
  ])("is without the word for the document in Kazakh: «%s»", (heading, name) => {
    expect(functionNamed(heading, "KK")).toBe(name);
  });

  it("is read in words set wide, and in words with a letter of the other alphabet", () => {
    expect(functionNamed("П Р А В И Л А pегистpации уставов", "RU")).toBe("Регистрация уставов");
  });

  it("is none where nothing is done for anyone", () => {
    for (const heading of ["Общие положения", "Правила пребывания на полигоне", "Порядок оказания государственной услуги", "Контроль"]) expect(functionNamed(heading, "RU")).toBeNull();
    for (const heading of ["Жалпы ережелер", "Мемлекеттік қызмет көрсету тәртібі", "Бақылау"]) expect(functionNamed(heading, "KK")).toBeNull();
  });

  it("may be any verbal noun where a service is meant anyway, and not an office's own work", () => {
    expect(functionNamed("Правила посещения заказника", "RU")).toBeNull();
    expect(functionNamed("Правила посещения заказника", "RU", true)).toBe("Посещение заказника");
    expect(functionNamed("Правила ведения журнала", "RU", true)).toBeNull();
    expect(functionNamed("Тізілімді жүргізу қағидалары", "KK", true)).toBeNull();
  });
});
