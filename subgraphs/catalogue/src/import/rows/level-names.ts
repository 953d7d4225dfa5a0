import { fold } from "@tizilim/common/pure/language/fold";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isSectionCode, sectionOf } from "../../domain/service-code";
import type { CodeScheme } from "../../domain/code-scheme";
import { rowFinding, type RowFinding } from "../findings/row-finding";
import type { ImportedSection, ImportedSubsection } from "../imported-service";
import type { LevelName } from "./row-reading";

export interface NamedLevels {
  readonly sections: readonly ImportedSection[];
  readonly subsections: readonly ImportedSubsection[];
  readonly report: readonly RowFinding[];
}

/** Sections and subsections by code, each with the first name that was given in each language; another name is told. */
export function namedLevels(levels: readonly LevelName[], scheme: CodeScheme): NamedLevels {
  const names = new Map<string, LocalizedText>();
  const report: RowFinding[] = [];
  for (const { code, name, place } of levels) {
    const known = names.get(code) ?? { kk: null, ru: null };
    names.set(code, { kk: known.kk ?? name.kk, ru: known.ru ?? name.ru });
    for (const language of ["kk", "ru"] as const) {
      const [first, other] = [known[language], name[language]];
      if (first !== null && other !== null && fold(first) !== fold(other)) report.push(rowFinding("LEVEL_NAMED_TWICE", place, null, { value: code, other: first }));
    }
  }
  const ordered = [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    sections: ordered.filter(({ code }) => isSectionCode(code, scheme)),
    subsections: ordered.filter(({ code }) => !isSectionCode(code, scheme)).map((level) => ({ ...level, section: sectionOf(level.code, scheme) })),
    report,
  };
}
