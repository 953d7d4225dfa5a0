import { describe, expect, it } from "@jest/globals";
import { filterNamesSubject } from "./filter-names-subject";

describe("filterNamesSubject", () => {
  it("holds where the filter names the section, subsection or provider of the entry and nothing else", () => {
    expect(filterNamesSubject({ sections: ["001", "002"] }, { kind: "SECTION_AMENDED", subject: "002" })).toBe(true);
    expect(filterNamesSubject({ subsections: ["00101"], sections: null }, { kind: "SUBSECTION_ADDED", subject: "00101" })).toBe(true);
    expect(filterNamesSubject({ providers: ["p1"] }, { kind: "PROVIDER_AMENDED", subject: "p1" })).toBe(true);
  });

  it("does not hold for another subject, another level, a service, or a filter with a further condition", () => {
    expect(filterNamesSubject({ sections: ["001"] }, { kind: "SECTION_AMENDED", subject: "002" })).toBe(false);
    expect(filterNamesSubject({ sections: ["001"] }, { kind: "PROVIDER_AMENDED", subject: "001" })).toBe(false);
    expect(filterNamesSubject({ sections: ["001"] }, { kind: "SERVICE_AMENDED", subject: "001" })).toBe(false);
    expect(filterNamesSubject({ sections: ["001"], providers: ["p1"] }, { kind: "SECTION_AMENDED", subject: "001" })).toBe(false);
    expect(filterNamesSubject({}, { kind: "SECTION_AMENDED", subject: "001" })).toBe(false);
  });
});
