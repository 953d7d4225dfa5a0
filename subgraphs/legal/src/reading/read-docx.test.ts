import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readSource } from "./read-source";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(body: string, others: Record<string, Uint8Array> = {}): Buffer {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  return Buffer.from(zipSync({ "[Content_Types].xml": strToU8(TYPES), "_rels/.rels": strToU8(RELATIONS), "word/document.xml": strToU8(document), ...others }));
}

async function codeOf(file: Buffer): Promise<string | null> {
  const read = await readDocx(file);
  return "refusal" in read ? read.refusal.code : null;
}

/** Changes what the directory and the header of an entry say of its size. */
function withSizes(file: Buffer, name: string, size: number): Buffer {
  const changed = Buffer.from(file);
  for (let at = changed.indexOf(name); at >= 0; at = changed.indexOf(name, at + 1)) {
    if (changed.readUInt32LE(at - 30) === 0x04034b50) changed.writeUInt32LE(size, at - 8);
    else if (changed.readUInt32LE(at - 46) === 0x02014b50) changed.writeUInt32LE(size, at - 22);
  }
  return changed;
}

describe("a DOCX", () => {
  it("is read as a page, with its tables", async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph("Срок")}</w:tc><w:tc>${paragraph("5 дней")}</w:tc></w:tr></w:tbl>`;
    const read = await readSource(docx(paragraph("1. Утвердить «Правила» &amp; прочее") + table), "RU");
    if ("refusal" in read) throw new Error(read.refusal.code);
    expect(read.source.format).toBe("HTML");
    expect(readHtml(read.source.source).map(({ text, cell }) => [text, cell?.column ?? null])).toEqual([["1. Утвердить «Правила» & прочее", null], ["Срок", 0], ["5 дней", 1]]);
  });

  it("without text is refused", async () => {
    expect(await codeOf(docx(""))).toBe("EMPTY_FILE");
  });
});

describe("a ZIP file that is no DOCX of an act", () => {
  it("is refused as an archive when it has no document", async () => {
    expect(await codeOf(Buffer.from(zipSync({ "акт.txt": strToU8("текст") })))).toBe("ARCHIVE_FILE");
  });

  it("is refused as damaged when it is cut off or its document is no XML of Word", async () => {
    const file = docx(paragraph("текст ".repeat(200)));
    expect(await codeOf(file.subarray(0, file.length - 40))).toBe("DOCX_DAMAGED");
    expect(await codeOf(docx("<w:p><w:r>"))).toBe("DOCX_DAMAGED");
  });

  it("is refused when it defines entities or nests without end", async () => {
    const bomb = strToU8(`<!DOCTYPE w [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><w:document xmlns:w="${WORD}"/>`);
    expect(await codeOf(docx("", { "word/document.xml": bomb }))).toBe("DOCX_DAMAGED");
    expect(await codeOf(docx("<w:p>".repeat(3000) + "</w:p>".repeat(3000)))).toBe("DOCX_DAMAGED");
  });
});

describe("a DOCX that would inflate to more than an act", () => {
  const spaces = new Uint8Array(70 * 1024 * 1024).fill(0x20);

  it("is refused by its directory, before anything is inflated", async () => {
    const file = docx(paragraph("а"), { "word/styles.xml": spaces });
    expect(file.length).toBeLessThan(200_000);
    const begun = performance.now();
    expect(await codeOf(file)).toBe("DOCX_TOO_LARGE");
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it("is refused while it is inflated when its directory lies", async () => {
    const file = withSizes(docx(paragraph("а"), { "word/styles.xml": spaces }), "word/styles.xml", 1000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(file)).toBe("DOCX_TOO_LARGE");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  it("is refused for the number of its parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(0)]));
    expect(await codeOf(docx(paragraph("а"), parts))).toBe("DOCX_TOO_LARGE");
  });
});
