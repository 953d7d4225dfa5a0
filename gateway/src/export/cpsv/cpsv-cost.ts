import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { codeWord } from "../../words/code-words";
import { TENGE } from "./authority-tables";
import { serviceAddress } from "./cpsv-addresses";
import { conceptStub } from "./cpsv-codes";
import type { CpsvNode } from "./cpsv-node";
import type { CpsvFee, CpsvService } from "./cpsv-record";
import { taggedText } from "./tagged-text";

/**
 * What the service costs (RULES-2025/30), and what each of its subtypes costs where the register tells it. The register has fees in words: a
 * number stands only for what is free.
 */
export function cpsvCosts({ code, fee, subtypes }: CpsvService): CpsvNode[] {
  const own = fee === null ? [] : [cost(code, "cost", null, fee)];
  return [...own, ...subtypes.flatMap((subtype, at) => (subtype.fee === null ? [] : [cost(code, `cost-${at + 1}`, subtype.name, subtype.fee)]))];
}

function cost(code: string, anchor: string, subtype: LocalizedText | null, { kind, description }: CpsvFee): CpsvNode {
  return {
    "@id": `${serviceAddress(code)}#${anchor}`,
    "@type": "Cost",
    identifier: `${code}-${anchor}`,
    type: conceptStub("fee", kind),
    description: taggedText({ kk: inWords("kk"), ru: inWords("ru") }),
    ...(kind === "FREE" ? { hasValue: 0, currency: { "@id": TENGE, "@type": "Concept" } } : {}),
  };

  function inWords(language: "kk" | "ru"): string | null {
    const words = description?.[language] ?? (description === null ? codeWord("fee", kind)[language] : null);
    if (subtype === null || words === null) return words;
    const name = subtype[language];
    return name === null ? null : `${name}: ${words}`;
  }
}
