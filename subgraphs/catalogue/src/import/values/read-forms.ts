import { fold } from "@tizilim/common/pure/language/fold";
import type { FormOfProvision } from "../../domain/service-record";

/** unclear: electronic, without saying how far automated. unknown: words that name no form. */
export interface FormsReading {
  readonly forms: readonly FormOfProvision[];
  readonly unclear: boolean;
  readonly unknown: string | null;
}

/** LAW/4 (1) 4), 21-1: patterns over folded text, Russian and Kazakh. */
const FULL = /полност\p{L}*|толы[кг]\p{L}*/gu;
const PARTIAL = /частичн\p{L}*|ишинара|жартыла\p{L}*/gu;
const AUTOMATED = /автоматизир\p{L}*|автоматтандырыл\p{L}*/gu;
const ELECTRONIC = /электрон\p{L}*/gu;
const SIMPLE: readonly (readonly [FormOfProvision, RegExp])[] = [
  ["PAPER", /бумаж\p{L}*|кагаз\p{L}*/gu],
  ["PROACTIVE", /проактив\p{L}*/gu],
  ["ONE_APPLICATION", /одно(?:го|му) заявлени\p{L}*|бир отиниш\p{L}*/gu],
  ["ONE_WINDOW", /одно(?:го|му) окн\p{L}*|бир терезе\p{L}*/gu],
];
const FILLERS = /(?<!\p{L})(?:и|или|либо|в|на|по|форма|форме|виде|носителе|оказываем\p{L}*|оказания|услуг\p{L}*|принцип\p{L}*|жане|немесе|туринде|турде|нысан\p{L}*|кагидат\p{L}*|бойынша|корсетилетин|кызмет)(?!\p{L})/gu;

/** Null for a cell in which nothing stands. */
export function readForms(text: string): FormsReading | null {
  let rest = fold(text);
  if (rest === "") return null;
  const takes = (pattern: RegExp): boolean => {
    const left = rest.replace(pattern, " ");
    const found = left !== rest;
    rest = left;
    return found;
  };
  const [full, partial, automated, electronic] = [takes(FULL), takes(PARTIAL), takes(AUTOMATED), takes(ELECTRONIC)];
  const isElectronic = electronic || automated;
  const forms = new Set<FormOfProvision>();
  if (isElectronic && full) forms.add("ELECTRONIC_FULL");
  if (isElectronic && partial) forms.add("ELECTRONIC_PARTIAL");
  for (const [form, pattern] of SIMPLE) if (takes(pattern)) forms.add(form);
  takes(FILLERS);
  const leftover = rest.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const nothing = forms.size === 0 && !isElectronic;
  return {
    forms: [...forms],
    unclear: isElectronic && !full && !partial,
    unknown: leftover !== "" || nothing ? leftover || text : null,
  };
}
