import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Provenance } from "@tizilim/common/pure/provenance";
import type { SectionRecord } from "../domain/classification-record";
import type { Dataset } from "../registry/registry.store";
import type { LoadableProvider, LoadableRegister, LoadableService } from "./loadable-register";

interface SampleLevel extends SectionRecord {
  readonly code: string;
}

interface SampleService extends LoadableService {
  readonly sourceRow: number;
  readonly actCitation: string | null;
  /** Words of the source that no value of the register says. */
  readonly unread: ReadonlyArray<{ readonly field: string; readonly text: string; readonly reason: string }>;
}

/** The folder data/sample; regions and acts are not the catalogue's. */
export function readSample(folder: string): LoadableRegister {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const sections = read<Array<SampleLevel & { subsections: SampleLevel[] }>>("sections.json");
  return {
    dataset: read<Dataset>("dataset.json"),
    sections: sections.map(({ code, name }) => ({ code, name })),
    subsections: sections.flatMap((section) => section.subsections.map(({ code, name }) => ({ code, name, section: section.code }))),
    providers: read<LoadableProvider[]>("providers.json").map(({ key, name, kinds, bin, region, memberOf }) => ({ key, name, kinds, bin, region, memberOf })),
    services: read<SampleService[]>("services.json").map(serviceOf),
  };
}

function serviceOf({ sourceRow: _, actCitation, unread, provenance, ...record }: SampleService): LoadableService {
  const cited = provenance.find((mark) => mark.field === "actCitation");
  const marks: Provenance[] = [
    { field: "code", origin: "GENERATED", source: "given by our own counter while loading; not an official code" },
    { field: "section", origin: "GROUPED", source: "our own grouping" },
    ...provenance.filter((mark) => mark !== cited),
  ];
  if (cited) marks.push({ field: "governingAct", origin: cited.origin, source: `cited without an identifier: ${actCitation}; ${cited.source}` });
  for (const { field, text, reason } of unread) marks.push({ field, origin: "SOURCE", source: `not read: «${text}»: ${reason}` });
  return { ...record, provenance: marks };
}
