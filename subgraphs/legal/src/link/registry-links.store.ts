import { oneOf } from "@tizilim/common/database/keyset";
import { queryWithin } from "@tizilim/common/database/run-query";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { keepRegistryLinks, type RegistryLink } from "./service-link.store";

interface StateRow {
  readonly code: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly governingAct: LegalActId | null;
}

/** LAW/8, 2-1): what governs services is what the register says of each day, whichever act that is and whatever became of the service. */
export async function refreshRegistryLinks(writer: EntityManager, codes: ReadonlySet<string>, at: Instant): Promise<void> {
  if (codes.size === 0) return;
  const named = oneOf("code", [...codes]);
  const rows = await queryWithin(writer)<StateRow>(`SELECT code, fromDay, toDay, governingAct FROM service_state WHERE ${named.sql} ORDER BY code, fromDay`, named.parameters);
  await keepRegistryLinks(writer, [...codes], linksOf(rows), at);
}

/** Days that follow one another under one act are one link. */
function linksOf(states: ReadonlyArray<StateRow>): RegistryLink[] {
  const links: RegistryLink[] = [];
  for (const { code, fromDay, toDay, governingAct } of states) {
    if (governingAct === null) continue;
    const last = links.at(-1);
    const goesOn = last !== undefined && last.code === code && last.actId === governingAct && last.toDay === fromDay;
    if (goesOn) links[links.length - 1] = { ...last, toDay };
    else links.push({ code, actId: governingAct, fromDay, toDay });
  }
  return links;
}
