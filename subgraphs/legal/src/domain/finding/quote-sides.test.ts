import { describe, expect, it } from "@jest/globals";
import { closingQuote, openingQuote, quoteSides } from "./quote-sides";

function quotedFrom(text: string): string {
  const open = text.search(/["«“„]/);
  const close = closingQuote(quoteSides(text), open, text.length);
  return close === null ? "–" : text.slice(open + 1, close);
}

describe("quotes of a text", () => {
  it.each([
    ['"Выдача справки" и', "Выдача справки"],
    ['"Выдача "Z" справки" и', 'Выдача "Z" справки'],
    ['«Реестр «Х»» и', "Реестр «Х»"],
    ['„Анықтама беру“ қызметі', "Анықтама беру"],
    ['""Апостиль қою" қағидалары туралы" бұйрық', '"Апостиль қою" қағидалары туралы'],
    ['"незакрытая', "–"],
  ])("close what they open, those within counted: %s", (text, quoted) => {
    expect(quotedFrom(text)).toBe(quoted);
  });

  it("are found from their end as well", () => {
    const text = 'о "Выдаче "Z" справки" и';
    expect(openingQuote(quoteSides(text), text.lastIndexOf('"'), 0)).toBe(2);
    expect(openingQuote(quoteSides("справки» и"), 7, 0)).toBeNull();
  });
});
