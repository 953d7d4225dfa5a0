import { problem, type Problem } from "@tizilim/common/pure/problem";

export const MOST_ENDPOINTS = 20;
/** Keys of one endpoint that may sign at once. */
export const MOST_KEYS = 4;
export const LONGEST_SELECTION = 20_000;
/** Values of one list of a filter. */
export const MOST_VALUES = 100;

/** Alike for one that is not there and for one that is not the asker's. */
export const unknownEndpoint = (): Problem => problem("ENDPOINT_UNKNOWN", "id", null, "Мұндай мекенжай жоқ", "Такого адреса нет");

export const deletedEndpoint = (): Problem =>
  problem("ENDPOINT_DELETED", "id", null, "Бұл мекенжай жойылған: жаңасын сақтаңыз", "Этот адрес удалён: сохраните новый");

export const goneEndpoint = (): Problem =>
  problem(
    "ENDPOINT_GONE", "id", null,
    "Қабылдағыш 410 кодымен бас тартқан: мекенжайды ауыстырыңыз немесе жаңасын сақтаңыз",
    "Приёмник отказался кодом 410: смените адрес или сохраните новый",
  );

export const pausedAlready = (): Problem => problem("ENDPOINT_PAUSED", "id", null, "Мекенжай онсыз да тоқтатылған", "Адрес уже приостановлен");

export const notPaused = (): Problem =>
  problem(
    "ENDPOINT_NOT_PAUSED", "id", null,
    "Мекенжай тоқтатылмаған, оған жеткізіліп жатыр: басқа орыннан бастау үшін sinceNumber беріңіз",
    "Адрес не приостановлен, доставка идёт: чтобы начать с другого места, укажите sinceNumber",
  );

export const versionMoved = (version: number): Problem =>
  problem(
    "VERSION_MOVED", "expectedVersion", null,
    `Содан бері өзгерді: қазіргі нұсқасы ${version}. Қайта оқып, шешіңіз.`,
    `С тех пор изменилось: сейчас версия ${version}. Прочитайте заново и решите.`,
  );

export const versionNeeded = (): Problem =>
  problem(
    "EXPECTED_VERSION_NEEDED", "expectedVersion", null,
    "Сақталған мекенжайды өзгерту үшін оның нұсқасын көрсетіңіз",
    "Чтобы изменить сохранённый адрес, укажите его версию",
  );

export const tooManyEndpoints = (): Problem =>
  problem(
    "TOO_MANY_ENDPOINTS", null, null,
    `Бір иеде ${MOST_ENDPOINTS} мекенжайдан артық болмайды: керексізін жойыңыз`,
    `У одного владельца не больше ${MOST_ENDPOINTS} адресов: удалите ненужный`,
  );

export const tooManyKeys = (): Problem =>
  problem(
    "TOO_MANY_KEYS", "rotateKey", null,
    `Бір мезгілде ${MOST_KEYS} кілттен артық қол қоймайды: ескісінің мерзімі біткенше күтіңіз`,
    `Одновременно подписывают не больше ${MOST_KEYS} ключей: дождитесь, пока закончится старый`,
  );

export const selectionTooLong = (): Problem =>
  problem("SELECTION_TOO_LONG", "selection", null, `Сұралатын өрістер ${LONGEST_SELECTION} таңбадан ұзын`, `Набор полей длиннее ${LONGEST_SELECTION} знаков`);

/** `fault`: as the graph, or the grammar, tells it. */
export const selectionInvalid = (fault: string): Problem =>
  problem("SELECTION_INVALID", "selection", null, `Сұралған өрістер RegisterEntry схемасына сәйкес емес: ${fault}`, `Запрошенные поля не подходят к схеме RegisterEntry: ${fault}`);

export const filterEmpty = (list: string): Problem =>
  problem("FILTER_EMPTY", `filter.${list}`, null, "Бос тізім ешбір жазбаға сай келмейді: мән беріңіз немесе тізімді алып тастаңыз", "Пустому списку не подходит ни одна запись: дайте значения или уберите список");

export const filterTooLong = (list: string): Problem =>
  problem("FILTER_TOO_LONG", `filter.${list}`, null, `Тізімде ${MOST_VALUES} мәннен артық болмайды`, `В списке не больше ${MOST_VALUES} значений`);

export const unknownSection = (code: string): Problem =>
  problem("FILTER_UNKNOWN_SECTION", "filter.sections", null, `Тізілімде ${code} бөлімі жоқ`, `В реестре нет раздела ${code}`);

export const unknownProvider = (id: string): Problem =>
  problem("FILTER_UNKNOWN_PROVIDER", "filter.providers", null, `Тізілімде ${id} көрсетілетін қызметті берушісі жоқ`, `В реестре нет услугодателя ${id}`);

export const sinceNegative = (): Problem =>
  problem("SINCE_NEGATIVE", "sinceNumber", null, "Нөмір 0-ден кем болмайды: 0 журналдың басынан дегенді білдіреді", "Номер не меньше 0: 0 означает с начала журнала");

export const sinceBeyondEnd = (end: number): Problem =>
  problem("SINCE_BEYOND_END", "sinceNumber", null, `Тізілім журналы ${end} нөмірімен аяқталады`, `Журнал реестра кончается номером ${end}`);
