import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { EntityManager } from "typeorm";
import { isAbout, type RegisterLine } from "@tizilim/common/following/register-line";

/** Sections and subsections that the lines add; one never leaves the register. */
export async function keepLevels(writer: EntityManager, lines: ReadonlyArray<RegisterLine>): Promise<void> {
  const levels = new Map(lines.filter((line) => line.kind === "SECTION_ADDED" || line.kind === "SUBSECTION_ADDED").map((line) => [line.subject, line]));
  if (levels.size === 0) return;
  const named = oneOf("code", [...levels.keys()]);
  await writer.query(`DELETE FROM known_level WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "known_level", [...levels].map(([code, line]) => ({ code, level: isAbout(line, "SECTION") ? "SECTION" : "SUBSECTION", section: sectionOf(line) })));
}

function sectionOf({ subject, changes, kind }: RegisterLine): string {
  if (kind === "SECTION_ADDED") return subject;
  const section = changes.find(({ field }) => field === "section")?.after;
  if (section == null) throw new Error(`subsection ${subject} was added without its section`);
  return JSON.parse(section) as string;
}
