import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { bilingualColumns, codesColumn, column, plainId, textColumn } from "../columns";
import { connectionCount, connectionPages } from "../connection-pages";
import type { ExportTable } from "../export-table";
import { EVERY_SERVICE, SERVICE_COUNT } from "./services-table";

interface Body {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kinds: ReadonlyArray<string>;
  readonly bin: string | null;
  readonly region: string | null;
}

/** A service with everything that it names, and the entry that made it what it is: one row for each, so that rows count as services. */
export interface JoinedRow {
  readonly code: string;
  readonly name: LocalizedText;
  readonly category: string;
  readonly status: string;
  readonly section: { readonly code: string; readonly name: LocalizedText };
  readonly subsection: { readonly code: string; readonly name: LocalizedText };
  readonly recipients: ReadonlyArray<string>;
  readonly provider: Body | null;
  readonly responsibleBody: Body | null;
  readonly channels: ReadonlyArray<string>;
  readonly fee: { readonly kind: string; readonly description: LocalizedText | null } | null;
  readonly forms: ReadonlyArray<string>;
  readonly term: LocalizedText | null;
  readonly governingAct: {
    readonly id: string;
    readonly kind: string;
    readonly title: LocalizedText;
    readonly number: string | null;
    readonly date: string | null;
    readonly status: string;
  } | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly entry: {
    readonly number: number;
    readonly kind: string;
    readonly effectiveFrom: string;
    readonly recordedAt: string;
    readonly cause: { readonly kind: string; readonly orderNumber: string | null; readonly orderDate: string | null };
  };
}

const TEXT = "{ kk ru }";
const BODY = `{ id name ${TEXT} kinds bin region }`;
const PAGES = `query ExportJoined($first: Int!, $after: String, $asOf: AsOf!) {
  page: services(first: $first, after: $after, asOf: $asOf, ${EVERY_SERVICE}) {
    nodes {
      code name ${TEXT} category status section { code name ${TEXT} } subsection { code name ${TEXT} } recipients provider ${BODY} responsibleBody ${BODY}
      channels fee { kind description ${TEXT} } forms term ${TEXT} governingAct { id kind title ${TEXT} number date status } validFrom validTo
      entry { number kind effectiveFrom recordedAt cause { kind orderNumber orderDate } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const JOINED_TABLE: ExportTable<JoinedRow> = {
  name: "joined",
  documents: [PAGES],
  columns: [
    textColumn("code", ({ code }) => code),
    ...bilingualColumns<JoinedRow>("name", ({ name }) => name),
    textColumn("category", ({ category }) => category),
    textColumn("status", ({ status }) => status),
    textColumn("section", ({ section }) => section.code),
    ...bilingualColumns<JoinedRow>("section_name", ({ section }) => section.name),
    textColumn("subsection", ({ subsection }) => subsection.code),
    ...bilingualColumns<JoinedRow>("subsection_name", ({ subsection }) => subsection.name),
    codesColumn("recipients", ({ recipients }) => recipients),
    ...bodyColumns("provider", ({ provider }) => provider),
    ...bodyColumns("responsible_body", ({ responsibleBody }) => responsibleBody),
    codesColumn("channels", ({ channels }) => channels),
    textColumn("fee_kind", ({ fee }) => fee?.kind),
    ...bilingualColumns<JoinedRow>("fee", ({ fee }) => fee?.description),
    codesColumn("forms", ({ forms }) => forms),
    ...bilingualColumns<JoinedRow>("term", ({ term }) => term),
    textColumn("act", ({ governingAct }) => governingAct?.id),
    textColumn("act_kind", ({ governingAct }) => governingAct?.kind),
    ...bilingualColumns<JoinedRow>("act_title", ({ governingAct }) => governingAct?.title),
    textColumn("act_number", ({ governingAct }) => governingAct?.number),
    column("act_date", "DAY", ({ governingAct }) => governingAct?.date ?? null),
    textColumn("act_status", ({ governingAct }) => governingAct?.status),
    column("valid_from", "DAY", ({ validFrom }) => validFrom),
    column("valid_to", "DAY", ({ validTo }) => validTo),
    column("entry", "WHOLE", ({ entry }) => entry.number),
    textColumn("entry_kind", ({ entry }) => entry.kind),
    column("entry_effective_from", "DAY", ({ entry }) => entry.effectiveFrom),
    column("entry_recorded_at", "MOMENT", ({ entry }) => entry.recordedAt),
    textColumn("entry_cause", ({ entry }) => entry.cause.kind),
    textColumn("order_number", ({ entry }) => entry.cause.orderNumber),
    column("order_date", "DAY", ({ entry }) => entry.cause.orderDate),
  ],
  async *pages(source) {
    for await (const page of connectionPages<JoinedRow>(source, PAGES)) yield page.map(withPlainIds);
  },
  count: (source) => connectionCount(source, SERVICE_COUNT),
};

function bodyColumns(name: string, of: (row: JoinedRow) => Body | null) {
  return [
    textColumn<JoinedRow>(name, (row) => of(row)?.id),
    ...bilingualColumns<JoinedRow>(`${name}_name`, (row) => of(row)?.name),
    codesColumn<JoinedRow>(`${name}_kinds`, (row) => of(row)?.kinds ?? []),
    textColumn<JoinedRow>(`${name}_bin`, (row) => of(row)?.bin),
    textColumn<JoinedRow>(`${name}_region`, (row) => of(row)?.region),
  ];
}

function withPlainIds(row: JoinedRow): JoinedRow {
  const { provider, responsibleBody, governingAct } = row;
  return { ...row, provider: plain(provider), responsibleBody: plain(responsibleBody), governingAct: plain(governingAct) };
}

function plain<T extends { readonly id: string }>(named: T | null): T | null {
  return named === null ? null : { ...named, id: plainId(named.id) };
}
