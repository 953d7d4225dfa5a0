import { formatReference } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";
import DataLoader from "dataloader";
import type { ActView } from "../act/act-view";
import type { LegalContext } from "../context";
import { editionOn } from "../domain/edition/edition-on";
import { foundInTexts } from "../domain/explanation/found-in-texts";
import { serviceThatLeft } from "../domain/explanation/service-that-left";
import { servicesByCode } from "../domain/explanation/services-by-code";
import type { FoundService } from "../domain/finding/found-service";
import type { ActText } from "../domain/structure/act-text";
import { editionsOfView } from "../edition/text-of-view";

/** The edition of a view in one language, with the services of the register that it sets down. */
export interface ReadEdition {
  readonly edition: Day;
  readonly text: ActText;
  /** By its code; null where the edition does not set it down. */
  readonly serviceOf: (code: string) => FoundService | null;
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
  if (text === undefined) return null;
  const found = foundInTexts(read, act.kind);
  const services = servicesByCode(found, candidates, actId, register);
  const taken = new Set(services.values());
  return {
    edition: own.edition, text,
    serviceOf: (code) => {
      const left = register.left.get(code);
      return services.get(code) ?? (left === undefined ? null : serviceThatLeft(left, found, taken));
    },
  };
}
