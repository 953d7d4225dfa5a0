import { applyImport, type ImportOptions } from "@tizilim/catalogue/loading/apply-import";
import type { ImportReport } from "@tizilim/catalogue/loading/import-report";
import { registerKnown } from "@tizilim/catalogue/loading/register-known";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import { readRegister, type ReadRegister } from "@tizilim/catalogue/import/read-register";
import type { SourceFile } from "@tizilim/catalogue/import/source-file";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { fixedClock } from "@tizilim/common/pure/clock";

const RU_HEAD = "Код;Наименование;Услугодатель;Платность;Форма оказания;Срок;Подзаконный НПА";
const KK_HEAD = "Коды;Атауы;Көрсетілетін қызметті беруші;Мерзімі";

export const csv = (name: string, lines: ReadonlyArray<string>): SourceFile => ({ name, bytes: Buffer.from(lines.join("\n")) });
export const russian = (...rows: string[]): SourceFile => csv("register_ru.csv", [RU_HEAD, "001;Транспорт;;;;;", "00101;Перевозки;;;;;", ...rows]);
export const kazakh = (...rows: string[]): SourceFile => csv("register_kk.csv", [KK_HEAD, "001;Көлік;;", "00101;Тасымал;;", ...rows]);

export const FIRST_RU = "00101001;Выдача лицензии;Комитет транспорта;бесплатно;бумажная;3 рабочих дня;V2000020192";
export const SECOND_RU = "00101005;Выдача паспорта судна;Морская администрация;платно;проактивная;5 рабочих дней;";
export const FIRST_KK = "00101001;Лицензия беру;Көлік комитеті;3 жұмыс күні";
export const SECOND_KK = "00101005;Кеме паспортын беру;Теңіз әкімшілігі;5 жұмыс күні";

export const BY_ORDER: ImportOptions = {
  authority: { kind: "ORDER", number: "12/НҚ", date: "2026-01-05" },
  by: "A. Admin",
  files: ["register_ru.csv", "register_kk.csv"],
  effectiveFrom: "2026-01-05",
  clock: fixedClock(new Date("2026-02-01T06:00:00Z")),
};

export async function readInto(database: RegistryDatabase, files: ReadonlyArray<SourceFile>): Promise<ReadRegister> {
  const { known } = await registerKnown(database.reader);
  return readRegister(files, { scheme: DEFAULT_CODE_SCHEME, known });
}

export async function importFiles(database: RegistryDatabase, files: ReadonlyArray<SourceFile>, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return applyImport(database, await readInto(database, files), { ...BY_ORDER, ...options });
}
