import { seededRandom } from "../seeded-random.mjs";
import { KAZAKH } from "./kazakh-words.mjs";
import { renderAct, FORMATS } from "./render-act.mjs";
import { RUSSIAN } from "./russian-words.mjs";
import { SERVICE_NAMES } from "./service-names.mjs";

const SMALLEST = 10_000;
const LARGEST = 300_000;
/** Services of one order at most. */
const MOST_SERVICES = 4;

/**
 * An act of nobody's by its seed: the same seed gives the same act. Six in ten are orders with one to four services, two are laws and
 * two are orders about something else. `services` are those that it names, with their codes in the register of the benchmark.
 */
export function generateAct(seed, given = {}) {
  const n = seededRandom(seed * 7_919 + 13);
  const words = (given.language ?? (n(2) === 0 ? "RU" : "KK")) === "RU" ? RUSSIAN : KAZAKH;
  const format = given.format ?? FORMATS[n(FORMATS.length)];
  const bytes = given.bytes ?? Math.round(SMALLEST * (LARGEST / SMALLEST) ** (n(10_000) / 10_000));
  const form = given.form ?? ["SERVICES", "SERVICES", "SERVICES", "LAW", "PURCHASE"][n(5)];
  const year = 2018 + n(8);
  const head = { day: 1 + n(26), month: n(12), year, number: 100 + n(800), registration: 90_000 + (seed % 9_999) };
  const services = form === "SERVICES" ? chosenServices(n) : [];
  const act = { language: words.language, folder: words.folder, ...partsOf(form, { words, n, head, bytes, format, services }) };
  const id = form === "LAW" ? `Z${String(year).slice(2)}${String(head.number).padStart(8, "0")}` : `V${String(year).slice(2)}${String(head.registration).padStart(8, "0")}`;
  return { id, form, format, language: words.language, services, source: renderAct({ ...act, id }, format) };
}

/** Services of one group, so that a name is told once. */
function chosenServices(n) {
  const group = n(15) * 100;
  const count = 1 + n(MOST_SERVICES);
  const from = n(100);
  return Array.from({ length: count }, (_, at) => SERVICE_NAMES[group + ((from + at * 25) % 100)]);
}

function partsOf(form, ground) {
  if (form === "LAW") return lawOf(ground);
  return form === "PURCHASE" ? purchaseOf(ground) : orderOf(ground);
}

function orderOf({ words, n, head, bytes, format, services }) {
  const names = services.map((service) => service[words.language.toLowerCase()]);
  const lines = [{ is: "PREAMBLE", text: words.preamble }];
  if (names.length === 1) lines.push(point(1, words.approveOne(names[0])));
  else {
    lines.push(point(1, words.approveMany));
    names.forEach((name, at) => lines.push({ is: "SUBPOINT", text: `${at + 1}) ${words.approveItem(name, at + 1, at === names.length - 1)}` }));
  }
  words.duties.forEach((duty, at) => lines.push(point(at + 2, duty)));
  lines.push({ is: "SIGNATURE", cells: words.signature });
  const share = bytes / names.length;
  names.forEach((name, at) => lines.push(...rulesOf(words, n, head, name, names.length === 1 ? null : at + 1, share, format)));
  return { title: words.orderTitle(names), requisites: words.requisites(head), lines };
}

function rulesOf(words, n, head, name, at, bytes, format) {
  const rows = words.rows(n).map(([label, value], row) => [String(row + 1), label, value]);
  const begin = [
    { is: "APPENDIX", texts: words.appendix(at, head) },
    { is: "HEADING", text: words.rulesTitle(name) },
    { is: "CHAPTER", text: words.chapter(1, words.chapters[0]) },
    point(1, words.first(name)),
    { is: "CHAPTER", text: words.chapter(2, words.chapters[1]) },
  ];
  const body = filled(words, n, 2, words.points, bytes - 4_500, format);
  const end = [
    { is: "CHAPTER", text: words.chapter(3, words.chapters[2]) },
    point(body.next, words.complaint(n)),
    { is: "APPENDIX", texts: words.ownAppendix(name) },
    { is: "HEADING", text: words.tableTitle(name) },
    { is: "TABLE", rows },
  ];
  return [...begin, ...body.lines, ...end];
}

function purchaseOf({ words, n, head, bytes, format }) {
  const lines = [
    { is: "PREAMBLE", text: words.purchasePreamble },
    point(1, words.purchaseApprove),
    ...words.duties.map((duty, at) => point(at + 2, duty)),
    { is: "SIGNATURE", cells: words.signature },
    { is: "APPENDIX", texts: words.appendix(null, head) },
    { is: "HEADING", text: words.purchaseRules },
    point(1, words.purchaseFirst),
    ...filled(words, n, 2, words.clauses, bytes - 3_000, format).lines,
  ];
  return { title: words.purchaseTitle, requisites: words.requisites(head), lines };
}

function lawOf({ words, n, head, bytes, format }) {
  const lines = [{ is: "TEXT", text: words.lawFirst }];
  for (let [written, article] = [1_000, 1]; written < bytes; article += 1) {
    if (article % 8 === 1) lines.push({ is: "CHAPTER", text: words.lawChapter(Math.ceil(article / 8)) });
    lines.push({ is: "ARTICLE", text: words.article(article) });
    const body = filled(words, n, 1, words.clauses, Math.min(bytes - written, 800 + n(4_000)), format);
    lines.push(...body.lines);
    if (n(3) === 0) lines.push({ is: "NOTE", text: words.note({ article, day: 1 + n(28), month: n(12), year: head.year + 1 + n(2), number: 100 + n(900) }) });
    written += body.bytes + 150;
  }
  return { title: words.lawTitle, requisites: words.lawRequisites(head), lines };
}

/** Points from a number on until so many bytes are written, some with subpoints. */
function filled(words, n, from, sentences, bytes, format) {
  const lines = [];
  let next = from;
  let written = 0;
  const around = format === "HTML" ? 50 : 3;
  const add = (line) => {
    lines.push(line);
    written += 2 * line.text.length + around;
  };
  while (written < bytes) {
    add(point(next, Array.from({ length: 1 + n(3) }, () => sentences[n(sentences.length)](n)).join(" ")));
    next += 1;
    if (n(6) !== 0) continue;
    add(point(next, words.listed));
    next += 1;
    words.subpoints.forEach((text, at) => add({ is: "SUBPOINT", text: `${at + 1}) ${text(n)}` }));
  }
  return { lines, next, bytes: written };
}

function point(number, text) {
  return { is: "POINT", text: `${number}. ${text}` };
}
