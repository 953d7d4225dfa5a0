import { NOW } from "@tizilim/common/pure/as-of";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LegalContext } from "../context";
import type { LinkFacts } from "../domain/link/link-problems";

/** What is known of a service and of an act, with the act's text where it is asked for. */
export async function linkFacts(context: LegalContext, code: string, act: LegalActId, withText: boolean): Promise<LinkFacts> {
  const service = await context.reader.row("SELECT code FROM known_service WHERE code = ?", [code]);
  const card = await context.reader.row("SELECT actId FROM act_mark WHERE actId = ?", [act]);
  const editions = withText ? await context.editions.load({ id: act, asOf: NOW }) : [];
  const newest = editions.filter(({ edition }) => edition === editions.at(-1)?.edition);
  const texts = await Promise.all(newest.map(({ id }) => context.texts.load(id)));
  return { codeIsInRegister: service !== null, actHasCard: card !== null, texts: texts.flatMap((text) => text ?? []) };
}
