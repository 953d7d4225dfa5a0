import { readCard } from "../card/read-card";
import type { ActText } from "../structure/act-text";
import { placedBlocks } from "../structure/placed-blocks";
import { agreementFindings } from "./agreement-findings";
import type { EvidentFinding } from "./evident-finding";
import { procedureFindings } from "./procedure-duties";
import { refusalFindings } from "./refusal-findings";
import { regulationFindings } from "./regulation-findings";
import { serviceDocuments } from "./service-documents";
import { standardsIn } from "./standards-in";
import { evidenceOver } from "./written-span";

/** From the Law of 25 November 2019, № 272-VI, on, article 14 demands rules with a list of main requirements. */
const ARTICLE_14_SINCE = "2019-11-25";

/**
 * What an act that sets the order of services owes beside the ten items: norms 57, 58 and 60 of its rules, 73 of its
 * grounds of refusal, 67 to 69 of its agreements, 84 of regulations. An act that has ended owes nothing.
 */
export function otherDuties(text: ActText): EvidentFinding[] {
  const card = readCard(text);
  if (card.status?.value === "REPEALED") return [];
  const placed = placedBlocks(text);
  const documents = serviceDocuments(text, placed);
  const standards = standardsIn(text);
  const regulations = documents.flatMap((document) => regulationFindings(text, document));
  // An old act that was newly worded since then owes what the Law asks now.
  const worded = card.editionDate?.value ?? card.date?.value ?? null;
  if (worded !== null && worded < ARTICLE_14_SINCE) return regulations;
  const rules = documents.filter(({ kind }) => kind === "RULES");
  const evidence = card.title?.evidence ?? evidenceOver(text, rules[0]?.title ?? []);
  return [
    ...regulations,
    ...rules.flatMap((document) => procedureFindings(text, document)),
    ...standards.flatMap(refusalFindings),
    ...(rules.length === 0 || evidence === null ? [] : agreementFindings(text, placed, standards, { evidence, issuer: card.issuer?.value ?? "" })),
  ];
}
