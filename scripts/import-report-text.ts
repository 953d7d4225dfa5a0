import type { RowFinding } from "@tizilim/catalogue/import/findings/row-finding";
import type { ImportReport, RefusedRow, Tally } from "@tizilim/catalogue/loading/import-report";

type Finding = RowFinding | RefusedRow;

const SEVERITIES = ["ERROR", "WARNING", "SUGGESTION"] as const;
const MISSING_SHOWN = 20;

/** The report by row: where, what is wrong, how to mend it, in both languages; nothing where nothing is wrong. */
export function findingsText(findings: ReadonlyArray<Finding>): string {
  if (findings.length === 0) return "";
  const counts = SEVERITIES.map((severity) => `${severity} ${findings.filter((finding) => finding.severity === severity).length}`);
  return [...findings.flatMap(linesOf), `Ескертулер / Замечания: ${counts.join(", ")}`, ""].join("\n");
}

function linesOf({ file, table, line, column, code, severity, message, fix }: Finding): string[] {
  const place = [file, table, line].filter((part) => part !== null).join(":");
  return [
    `${place}${column === null ? "" : ` [${column}]`} ${severity} ${code}`,
    `  kk: ${message.kk} ${fix.kk}`,
    `  ru: ${message.ru} ${fix.ru}`,
  ];
}

/** What the import did, or would do, as a table. */
export function summaryText({ dryRun, services, sections, subsections, providers, entries, refused, missing }: ImportReport, rowsRead: number): string {
  const rows: Array<readonly [string, Tally]> = [
    ["қызметтер / услуги", services],
    ["бөлімдер / разделы", sections],
    ["кіші бөлімдер / подразделы", subsections],
    ["берушілер / услугодатели", providers],
  ];
  const widest = Math.max(...rows.map(([title]) => title.length));
  const line = (title: string, cells: ReadonlyArray<string | number>): string => [title.padEnd(widest), ...cells.map((cell) => String(cell).padStart(10))].join(" ");
  return [
    ...(dryRun ? ["Сынақ: ештеңе жазылмады / Проба: ничего не записано"] : []),
    line("", ["added", "amended", "unchanged"]),
    ...rows.map(([title, tally]) => line(title, [tally.added, tally.amended, tally.unchanged])),
    `rows read: ${rowsRead}; rows refused by the register: ${refused.length}; entries made: ${entries}`,
    ...missingLines(missing),
    "",
  ].join("\n");
}

function missingLines(missing: ReadonlyArray<string>): string[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, MISSING_SHOWN).join(", ");
  return [
    `Файлдарда жоқ, тізілімде қалды / Нет в файлах, в реестре остались: ${missing.length}`,
    `  ${shown}${missing.length > MISSING_SHOWN ? ", …" : ""}`,
  ];
}
