import { isDay } from "@tizilim/common/pure/day";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { PROVENANCE_ORIGINS } from "@tizilim/common/pure/provenance";
import { z } from "zod";
import type { ActCard } from "../domain/act-card";
import { LEGAL_ACT_KINDS } from "../domain/legal-act-kind";
import { LEGAL_ACT_STATUSES } from "../domain/legal-act-status";

export interface ParsedActCards {
  readonly cards: ReadonlyArray<ActCard>;
  /** One sentence per fault: which card, which member, what is wrong. */
  readonly faults: ReadonlyArray<string>;
}

const optionalText = z.string().trim().min(1).nullish().transform((text) => text ?? null);
const day = z.string().refine(isDay, "is a day that exists, written YYYY-MM-DD").nullish().transform((text) => text ?? null);
const localized = z.object({ kk: optionalText, ru: optionalText });
const provenance = z.array(z.object({ field: z.string(), origin: z.enum(PROVENANCE_ORIGINS), source: optionalText })).default([]);

const card = z.object({
  id: z
    .string()
    .refine((text) => parseLegalActId(text) !== null, "is no identifier of an act")
    .transform((text) => parseLegalActId(text) as LegalActId),
  kind: z.enum(LEGAL_ACT_KINDS),
  title: localized,
  titles: z.array(z.object({ title: localized, from: day, provenance })).default([]),
  issuer: localized.nullish().transform((text) => (text && (text.kk !== null || text.ru !== null) ? text : null)),
  number: optionalText,
  date: day,
  registrationNumber: optionalText,
  status: z.enum(LEGAL_ACT_STATUSES),
  statusSince: day,
  url: optionalText,
  provenance,
});

/** Reads the content of a file of cards; a card with a fault is left out and told. Unknown members are ignored. */
export function parseActCards(content: unknown): ParsedActCards {
  if (!Array.isArray(content)) return { cards: [], faults: ["the file holds no list of cards"] };
  const cards: ActCard[] = [];
  const faults: string[] = [];
  for (const [index, item] of content.entries()) {
    const parsed = card.safeParse(item);
    if (parsed.success) cards.push(parsed.data);
    else faults.push(...parsed.error.issues.map((issue) => `card ${index + 1}: ${issue.path.join(".") || "card"} ${issue.message}`));
  }
  return { cards, faults };
}
