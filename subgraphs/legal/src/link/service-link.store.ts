import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { SqlValue } from "@tizilim/common/database/reader";
import { END_OF_TIME, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { SERVICE_LINK_COLUMNS, linkId, sameLink, type ServiceLinkRow } from "./service-link.row";

/** A link that belongs to no day. */
export type NewLink = Omit<ServiceLinkRow, "id" | "fromDay" | "toDay"> & { readonly linkedBy: string | null };

/** What the register says of some days, and for how long that was known. */
export type RegistryLink = Pick<ServiceLinkRow, "code" | "actId"> & { readonly fromDay: string; readonly toDay: string; readonly knownFrom: Instant; readonly knownTo: Instant };

type StoredLink = ServiceLinkRow & { readonly knownFrom: Instant };

/** A link that is said anew takes the place of the same link resting on other words. False where it stands already, to the word. */
export async function sayLink(writer: EntityManager, link: NewLink, at: Instant): Promise<boolean> {
  const said = await standing(writer, { sql: "code = ? AND actId = ? AND role = ? AND origin = ?", parameters: [link.code, link.actId, link.role, link.origin] });
  return replace(writer, said.filter(({ anchor }) => anchor === link.anchor), [link], at);
}

/** The links that the analysis of one act found, in place of those that it found before. */
export async function keepDetectedLinks(writer: EntityManager, act: string, links: ReadonlyArray<NewLink>, at: Instant): Promise<void> {
  await replace(writer, await standing(writer, { sql: "actId = ? AND origin = 'DETECTED'", parameters: [act] }), links, at);
}

/** The register's own word on what governs these services, with what it said before. */
export async function keepRegistryLinks(writer: EntityManager, codes: ReadonlyArray<string>, links: ReadonlyArray<RegistryLink>): Promise<void> {
  const named = oneOf("code", codes);
  await writer.query(`DELETE FROM service_link WHERE ${named.sql} AND origin = 'REGISTRY'`, [...named.parameters]);
  await insertRows(writer, "service_link", links.map((days) => {
    const link = { ...days, role: "GOVERNS", origin: "REGISTRY", anchor: null, quote: null } as const;
    return { id: linkId(link, days.knownFrom), ...link, linkedBy: null, linkedAt: days.knownFrom };
  }));
}

async function standing(writer: EntityManager, condition: SqlPart): Promise<StoredLink[]> {
  const rows: StoredLink[] = await writer.query(`SELECT ${SERVICE_LINK_COLUMNS}, knownFrom FROM service_link WHERE ${condition.sql} AND knownTo = ?`, [...condition.parameters, END_OF_TIME]);
  return rows;
}

/** What stands and is not said any more is known no longer; what is said as it stands, stays. Whether anything was written. */
async function replace(writer: EntityManager, stood: ReadonlyArray<StoredLink>, said: ReadonlyArray<NewLink>, at: Instant): Promise<boolean> {
  const links = new Map(said.map((link) => [linkId({ ...link, fromDay: null }, at), link]));
  const ended = stood.filter((row) => ![...links.values()].some((link) => sameLink(row, link)));
  const added = [...links].filter(([, link]) => !stood.some((row) => sameLink(row, link)));
  await end(writer, ended, at);
  await insertRows(writer, "service_link", added.map(([id, link]): Readonly<Record<string, SqlValue>> => ({ id, ...link, fromDay: null, toDay: null, linkedAt: at, knownFrom: at, knownTo: END_OF_TIME })));
  return ended.length + added.length > 0;
}

async function end(writer: EntityManager, ended: ReadonlyArray<StoredLink>, at: Instant): Promise<void> {
  if (ended.length === 0) return;
  const named = oneOf("id", ended.map(({ id }) => id));
  // What one transaction says and takes back was known at no moment.
  await writer.query(`DELETE FROM service_link WHERE ${named.sql} AND knownFrom = ?`, [...named.parameters, at]);
  await writer.query(`UPDATE service_link SET knownTo = ? WHERE ${named.sql}`, [at, ...named.parameters]);
}
