import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { bilingualColumns, textColumn } from "../columns";
import type { ExportSource, ExportTable } from "../export-table";
import { viewOf } from "../snapshot/snapshot";

/** A section, or a subsection with the section that it stands in. */
export interface SectionRow {
  readonly code: string;
  readonly section: string | null;
  readonly name: LocalizedText;
}

interface Asked {
  readonly code: string;
  readonly name: LocalizedText;
  readonly subsections: ReadonlyArray<{ readonly code: string; readonly name: LocalizedText }>;
}

const DOCUMENT = "query ExportSections($asOf: AsOf!) { sections(asOf: $asOf) { code name { kk ru } subsections { code name { kk ru } } } }";

async function sectionsOf({ ask, snapshot }: ExportSource): Promise<SectionRow[]> {
  const { sections } = await ask<{ readonly sections: ReadonlyArray<Asked> }>(DOCUMENT, { asOf: viewOf(snapshot) });
  return sections.flatMap(({ code, name, subsections }) => [
    { code, section: null, name },
    ...subsections.map((subsection) => ({ code: subsection.code, section: code, name: subsection.name })),
  ]);
}

export const SECTIONS_TABLE: ExportTable<SectionRow> = {
  name: "sections",
  documents: [DOCUMENT],
  columns: [textColumn("code", ({ code }) => code), textColumn("section", ({ section }) => section), ...bilingualColumns<SectionRow>("name", ({ name }) => name)],
  async *pages(source) {
    yield await sectionsOf(source);
  },
  count: async (source) => (await sectionsOf(source)).length,
};
