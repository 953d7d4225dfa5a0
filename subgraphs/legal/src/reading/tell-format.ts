import type { SourceFormat } from "../domain/text/act-source";

const LOOKED_AT = 256 * 1024;
const HTML_START = /^[\s\ufeff]{0,1000}(?:<!doctype html|<\?xml\b[^<>]{0,200}>\s{0,100}<(?:!doctype html|html)|<html\b|<head\b|<body\b)/i;
const TAG = /<\/?(?:p|div|span|table|tbody|tr|td|th|br|h[1-6]|b|strong|article|ul|ol|li|a|font)(?:\s[^<>]{0,300})?\/?>/gi;
const BLOCK_TAG = /<\/?(?:p|div|table|tr|td|h[1-6]|article|body|ul|ol)(?:\s[^<>]{0,300})?\/?>/i;
const FEWEST_TAGS = 2;

const HEADINGS = /^ {0,3}#{1,6}[ \t]+\S/gm;
const RULES = /^---[ \t]{0,20}$/gm;
const TABLE_RULES = /^[ \t]{0,8}\|?[ \t]{0,4}:?-{3,100}:?[ \t]{0,4}\|/gm;
const EMPHASES = /(?<![*\\\w])\*{1,3}(?=[^\s*])[^*\n]{1,2000}\*{1,3}/g;
const ESCAPES = /\d\\[.)]|\\[*_[\]#|]/g;
const LISTED_UNITS = /^[ \t]{0,8}- \d{1,3}(?:-\d{1,3})?\\?[.)]/gm;
const LINKS = /\[[^[\]\n]{1,300}\]\([^()\s]{1,500}\)/g;
const ENOUGH = 2;

/** The format of a text, by its beginning: tags, or marks of Markdown that no plain text has, or neither. */
export function tellFormat(text: string): SourceFormat {
  const head = text.slice(0, LOOKED_AT);
  if (HTML_START.test(head)) return "HTML";
  const tags = count(head, TAG);
  const marks =
    3 * count(head, HEADINGS) + 2 * count(head, TABLE_RULES) + count(head, RULES) + count(head, EMPHASES) + count(head, ESCAPES) + count(head, LISTED_UNITS) + count(head, LINKS);
  if (tags >= FEWEST_TAGS && BLOCK_TAG.test(head) && tags > marks) return "HTML";
  return marks >= ENOUGH ? "MARKDOWN" : "PLAIN";
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
