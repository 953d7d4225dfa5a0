import { BLANK_SECTION, BLANK_SUBSECTION, type SectionRecord, type SubsectionRecord } from "../domain/classification-record";
import type { SubjectTable } from "../register/subject-table";
import { SectionVersion } from "./section-version.entity";
import { SubsectionVersion } from "./subsection-version.entity";

export const SECTIONS: SubjectTable<SectionRecord> = {
  entity: SectionVersion,
  name: "section_version",
  entryKindPrefix: "SECTION_",
  blank: BLANK_SECTION,
  columns: () => ({}),
};

export const SUBSECTIONS: SubjectTable<SubsectionRecord> = {
  entity: SubsectionVersion,
  name: "subsection_version",
  entryKindPrefix: "SUBSECTION_",
  blank: BLANK_SUBSECTION,
  columns: (record) => ({ section: record.section }),
};
