import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { bilingualColumns, column, plainId, textColumn } from "../columns";
import { connectionCount, connectionPages } from "../connection-pages";
import type { ExportTable } from "../export-table";

export interface ActRow {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalizedText;
  readonly issuer: LocalizedText | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly registrationNumber: string | null;
  readonly status: string;
  readonly url: string | null;
}

const PAGES = `query ExportActs($first: Int!, $after: String, $asOf: AsOf!) {
  page: legalActs(first: $first, after: $after, asOf: $asOf) {
    nodes { id kind title { kk ru } issuer { kk ru } number date registrationNumber status url }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COUNT = "query ExportActCount($asOf: AsOf!) { page: legalActs(first: 1, asOf: $asOf) { totalCount } }";

export const ACTS_TABLE: ExportTable<ActRow> = {
  name: "acts",
  documents: [PAGES],
  columns: [
    textColumn("id", ({ id }) => id),
    textColumn("kind", ({ kind }) => kind),
    ...bilingualColumns<ActRow>("title", ({ title }) => title),
    ...bilingualColumns<ActRow>("issuer", ({ issuer }) => issuer),
    textColumn("number", ({ number }) => number),
    column("date", "DAY", ({ date }) => date),
    textColumn("registration_number", ({ registrationNumber }) => registrationNumber),
    textColumn("status", ({ status }) => status),
    textColumn("url", ({ url }) => url),
  ],
  async *pages(source) {
    for await (const page of connectionPages<ActRow>(source, PAGES)) yield page.map((act) => ({ ...act, id: plainId(act.id) }));
  },
  count: (source) => connectionCount(source, COUNT),
};
