import { describe, expect, it } from "@jest/globals";
import { tellFormat } from "./tell-format";

describe("the format of a text", () => {
  it.each([
    ["HTML", "\n<!DOCTYPE html><p>а"],
    ["HTML", "<div><p id=z1>1. Утвердить</p></div>"],
    ["HTML", "текст до тегов <p>а</p> и после"],
    ["MARKDOWN", "## О пасеках\n\n1) улей;"],
    ["MARKDOWN", "**Статья 1.** Понятия\n\n*Сноска. Статья 1.*\n"],
    ["MARKDOWN", "| а | б |\n|---|---|\n| 1 | 2 |"],
    ["MARKDOWN", "- 1) первый\n- 2) второй"],
    ["MARKDOWN", "## Таблица\n\n| а | 1<br>2<br>3 |\n|---|---|\n"],
    ["PLAIN", "1. Утвердить правила.\n2. Срок < 5 дней, но > 3 дней.\n"],
    ["PLAIN", "* сноска\n- пункт\n№ 5"],
    ["PLAIN", "№\tСрок\n1\t5 дней"],
  ])("is %s by what is in it: %j", (format, text) => {
    expect(tellFormat(text)).toBe(format);
  });
});
