import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isSectionCode, sectionOf } from "../../domain/service-code";
import type { CodeScheme } from "../../domain/code-scheme";
import type { ImportedSection, ImportedSubsection } from "../imported-service";
import type { LevelName } from "./row-reading";

export interface NamedLevels {
  readonly sections: readonly ImportedSection[];
  readonly subsections: readonly ImportedSubsection[];
}

/** Sections and subsections by code, each with the first name that was given in each language. */
export function namedLevels(levels: readonly LevelName[], scheme: CodeScheme): NamedLevels {
  const names = new Map<string, LocalizedText>();
  for (const { code, name } of levels) {
    const known = names.get(code);
    names.set(code, { kk: known?.kk ?? name.kk, ru: known?.ru ?? name.ru });
  }
  const ordered = [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    sections: ordered.filter(({ code }) => isSectionCode(code, scheme)),
    subsections: ordered.filter(({ code }) => !isSectionCode(code, scheme)).map((level) => ({ ...level, section: sectionOf(level.code, scheme) })),
  };
}
