import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActReference, ActView } from "../act/act-view";
import type { LegalContext } from "../context";
import { editionOn } from "../domain/edition/edition-on";
import type { ActText } from "../domain/structure/act-text";
import type { ActEditionRow } from "./act-edition.row";

export interface TextOfView {
  readonly edition: Day;
  readonly text: ActText;
}

/** The editions that an act had by the day of the view, in each language. */
export async function editionsOfView(act: ActView, context: Pick<LegalContext, "editions" | "today">): Promise<ReadonlyArray<ActEditionRow>> {
  if (act.actId === null) return [];
  const reference: ActReference = { id: act.actId, asOf: act.asOf };
  const day = dayOfView(act, context);
  return (await context.editions.load(reference)).filter(({ edition }) => edition <= day);
}

/** The text in force on the day of the view; null until one is loaded in the language. */
export async function textOfView(act: ActView, context: LegalContext, language: Language): Promise<TextOfView | null> {
  const row = editionOn(await editionsOfView(act, context), language, dayOfView(act, context));
  const text = row === null ? null : await context.texts.load(row.id);
  return row === null || text === null ? null : { edition: row.edition, text };
}

function dayOfView({ asOf }: ActView, { today }: Pick<LegalContext, "today">): Day {
  return asOf.inForceOn ?? today;
}
