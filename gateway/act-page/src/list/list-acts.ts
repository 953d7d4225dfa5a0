import type { LocalizedText } from "../answer/act-answer";
import { askRegistry } from "../answer/ask-registry";

export interface ListedAct {
  readonly actId: string;
  readonly kind: string;
  readonly date: string | null;
  readonly title: LocalizedText;
}

export interface ListedActs {
  readonly acts: readonly ListedAct[];
  readonly total: number;
  /** Whether nothing came. */
  readonly silent: boolean;
}

const MOST = 100;
const DOCUMENT = `query ActsOfPage($first: Int!, $text: String) { legalActs(first: $first, text: $text) { totalCount nodes { actId kind date title { kk ru } } } }`;

/** The first acts whose title, number or identifier has the text in it. */
export async function listActs(text: string): Promise<ListedActs> {
  const wanted = text.trim();
  const { data } = await askRegistry<{ legalActs: { totalCount: number; nodes: ListedAct[] } | null }>(DOCUMENT, { first: MOST, text: wanted === "" ? null : wanted });
  const found = data?.legalActs ?? null;
  return { acts: found?.nodes ?? [], total: found?.totalCount ?? 0, silent: found === null };
}
