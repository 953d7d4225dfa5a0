import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { type ActSource, SOURCE_FORMATS } from "@tizilim/legal/domain/text/act-source";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import fc from "fast-check";
import { actOf, coverFaults, type Line } from "../support/acts/act-outline";
import { mutated } from "../support/acts/mutate-text";
import { REALISTIC_ACTS } from "../support/acts/realistic-acts";
import { proves } from "../support/config";
import { picked, seededRandom } from "../support/seeded-random";

const MUTATIONS = proves ? 100_000 : 300;
const LAW = readFileSync(join(__dirname, "fixtures/law-on-state-services.txt"), "utf8");
/** Lines that open, close, name and end units, in any order. */
const LINES = fc.constantFrom(
  "Глава 1. Общие", "Раздел 2", "2-тарау. Тәртіп", "II. Порядок", "Статья 5. А", "Статья 5 закона", "9-1-бап. Б", "1. Первый:", "2. Второй.", "1. Общие положения", "1) а;", "2) б:", "3-1) в.", "а) г;", "б) д.",
  "Абзац;", "абзац", "Абзац:", "Приложение 1 к Правилам", "Приложение к приказу № 5", "2-қосымша", "қағидаларына", "Утвержден приказом № 5", "бекітілген", "Форма", "ПРИКАЗЫВАЮ:", "ҚАУЛЫ ЕТЕДІ:",
  "Об утверждении Правил", "Приказ Министра от 1 июня 2026 года № 5", "Министр", "А. Омаров", "СОГЛАСОВАН", "Сноска. Статья 5 исключена Законом РК от 01.02.2026 № 5.", "Ескерту. 2-тармақ алып тасталды.", "Сноска. Пункт 3 исключен",
  "3) исключен Законом РК", "Примечание ИЗПИ!", "Подпункт 2) предусматривается исключить.", "изложить в следующей редакции:", "\"1. Новый", "«Приложение 3", "новый\";", "»;", "",
);
const SETS = fc.record({ form: fc.constantFrom("PARAGRAPH", "HEADING", "STRAY", "BLANK") as fc.Arbitrary<"PARAGRAPH" | "HEADING" | "STRAY" | "BLANK">, bold: fc.boolean(), red: fc.boolean() });
const CELLS = fc.record({ table: fc.nat(3), row: fc.nat(3), column: fc.nat(3) });
const BLOCK: fc.Arbitrary<Line> = fc.oneof(
  { weight: 5, arbitrary: LINES },
  { weight: 2, arbitrary: fc.tuple(LINES, SETS).map(([text, set]) => [text, set] as const) },
  { weight: 1, arbitrary: fc.tuple(LINES, CELLS).map(([text, cell]) => [text, { form: "CELL", cell }] as const) },
);

describe("the tree of a text", () => {
  it.each(SOURCE_FORMATS)("covers any blocks in any order, read as %s, the same every time", (format) => {
    fc.assert(fc.property(fc.array(BLOCK, { maxLength: 40 }), (lines) => {
      const act = actOf(lines, { format });
      expect(coverFaults(act)).toEqual([]);
      expect(actOf(lines, { format })).toEqual(act);
    }), { numRuns: proves ? 20_000 : 700 });
  }, proves ? 3_600_000 : 240_000);

  it.each(REALISTIC_ACTS.map(({ language, format, source }) => [language, format, source] as const))("covers a %s act in %s", (language, format, source) => {
    expect(coverFaults(parseStructure({ language, format, source }, readBlocks({ format, source })))).toEqual([]);
  });

  it(`covers ${MUTATIONS} mutated acts, in their own format and in the others`, () => {
    const random = seededRandom(44);
    const acts: ActSource[] = [...REALISTIC_ACTS, { language: "RU", format: "MARKDOWN", source: LAW.slice(0, 12_000) }, { language: "RU", format: "MARKDOWN", source: LAW.slice(-6_000) }];
    const sources = acts.map(({ source }) => source);
    for (let count = 0; count < MUTATIONS; count += 1) {
      const { language, format: own, source: text } = picked(random, acts);
      const source = mutated(random, text, sources);
      const format = random() < 0.8 ? own : picked(random, SOURCE_FORMATS);
      const faults = coverFaults(parseStructure({ language, format, source }, readBlocks({ format, source })));
      if (faults.length > 0) throw new Error(`mutation ${count} as ${format}: ${faults.slice(0, 3).join("; ")}\n${JSON.stringify(source)}`);
      if (proves && count % 10_000 === 0) process.stderr.write(`structure: ${count} mutated texts\n`);
    }
  }, proves ? 3_600_000 : 240_000);

  it("takes a line of 10 MB", () => {
    for (const source of ["а".repeat(10_000_000), `Сноска. ${"от 01.01.2020 № 1 (вводится ".repeat(350_000)}`, `1. ${"исключен, 1) ".repeat(700_000)}`]) {
      expect(coverFaults(actOf([source]))).toEqual([]);
    }
  });
});

describe("the time that the tree takes", () => {
  const block = readBlocks({ format: "MARKDOWN", source: LAW });
  /** The law `times` over, as blocks: the structure alone is measured. */
  const repeated = (times: number): Parameters<typeof parseStructure> => {
    const blocks = Array.from({ length: times }, (_, index) => block.map((one) => ({ ...one, start: one.start + index * LAW.length, end: one.end + index * LAW.length }))).flat();
    return [{ language: "RU", format: "MARKDOWN", source: LAW.repeat(times) }, blocks];
  };
  const seconds = (...text: Parameters<typeof parseStructure>): number => {
    const begun = process.cpuUsage();
    parseStructure(...text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };

  it("grows with the text, and is at least 8 MB of source in a second", () => {
    const megabyte = Buffer.byteLength(LAW) / 1e6;
    const texts = [1, 2, 4, 8].map((size) => repeated(Math.round(size / megabyte)));
    texts.forEach((text) => seconds(...text));
    const measured = texts.map((text) => ({ size: Buffer.byteLength(text[0].source) / 1e6, time: Math.min(...[1, 2, 3].map(() => seconds(...text))) }));
    process.stderr.write(`structure: ${measured.map(({ size, time }) => `${size.toFixed(1)} MB in ${(time * 1000).toFixed(0)} ms (${(size / time).toFixed(0)} MB/s)`).join(", ")}\n`);
    const [first, , , last] = measured.map(({ size, time }) => time / size) as [number, number, number, number];
    expect(last).toBeLessThan(3 * first);
    expect(1 / last).toBeGreaterThan(8);
  });
});
