import { plainId, textColumn } from "../columns";
import { connectionPages } from "../connection-pages";
import { ExportBroken } from "../export-broken";
import type { ExportSource, ExportTable } from "../export-table";
import { viewOf } from "../snapshot/snapshot";
import { EVERY_SERVICE } from "./services-table";

/** A service and an act that belong together, by whose word and for what. */
export interface LinkRow {
  readonly service: string;
  readonly act: string;
  readonly role: string;
  readonly origin: string;
  readonly anchor: string | null;
  readonly quote: string | null;
}

type AskedLink = Omit<LinkRow, "service" | "act"> & { readonly act: { readonly id: string } };
interface Links {
  readonly nodes: ReadonlyArray<AskedLink>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface AskedService {
  readonly code: string;
  readonly actLinks: Links;
}

const LINKS = "{ nodes { act { id } role origin anchor quote } pageInfo { hasNextPage endCursor } }";
const PAGES = `query ExportLinks($first: Int!, $after: String, $asOf: AsOf!) {
  page: services(first: $first, after: $after, asOf: $asOf, ${EVERY_SERVICE}) { nodes { code actLinks(first: 100) ${LINKS} } pageInfo { hasNextPage endCursor } }
}`;
/** The rest of a service that more acts belong to than one question may ask for. */
const MORE = `query ExportMoreLinks($code: ServiceCode!, $after: String!, $asOf: AsOf!) { service(code: $code, asOf: $asOf) { actLinks(first: 100, after: $after) ${LINKS} } }`;

async function* linksOf(source: ExportSource): AsyncGenerator<LinkRow[]> {
  for await (const page of connectionPages<AskedService>(source, PAGES)) {
    const rows: LinkRow[] = [];
    for (const { code, actLinks } of page) {
      for (let links = actLinks; ; links = await moreLinks(source, code, links.pageInfo.endCursor)) {
        rows.push(...links.nodes.map(({ act, role, origin, anchor, quote }) => ({ service: code, act: plainId(act.id), role, origin, anchor, quote })));
        if (!links.pageInfo.hasNextPage) break;
      }
    }
    yield rows;
  }
}

async function moreLinks({ ask, snapshot }: ExportSource, code: string, after: string | null): Promise<Links> {
  const { service } = await ask<{ readonly service: { readonly actLinks: Links } | null }>(MORE, { code, after, asOf: viewOf(snapshot) });
  if (service === null) throw new ExportBroken(`service ${code} is there no more`);
  return service.actLinks;
}

export const LINKS_TABLE: ExportTable<LinkRow> = {
  name: "links",
  documents: [PAGES, MORE],
  columns: [
    textColumn("service", ({ service }) => service),
    textColumn("act", ({ act }) => act),
    textColumn("role", ({ role }) => role),
    textColumn("origin", ({ origin }) => origin),
    textColumn("anchor", ({ anchor }) => anchor),
    textColumn("quote", ({ quote }) => quote),
  ],
  pages: linksOf,
  count: () => Promise.resolve(null),
};
