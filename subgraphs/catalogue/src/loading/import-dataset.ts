import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Dataset } from "../registry/registry.store";
import type { ImportAuthority } from "./import-authority";

const OFFICIAL_NAME: LocalizedText = { kk: "Мемлекеттік қызметтер тізілімі", ru: "Реестр государственных услуг" };
const SAMPLE_NAME: LocalizedText = { kk: "Үлгі ретінде жүктелген тізілім", ru: "Реестр, загруженный как образец" };
const SAMPLE_NOTE: LocalizedText = {
  kk: "Деректер бұйрықсыз, үлгі ретінде жүктелді: кодтар мен бөлімдер расталмаған.",
  ru: "Данные загружены без приказа, как образец: коды и разделы не подтверждены.",
};
const UNFINISHED_NOTE: LocalizedText = {
  kk: "Жүктеу аяқталмады: тізілім толық емес. Импортты қайталаңыз.",
  ru: "Загрузка не завершена: реестр неполон. Повторите импорт.",
};

/** From the least to the most that a data set may claim. */
const CLAIMS: ReadonlyArray<Dataset["kind"]> = ["SYNTHETIC", "SAMPLE", "OFFICIAL"];

/** What the register says of itself while an import runs, and after one that ended in the middle. */
export function datasetDuringImport(before: Dataset | null, authority: ImportAuthority, files: ReadonlyArray<string>): Dataset {
  return { ...(before ?? importedDataset(authority, files)), note: UNFINISHED_NOTE };
}

/** others: services of the register that the files do not name. They keep the whole from claiming more than they may. */
export function datasetAfterImport(before: Dataset | null, authority: ImportAuthority, files: ReadonlyArray<string>, others: number): Dataset {
  const imported = importedDataset(authority, files);
  if (before === null || others === 0) return imported;
  const source = before.source.split("; ").includes(imported.source) ? before.source : `${before.source}; ${imported.source}`;
  if (before.kind === imported.kind) return { ...imported, name: before.name, source, note: isUnfinished(before) ? imported.note : before.note };
  const weaker = CLAIMS.indexOf(before.kind) < CLAIMS.indexOf(imported.kind) ? before : imported;
  return { kind: weaker.kind, name: weaker.name, source, note: mixedNote(others) };
}

function importedDataset(authority: ImportAuthority, files: ReadonlyArray<string>): Dataset {
  const listed = files.join(", ");
  if (authority.kind === "SAMPLE") return { kind: "SAMPLE", name: SAMPLE_NAME, source: `import as a sample of ${listed}`, note: SAMPLE_NOTE };
  return { kind: "OFFICIAL", name: OFFICIAL_NAME, source: `order № ${authority.number} of ${authority.date}, import of ${listed}`, note: null };
}

function isUnfinished({ note }: Dataset): boolean {
  return note?.ru === UNFINISHED_NOTE.ru;
}

function mixedNote(others: number): LocalizedText {
  return {
    kk: `Деректер аралас: соңғы импортта жоқ қызметтер саны – ${others}, олардың кодтары мен бөлімдері ресми болмауы мүмкін.`,
    ru: `Данные смешаны: услуг, которых нет в последнем импорте, – ${others}; их коды и разделы могут быть неофициальными.`,
  };
}
