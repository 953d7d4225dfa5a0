import type { Token } from "./token";
import { isUnit } from "./word-sense";

/** Deeper nesting is no language any more. */
const DEEPEST = 200;

/**
 * Which quote and which bracket closes which, both ways. Straight quotes are told by what stands beside them; the
 * bracket of «1)» closes nothing. What is never closed is in no pair.
 */
export function pairsOf(text: string, tokens: ReadonlyArray<Token>): Map<number, number> {
  const pairs = new Map<number, number>();
  const quotes: number[] = [];
  const brackets: number[] = [];
  let lastOfNumber = -1;
  const pair = (opening: number | undefined, closing: number): void => {
    if (opening === undefined) return;
    pairs.set(opening, closing);
    pairs.set(closing, opening);
  };
  tokens.forEach((token, at) => {
    if (token.type !== "SIGN") return;
    if (token.text === '"') {
      if (opens(text, token)) push(quotes, at);
      else pair(quotes.pop(), at);
    } else if (token.text === "(") push(brackets, at);
    else if (token.text === ")") {
      if (isOfNumber(tokens, at, lastOfNumber) || (brackets.length === 0 && tokens[at - 1]?.type === "NUMBER")) lastOfNumber = at;
      else pair(brackets.pop(), at);
    }
  });
  return pairs;
}

function push(open: number[], at: number): void {
  if (open.length >= DEEPEST) open.shift();
  open.push(at);
}

function opens(text: string, { from, to }: Token): boolean {
  const sign = text.charAt(from);
  if (sign === "«" || sign === "„") return true;
  if (sign === "»") return false;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const openBefore = before === "" || /[\s(«„"“-]/.test(before);
  return openBefore && /[\p{L}\d«„"“]/u.test(after);
}

/** Of a subpoint: «подпунктом 1)», «1), 2) и 5)», «1) тармақшасы». */
function isOfNumber(tokens: ReadonlyArray<Token>, at: number, lastOfNumber: number): boolean {
  let number = at - 1;
  if (tokens[number]?.type !== "NUMBER") return false;
  while (tokens[number - 1]?.text === "-" && tokens[number - 2]?.type === "NUMBER") number -= 2;
  const before = tokens[number - 1];
  if (isUnit(before?.sense)) return true;
  if (isUnit(tokens[at + 1]?.sense)) return true;
  if (lastOfNumber >= 0 && lastOfNumber >= number - 3 && (before?.text === "," || before?.sense === "AND" || before?.text === "-")) return true;
  const after = tokens[at + 1];
  return (after?.text === "," || after?.sense === "AND") && tokens[at + 2]?.type === "NUMBER" && tokens[at + 3]?.text === ")";
}
