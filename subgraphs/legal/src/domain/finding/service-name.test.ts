import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cleanName, serviceKey, stemsOf } from "./service-name";

describe("the name of a service", () => {
  it.each([
    ["«Выдача справки»", "Выдача справки"],
    ["выдача  справки\nо составе семьи;", "Выдача справки о составе семьи"],
    ["Выдача справки (далее – государственная услуга)", "Выдача справки"],
    ["Жетiм баланы тәрбиеге беру (бұдан әрі – қызмет)", "Жетім баланы тәрбиеге беру"],
    ['Выдача сертификата "CT-KZ"', 'Выдача сертификата "CT-KZ"'],
    ["ВЫДАЧА СПРАВКИ О СУДИМОСТИ", "Выдача справки о судимости"],
  ])("is shown clean: %s", (written, name) => {
    expect(cleanName(written)).toBe(name);
    expect(cleanName(name)).toBe(name);
  });

  it("has the same stems in other cases", () => {
    expect(stemsOf("Выдача разрешений", "RU")).toBe(stemsOf("выдачи разрешения", "RU"));
    expect(stemsOf("Анықтамалар беру", "KK")).toBe(stemsOf("анықтама беру", "KK"));
  });

  it("gives a key of bounded length that quotes and case do not change", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (name) => {
      expect(serviceKey(name).length).toBeLessThanOrEqual(120);
      expect(serviceKey(`«${name}»`)).toBe(serviceKey(name));
    }));
    const long = "выдача разрешения ".repeat(20);
    expect(serviceKey(`${long}на ввоз`)).not.toBe(serviceKey(`${long}на вывоз`));
  });
});
