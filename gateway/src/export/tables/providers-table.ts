import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { bilingualColumns, codesColumn, plainId, textColumn } from "../columns";
import { connectionCount, connectionPages } from "../connection-pages";
import type { ExportTable } from "../export-table";

export interface ProviderRow {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kinds: ReadonlyArray<string>;
  readonly bin: string | null;
  readonly region: string | null;
}

const PAGES = `query ExportProviders($first: Int!, $after: String, $asOf: AsOf!) {
  page: providers(first: $first, after: $after, asOf: $asOf) { nodes { id name { kk ru } kinds bin region } pageInfo { hasNextPage endCursor } }
}`;
const COUNT = "query ExportProviderCount($asOf: AsOf!) { page: providers(first: 1, asOf: $asOf) { totalCount } }";

export const PROVIDERS_TABLE: ExportTable<ProviderRow> = {
  name: "providers",
  documents: [PAGES],
  columns: [
    textColumn("id", ({ id }) => id),
    ...bilingualColumns<ProviderRow>("name", ({ name }) => name),
    codesColumn("kinds", ({ kinds }) => kinds),
    textColumn("bin", ({ bin }) => bin),
    textColumn("region", ({ region }) => region),
  ],
  async *pages(source) {
    for await (const page of connectionPages<ProviderRow>(source, PAGES)) yield page.map((provider) => ({ ...provider, id: plainId(provider.id) }));
  },
  count: (source) => connectionCount(source, COUNT),
};
