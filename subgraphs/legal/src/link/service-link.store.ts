import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { SqlValue } from "@tizilim/common/database/reader";
import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { linkId, type ServiceLinkRow } from "./service-link.row";

/** A link that belongs to no day. */
export type NewLink = Omit<ServiceLinkRow, "id" | "fromDay" | "toDay"> & { readonly linkedBy: string | null };

/** What the register says of some days. */
export type RegistryLink = Pick<ServiceLinkRow, "code" | "actId"> & { readonly fromDay: string; readonly toDay: string };

type WrittenLink = Omit<ServiceLinkRow, "id"> & { readonly linkedBy: string | null; readonly linkedAt: Instant };

/** Writes links anew: what was written of them before goes. */
export function keepLinks(writer: EntityManager, links: ReadonlyArray<NewLink>, now: Date): Promise<void> {
  return write(writer, links.map((link) => ({ ...link, fromDay: null, toDay: null, linkedAt: instantOf(now) })));
}

/** Whether the same link stands already, resting on the same words. */
export async function saidAlready(writer: EntityManager, link: NewLink): Promise<boolean> {
  const rows: Array<Pick<ServiceLinkRow, "quote">> = await writer.query("SELECT quote FROM service_link WHERE id = ?", [linkId({ ...link, fromDay: null })]);
  return rows.some(({ quote }) => quote === link.quote);
}

/** The links that the analysis of one act found, in place of those that it found before. */
export async function keepDetectedLinks(writer: EntityManager, act: string, links: ReadonlyArray<NewLink>, now: Date): Promise<void> {
  await writer.query("DELETE FROM service_link WHERE actId = ? AND origin = 'DETECTED'", [act]);
  await keepLinks(writer, links, now);
}

/** The register's own word on what governs these services, in place of what it said before. */
export async function keepRegistryLinks(writer: EntityManager, codes: ReadonlyArray<string>, links: ReadonlyArray<RegistryLink>, linkedAt: Instant): Promise<void> {
  const named = oneOf("code", codes);
  await writer.query(`DELETE FROM service_link WHERE ${named.sql} AND origin = 'REGISTRY'`, [...named.parameters]);
  await write(writer, links.map((link) => ({ ...link, role: "GOVERNS", origin: "REGISTRY", anchor: null, quote: null, linkedBy: null, linkedAt })));
}

async function write(writer: EntityManager, links: ReadonlyArray<WrittenLink>): Promise<void> {
  const rows = new Map(links.map((link): [string, Readonly<Record<string, SqlValue>>] => [linkId(link), { id: linkId(link), ...link }]));
  if (rows.size === 0) return;
  const named = oneOf("id", [...rows.keys()]);
  await writer.query(`DELETE FROM service_link WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "service_link", [...rows.values()]);
}
