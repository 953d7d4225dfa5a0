import type { CorpusText } from "../../scripts/evaluation/corpus-half";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ", quot: '"', laquo: "«", raquo: "»", ldquo: "“", rdquo: "”", ndash: "–", mdash: "—", amp: "&", lt: "<", gt: ">", shy: "\u00ad",
};

/** What a reader sees, on one line: held against quotes. Written apart from the readers that the corpus is to test. */
export function seenText({ format, source }: CorpusText): string {
  return onOneLine(format === "HTML" ? decoded(source.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ")) : source);
}

export function onOneLine(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ").trim();
}

function decoded(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) => String.fromCodePoint(/^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
