import type { Block } from "../text/block";
import { numberOrder, type NumberOrder } from "./number-order";

export interface ArticleHead {
  readonly number: string;
  readonly order: NumberOrder;
  readonly heading: string | null;
}

const LONGEST_HEAD = 1_000;
const RUSSIAN = /^(?:Статья|СТАТЬЯ)\s+(\d{1,4}(?:[-–‑]\d{1,3})*)(?![\d)-])\s*(\.?)\s*(.*)$/u;
const KAZAKH = /^(\d{1,4}(?:[-–‑]\d{1,3})*)\s?[-–‑]\s?(?:бап|БАП)(?![\p{L}-])\s*(\.?)\s*(.*)$/u;

/** «Статья 9-1. …», «9-1-бап. …». A sentence that speaks of an article has no full stop after its number. */
export function readArticleHead({ text, form, emphasis }: Pick<Block, "text" | "form" | "emphasis">): ArticleHead | null {
  if (text.length > LONGEST_HEAD) return null;
  const match = RUSSIAN.exec(text) ?? KAZAKH.exec(text);
  if (match === null) return null;
  const [, written = "", stop, heading = ""] = match;
  const setOff = form === "HEADING" || emphasis.bold;
  if (stop === "" && heading !== "" && !(setOff && /^\p{Lu}/u.test(heading))) return null;
  const number = written.replace(/[–‑]/g, "-");
  return { number, order: numberOrder(number), heading: heading === "" ? null : heading };
}
