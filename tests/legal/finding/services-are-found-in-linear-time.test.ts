import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Language } from "@tizilim/common/pure/localized-text";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import { plainAct } from "../../support/acts/found-in";

const FIRST = join(__dirname, "../../corpus/first");
const ACTS = ["08-amending-small-words/act.ru.txt", "06-akimat-regulations-plain/act.ru.txt", "13-hidden-earthworks-order/act.ru.txt", "37-appendix-alone/act.ru.txt"].map((path) => readFileSync(join(FIRST, path), "utf8"));
const MEGABYTE = 1 << 20;
const IN_HAND = { kind: "ORDER", status: null } as const;

function textOf(length: number, part: string): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** Of the processor: others share the machine. */
function millisecondsFor(text: string, language: Language = "RU"): number {
  const act = plainAct(language, text);
  const begun = process.cpuUsage();
  findServices([act], IN_HAND);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

describe("finding services", () => {
  it("takes a time that grows with the text: 1, 2 and 4 MB", () => {
    millisecondsFor(textOf(MEGABYTE / 2, ACTS.join("\n\n")));
    const [one, two, four] = [1, 2, 4].map((size) => millisecondsFor(textOf(size * MEGABYTE, ACTS.join("\n\n")))) as [number, number, number];
    process.stderr.write(`services found: 1 MB in ${one.toFixed(0)} ms of CPU, 2 MB in ${two.toFixed(0)} ms, 4 MB in ${four.toFixed(0)} ms\n`);
    expect(four / one).toBeLessThan(10);
    expect(four).toBeLessThan(8_000);
  });

  it.each([
    ["quotes that nobody closes", "государственной услуги \"Выдача «справки "],
    ["quotes that nobody opened", "справки\"» мемлекеттік қызмет "],
    ["service upon service", "правила оказания государственной услуги "],
    ["one application after the other", "подает заявление "],
    ["spaces", "государственной          "],
  ])("does not lose itself on one line of 2 MB of %s", (_, part) => {
    const text = `Об утверждении Правил выдачи карт\n\n${textOf(2 * MEGABYTE, part)}`;
    expect(millisecondsFor(text)).toBeLessThan(15_000);
  });

  it.each([
    ["names in one title", `${textOf(1 << 16, '"А беру", ')} басқа ${textOf(1 << 16, '"Б беру", ')} мемлекеттік көрсетілетін қызмет қағидаларын бекіту туралы`],
    ["letters without a space", `Тізбе туралы\n\n1. Мынадай мемлекеттік көрсетілетін қызметтердің стандарттары бекітілсін:\n\n1) ${textOf(1 << 18, "ау")} тіркеу;`],
  ])("does not lose itself in Kazakh on a line of %s", (_, text) => {
    expect(millisecondsFor(text, "KK")).toBeLessThan(10_000);
  });
});
