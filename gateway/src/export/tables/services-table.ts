import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { bilingualColumns, codesColumn, column, jsonColumn, plainId, textColumn } from "../columns";
import { connectionCount, connectionPages } from "../connection-pages";
import type { ExportTable } from "../export-table";

/** The register's record under the names of its log, so that changes of later entries are set on it as they are. */
export interface ServiceRow {
  readonly code: string;
  readonly name: LocalizedText;
  readonly category: string;
  readonly status: string;
  readonly section: string;
  readonly subsection: string;
  readonly recipients: ReadonlyArray<string>;
  readonly recipientNote: LocalizedText | null;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  readonly intake: ReadonlyArray<LocalizedText>;
  readonly channels: ReadonlyArray<string>;
  readonly fee: { readonly kind: string; readonly description: LocalizedText | null } | null;
  readonly forms: ReadonlyArray<string>;
  readonly term: LocalizedText | null;
  readonly subtypes: ReadonlyArray<unknown>;
  readonly governingAct: string | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly provenance: ReadonlyArray<unknown>;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly entry: number;
}

type Asked = Omit<ServiceRow, "section" | "subsection" | "provider" | "responsibleBody" | "governingAct" | "entry"> & {
  readonly section: { readonly code: string };
  readonly subsection: { readonly code: string };
  readonly provider: { readonly id: string } | null;
  readonly responsibleBody: { readonly id: string } | null;
  readonly governingAct: { readonly id: string } | null;
  readonly entry: { readonly number: number };
};

/** Excluded ones too: that a service was excluded is part of what the register says. */
export const EVERY_SERVICE = "filter: { status: [IN_FORCE, EXCLUDED] }";

const TEXT = "{ kk ru }";
const PAGES = `query ExportServices($first: Int!, $after: String, $asOf: AsOf!) {
  page: services(first: $first, after: $after, asOf: $asOf, ${EVERY_SERVICE}) {
    nodes {
      code name ${TEXT} category status section { code } subsection { code } recipients recipientNote ${TEXT} provider { id } responsibleBody { id }
      intake ${TEXT} channels fee { kind description ${TEXT} } forms term ${TEXT}
      subtypes { name ${TEXT} fee { kind description ${TEXT} } forms term ${TEXT} }
      governingAct { id } replaces replacedBy provenance { field origin source } validFrom validTo entry { number }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
export const SERVICE_COUNT = `query ExportServiceCount($asOf: AsOf!) { page: services(first: 1, asOf: $asOf, ${EVERY_SERVICE}) { totalCount } }`;

export const SERVICES_TABLE: ExportTable<ServiceRow> = {
  name: "services",
  documents: [PAGES],
  columns: [
    textColumn("code", ({ code }) => code),
    ...bilingualColumns<ServiceRow>("name", ({ name }) => name),
    textColumn("category", ({ category }) => category),
    textColumn("status", ({ status }) => status),
    textColumn("section", ({ section }) => section),
    textColumn("subsection", ({ subsection }) => subsection),
    codesColumn("recipients", ({ recipients }) => recipients),
    ...bilingualColumns<ServiceRow>("recipient_note", ({ recipientNote }) => recipientNote),
    textColumn("provider", ({ provider }) => provider),
    textColumn("responsible_body", ({ responsibleBody }) => responsibleBody),
    jsonColumn("intake", ({ intake }) => intake),
    codesColumn("channels", ({ channels }) => channels),
    textColumn("fee_kind", ({ fee }) => fee?.kind),
    ...bilingualColumns<ServiceRow>("fee", ({ fee }) => fee?.description),
    codesColumn("forms", ({ forms }) => forms),
    ...bilingualColumns<ServiceRow>("term", ({ term }) => term),
    jsonColumn("subtypes", ({ subtypes }) => subtypes),
    textColumn("governing_act", ({ governingAct }) => governingAct),
    textColumn("replaces", ({ replaces }) => replaces),
    textColumn("replaced_by", ({ replacedBy }) => replacedBy),
    jsonColumn("provenance", ({ provenance }) => provenance),
    column("valid_from", "DAY", ({ validFrom }) => validFrom),
    column("valid_to", "DAY", ({ validTo }) => validTo),
    column("entry", "WHOLE", ({ entry }) => entry),
  ],
  async *pages(source) {
    for await (const page of connectionPages<Asked>(source, PAGES)) yield page.map(rowOf);
  },
  count: (source) => connectionCount(source, SERVICE_COUNT),
};

function rowOf(asked: Asked): ServiceRow {
  const { section, subsection, provider, responsibleBody, governingAct, entry } = asked;
  return {
    ...asked,
    section: section.code,
    subsection: subsection.code,
    provider: plainId(provider?.id),
    responsibleBody: plainId(responsibleBody?.id),
    governingAct: plainId(governingAct?.id),
    entry: entry.number,
  };
}
