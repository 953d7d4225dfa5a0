import { describe, expect, it } from "@jest/globals";
import { tellLanguage } from "./tell-language";

describe("the language of a text", () => {
  it("is told by the letters that Kazakh alone has", () => {
    expect(tellLanguage("<p>Қоса беріліп отырған омарталарды есепке алу қағидалары бекітілсін.</p>")).toBe("KK");
    expect(tellLanguage("<p>Утвердить прилагаемые Правила учета пасек Республики Казахстан.</p>")).toBe("RU");
  });

  it("is Kazakh though і is written with the Latin letter, and Russian though a name in it is Kazakh", () => {
    expect(tellLanguage("Осы бұйрық алғашқы ресми жарияланған кyнiнен бастап қолданысқа енгiзiледi.")).toBe("KK");
    expect(tellLanguage(`${"Утвердить прилагаемые Правила учета пасек. ".repeat(20)}«Қазақ»`)).toBe("RU");
  });

  it("is not told by a few letters, nor by two languages side by side", () => {
    expect(tellLanguage("Приказ № 5")).toBeNull();
    expect(tellLanguage("const a = 1;".repeat(100))).toBeNull();
    expect(tellLanguage(`${"Утвердить прилагаемые Правила учета пасек. ".repeat(4)}Қағидалар бекітілсін: ә, ө, ү.`)).toBeNull();
  });
});
