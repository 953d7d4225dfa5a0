import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Why a file cannot be read as the text of an act. */
export interface ReadingRefusal {
  readonly code: ReadingRefusalCode;
  readonly message: LocalizedText;
  /** Offset of the byte that it is about; null where it is about the whole file. */
  readonly place: number | null;
}

const MESSAGES = {
  EMPTY_FILE: { kk: "Файлда мәтін жоқ.", ru: "В файле нет текста." },
  PDF_FILE: { kk: "Бұл – PDF файлы, атауы қандай болса да. Актінің мәтінін HTML, DOCX немесе мәтін түрінде жүктеңіз.", ru: "Это файл PDF, как бы он ни назывался. Загрузите текст акта в виде HTML, DOCX или простого текста." },
  IMAGE_FILE: { kk: "Бұл – сурет. Одан мәтін оқылмайды.", ru: "Это изображение. Текст из него не читается." },
  ARCHIVE_FILE: { kk: "Бұл – мұрағат, DOCX құжаты емес. Файлдарды шығарып, жеке жүктеңіз.", ru: "Это архив, а не документ DOCX. Извлеките файлы и загрузите их по отдельности." },
  OLD_WORD_FILE: { kk: "Бұл – ескі Word (DOC) құжаты. Оны DOCX түрінде сақтаңыз.", ru: "Это документ старого Word (DOC). Сохраните его в виде DOCX." },
  RTF_FILE: { kk: "Бұл – RTF құжаты. Оны DOCX түрінде сақтаңыз.", ru: "Это документ RTF. Сохраните его в виде DOCX." },
  BINARY_FILE: { kk: "Файлда мәтін емес, екілік деректер бар.", ru: "В файле не текст, а двоичные данные." },
  BROKEN_UTF8: { kk: "Мәтін UTF-8 кодтауында, бірақ көрсетілген жерде бүлінген.", ru: "Текст в кодировке UTF-8, но в указанном месте он повреждён." },
  UNKNOWN_ENCODING: { kk: "Мәтіннің кодтауы танылмады. Оны UTF-8 түрінде сақтаңыз.", ru: "Кодировка текста не распознана. Сохраните его в UTF-8." },
  DOCX_TOO_LARGE: { kk: "DOCX құжаты ашылғанда рұқсат етілгеннен үлкен болып шығады.", ru: "Документ DOCX при распаковке больше, чем допускается." },
  DOCX_DAMAGED: { kk: "DOCX құжаты бүлінген немесе оқылмайды.", ru: "Документ DOCX повреждён или не читается." },
} as const satisfies Record<string, LocalizedText>;

export type ReadingRefusalCode = keyof typeof MESSAGES;

export function readingRefusal(code: ReadingRefusalCode, place: number | null = null): ReadingRefusal {
  return { code, message: MESSAGES[code], place };
}
