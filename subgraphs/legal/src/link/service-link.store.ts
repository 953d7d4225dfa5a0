import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { SqlValue } from "@tizilim/common/database/reader";
import { instantOf } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { linkId, type ServiceLinkRow } from "./service-link.row";

export type NewLink = Omit<ServiceLinkRow, "id"> & { readonly linkedBy: string | null };

/** Writes links anew: what was written of them before goes. */
export async function keepLinks(writer: EntityManager, links: ReadonlyArray<NewLink>, now: Date): Promise<void> {
  const rows = new Map(links.map((link): [string, Readonly<Record<string, SqlValue>>] => [linkId(link), { id: linkId(link), ...link, linkedAt: instantOf(now) }]));
  if (rows.size === 0) return;
  const named = oneOf("id", [...rows.keys()]);
  await writer.query(`DELETE FROM service_link WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "service_link", [...rows.values()]);
}

/** The links that the analysis of one act found, in place of those that it found before. */
export async function keepDetectedLinks(writer: EntityManager, act: string, links: ReadonlyArray<NewLink>, now: Date): Promise<void> {
  await writer.query("DELETE FROM service_link WHERE actId = ? AND origin = 'DETECTED'", [act]);
  await keepLinks(writer, links, now);
}

/** Register's own word on what governs these services, in place of what it said before. */
export async function keepRegistryLinks(writer: EntityManager, codes: ReadonlyArray<string>, links: ReadonlyArray<NewLink>, now: Date): Promise<void> {
  const named = oneOf("code", codes);
  await writer.query(`DELETE FROM service_link WHERE ${named.sql} AND origin = 'REGISTRY'`, [...named.parameters]);
  await keepLinks(writer, links, now);
}
