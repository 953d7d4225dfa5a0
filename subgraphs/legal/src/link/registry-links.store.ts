import { queryWithin } from "@tizilim/common/database/run-query";
import { linesOf } from "@tizilim/common/following/register-line.store";
import { knownPeriods } from "@tizilim/common/pure/known-periods";
import type { EntityManager } from "typeorm";
import { toldDays, type ServiceDays } from "../register/known-states";
import { keepRegistryLinks, type RegistryLink } from "./service-link.store";

type GovernedDays = Pick<RegistryLink, "actId" | "fromDay" | "toDay">;

/**
 * LAW/8, 2-1): what governs services is what the register says of each day, whichever act that is and whatever became of the
 * service; and what it said before its later entries stays known for its time.
 */
export async function refreshRegistryLinks(writer: EntityManager, codes: ReadonlySet<string>): Promise<void> {
  if (codes.size === 0) return;
  const lines = await linesOf(queryWithin(writer), codes);
  await keepRegistryLinks(writer, [...codes], [...lines].flatMap(([code, own]) => {
    const told = toldDays(own).map(({ at, items }) => ({ at, items: governedDays(items) }));
    return knownPeriods(told, JSON.stringify).map(({ item, knownFrom, knownTo }) => ({ code, ...item, knownFrom, knownTo }));
  }));
}

/** Days that follow one another under one act are one link. */
function governedDays(states: ReadonlyArray<ServiceDays>): GovernedDays[] {
  const links: GovernedDays[] = [];
  for (const { fromDay, toDay, governingAct } of states) {
    if (governingAct === null) continue;
    const last = links.at(-1);
    if (last?.actId === governingAct && last.toDay === fromDay) links[links.length - 1] = { ...last, toDay };
    else links.push({ actId: governingAct, fromDay, toDay });
  }
  return links;
}
