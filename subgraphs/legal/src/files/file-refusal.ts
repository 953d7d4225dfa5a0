import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Why a file is not loaded, in plain words; place: what the place is counted in, and where. */
export interface FileRefusal {
  readonly code: string;
  readonly message: LocalizedText;
  /** Offset of a byte; null where the whole file is meant. */
  readonly place: number | null;
}

const MESSAGES = {
  FILE_UNREADABLE: { kk: "Файл ашылмады: оның бар екенін және оқуға рұқсатты тексеріңіз.", ru: "Файл не открывается: проверьте, есть ли он и можно ли его читать." },
  FILE_TOO_LARGE: { kk: "Файл тым үлкен: ең көбі 12 МБ мәтін жүктеледі.", ru: "Файл слишком велик: загружается не более 12 МБ текста." },
  LANGUAGE_UNKNOWN: { kk: "Мәтіннің тілі белгісіз: файл атауында көрсетіңіз (act.kk.html, act.ru.html).", ru: "Язык текста неизвестен: укажите его в имени файла (act.kk.html, act.ru.html)." },
  LANGUAGE_CONTRADICTS_NAME: { kk: "Файл атауындағы тіл мәтіннің тіліне қайшы келеді.", ru: "Язык в имени файла противоречит языку текста." },
} as const satisfies Record<string, LocalizedText>;

export function fileRefusal(code: keyof typeof MESSAGES): FileRefusal {
  return { code, message: MESSAGES[code], place: null };
}


/** What nobody foresaw, told by its own words; the text is not loaded. */
export function notLoaded(error: unknown): FileRefusal {
  const words = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return { code: "NOT_LOADED", message: { kk: `Жүктелмеді: ${words}`, ru: `Не загружен: ${words}` }, place: null };
}
