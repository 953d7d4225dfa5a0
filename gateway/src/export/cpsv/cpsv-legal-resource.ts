import { ELI_IN_FORCE, LANGUAGES } from "./authority-tables";
import { actAddress, codeAddress } from "./cpsv-addresses";
import { someOf, type CpsvNode } from "./cpsv-node";
import type { CpsvAct, NamedAct } from "./cpsv-record";
import { taggedText } from "./tagged-text";

/** An act as it is named from elsewhere; null for one without an identifier, which has no address here. */
export function legalResourceStub({ actId }: NamedAct): CpsvNode | null {
  return actId === null ? null : { "@id": actAddress(actId), "@type": "LegalResource", idLocal: actId };
}

/** An act by ELI: the resource, and an expression for each language in which its title is known. */
export function cpsvLegalResource(act: CpsvAct): CpsvNode | null {
  const stub = legalResourceStub(act);
  if (stub === null) return null;
  const { kind, title, number, date, status, url } = act;
  return {
    ...stub,
    typeDocument: { "@id": codeAddress("actKind", kind), "@type": "Concept" },
    title: taggedText(title),
    number: number ?? undefined,
    dateDocument: date ?? undefined,
    inForce: ELI_IN_FORCE[status],
    page: url ?? undefined,
    isRealizedBy: someOf(
      (["kk", "ru"] as const).flatMap((language) => {
        const text = title[language];
        if (text === null) return [];
        return [{ "@id": `${stub["@id"]}#${language}`, "@type": "LegalExpression", language: { "@id": LANGUAGES[language], "@type": "LinguisticSystem" }, expressionTitle: { [language]: text } }];
      }),
    ),
  };
}
