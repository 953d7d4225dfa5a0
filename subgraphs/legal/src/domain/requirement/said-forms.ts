import { matchable } from "../text/matchable";
import { saidLines } from "./said-lines";
import type { SaidForm } from "./said-of-service";

const FORMS: ReadonlyArray<readonly [SaidForm, RegExp]> = [
  ["ELECTRONIC_FULL", /полност\p{L}+ (?:автоматиз|цифров)|автоматиз\p{L}+ полностью|толық(?:тай)? (?:автоматт|цифрл)/u],
  ["ELECTRONIC_PARTIAL", /частичн\p{L}* (?:автоматиз|цифров)|ішінара (?:автоматт|цифрл)|жартылай автоматт/u],
  ["PAPER", /бумажн|на бумаге|қағаз/u],
  ["PROACTIVE", /про-?активн|про-?активті|белсенді нысан/u],
  ["ONE_APPLICATION", /одного заявлени|одно заявление|бір өтініш/u],
  ["ONE_WINDOW", /одного окна|одно окно|бір терезе/u],
];
const ELECTRONIC = /электронн|электронды/u;

/** LAW/4 (1) 4), norms 48–51. Null where nothing can be told; an electronic form without its degree leaves the set open. */
export function formsIn(words: string): SaidForm[] | null {
  const plain = matchable(saidLines(words).join(" "));
  const forms = FORMS.filter(([, says]) => says.test(plain)).map(([form]) => form);
  const degree = forms.includes("ELECTRONIC_FULL") || forms.includes("ELECTRONIC_PARTIAL");
  if (forms.length === 0 || (ELECTRONIC.test(plain) && !degree)) return null;
  return forms;
}
