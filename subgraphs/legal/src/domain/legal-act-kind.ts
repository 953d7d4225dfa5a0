import { legalActIdParts, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";

/** Kinds of acts (Law «О правовых актах», art. 7), as far as the registry tells them apart. */
export const LEGAL_ACT_KINDS = ["CONSTITUTION", "CODE", "LAW", "DECREE", "GOVERNMENT_RESOLUTION", "ORDER", "LOCAL_ACT", "OTHER"] as const;
export type LegalActKind = (typeof LEGAL_ACT_KINDS)[number];

/** The letter K stands for codes and for the Constitution alike. */
const CONSTITUTION_OF_1995 = "K950001000_";

const BY_LETTER: Readonly<Record<string, LegalActKind>> = {
  K: "CODE",
  Z: "LAW",
  U: "DECREE",
  P: "GOVERNMENT_RESOLUTION",
  V: "ORDER",
  G: "ORDER",
};

/** What an identifier alone tells of the kind; OTHER where its letter tells nothing. */
export function kindOfActId(id: LegalActId): LegalActKind {
  if (id === CONSTITUTION_OF_1995) return "CONSTITUTION";
  const { letter, body } = legalActIdParts(id);
  const regional = letter === "V" && /^[A-Z]/.test(body);
  return regional ? "LOCAL_ACT" : (BY_LETTER[letter] ?? "OTHER");
}
