import { describe, expect, it } from "@jest/globals";
import { normaliseKazakhText } from "./kazakh-text";

describe("Kazakh text set right", () => {
  it("has Cyrillic і where older acts have Latin i", () => {
    expect(normaliseKazakhText("мемлекеттiк қызмет регламентiн бекiту туралы")).toBe("мемлекеттік қызмет регламентін бекіту туралы");
    expect(normaliseKazakhText("БЕКIТУ, iс-шара")).toBe("БЕКІТУ, іс-шара");
  });

  it("keeps Latin words and Roman numbers", () => {
    for (const text of ["digital ID eGov", "II санат", "№ 88-V", "Wi-Fi"]) expect(normaliseKazakhText(text)).toBe(text);
  });

  it("has a Latin I in a Roman number that was mixed", () => {
    expect(normaliseKazakhText("№ 241-VІ")).toBe("№ 241-VI");
    expect(normaliseKazakhText("ХV")).toBe("XV");
  });

  it("keeps a word that mixes other Latin letters, since it cannot be known what it is", () => {
    expect(normaliseKazakhText("ПДДiX")).toBe("ПДДiX");
  });

  it("is the same when set right again", () => {
    const once = normaliseKazakhText("бекiту № 241-VІ и\u0306");
    expect(normaliseKazakhText(once)).toBe(once);
    expect(once).toContain("й");
  });
});
