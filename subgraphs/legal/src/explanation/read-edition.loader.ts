import { formatReference } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import DataLoader from "dataloader";
import type { ActView } from "../act/act-view";
import type { LegalContext } from "../context";
import { editionOn } from "../domain/edition/edition-on";
import { foundInTexts } from "../domain/explanation/found-in-texts";
import { servicesByCode } from "../domain/explanation/services-by-code";
import type { FoundService } from "../domain/finding/found-service";
import type { ActText } from "../domain/structure/act-text";
import { editionsOfView } from "../edition/text-of-view";

/** The edition of a view in one language, and the services of the register that it sets down. */
export interface ReadEdition {
  readonly edition: Day;
  readonly text: ActText;
  readonly services: ReadonlyMap<string, FoundService>;
}

type Reading = Omit<LegalContext, "readEditions">;

interface Wanted {
  readonly act: ActView;
  readonly language: Language;
}

export type ReadEditionLoader = DataLoader<Wanted, ReadEdition | null, string>;

/** Each edition that a request asks for, however many services and fields it is asked about. */
export function readEditionLoader(context: Reading): ReadEditionLoader {
  return new DataLoader((wanted) => Promise.all(wanted.map((each) => readEdition(each, context))), {
    cacheKeyFn: ({ act, language }) => `${formatReference(act.actId ?? act.id, act.asOf)} ${language}`,
  });
}

async function readEdition({ act, language }: Wanted, context: Reading): Promise<ReadEdition | null> {
  if (act.actId === null) return null;
  const { actId } = act;
  await context.fresh();
  const [editions, candidates, register] = await Promise.all([editionsOfView(act, context), context.candidatesOfActs.load(actId), context.registered()]);
  const own = editionOn(editions, language, act.asOf.inForceOn ?? context.today);
  if (own === null) return null;
  // The languages are held against each other only where they are of one edition.
  const texts = await Promise.all(editions.filter(({ edition }) => edition === own.edition).map(({ id }) => context.texts.load(id)));
  const read = texts.filter((text) => text !== null);
  const text = read.find((each) => each.language === language);
  return text === undefined ? null : { edition: own.edition, text, services: servicesByCode(foundInTexts(read, act.kind), candidates, actId, register) };
}
