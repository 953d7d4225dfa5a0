import type { ActSource } from "../text/act-source";
import type { TextFault } from "./act-text";

/** Elements that every page closes; others may stay open. */
const CLOSED = ["table", "article"];
const SHOWN = 60;

/** A page that was cut off: it ends within a tag, opens what it never closes, or begins as a document and does not end as one. */
export function cutOff({ format, source }: ActSource): ReadonlyArray<TextFault> {
  if (format !== "HTML" || !isCutOff(source)) return [];
  return [{ code: "TRUNCATED", start: Math.max(0, source.length - SHOWN), end: source.length }];
}

function isCutOff(source: string): boolean {
  const last = source.lastIndexOf("<");
  if (last > source.lastIndexOf(">") && /[a-z/!]/i.test(source.charAt(last + 1))) return true;
  if (count(source, /<html[\s>]/gi) > 0 && count(source, /<\/(?:html|body)\s*>/gi) === 0) return true;
  return CLOSED.some((name) => count(source, new RegExp(`<${name}[\\s>]`, "gi")) > count(source, new RegExp(`</${name}\\s*>`, "gi")));
}

function count(source: string, sign: RegExp): number {
  return source.match(sign)?.length ?? 0;
}
