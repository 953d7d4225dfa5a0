import type { ActLine } from "./act-line";

/** A chapter, or a document as a whole, with the lines beneath its heading. */
export interface Section {
  /** Null of the act itself where no line is its title. */
  readonly heading: ActLine | null;
  /** As it is written, without «Глава 2.» */
  readonly title: string;
  readonly lines: ReadonlyArray<ActLine>;
  /** Two chapters taken together. */
  readonly joined?: true;
}

/** The documents that a text sets, each with its title: what it approves, or the act itself where it approves none. */
export function documentsIn(lines: ReadonlyArray<ActLine>): Section[] {
  const byDocument = new Map<string, ActLine[]>();
  for (const line of lines) {
    if (line.part === "HEAD" || line.part === "WORDING" || line.excluded) continue;
    const held = byDocument.get(line.document);
    if (held === undefined) byDocument.set(line.document, [line]);
    else held.push(line);
  }
  return [...byDocument].map(([document, held]) => {
    const heading = document === "" ? titleOfAct(lines) : (titleOf(held) ?? held[0] ?? null);
    const appendix = held[0]?.provision;
    const title = document !== "" && appendix?.kind === "APPENDIX" && appendix.heading !== null && !BELONGS_TO.test(appendix.heading) ? appendix.heading : (heading?.passage.text ?? "");
    return { heading, title, lines: held };
  });
}

/** «… шешіміне» over the title says only which act the appendix belongs to. */
const BELONGS_TO = /№\s*\S+\s+(?:қаулысына|шешіміне|бұйрығына|өкіміне)\s*$/u;

function titleOf(held: ReadonlyArray<ActLine>): ActLine | null {
  const at = held.findIndex(({ provision: { role, kind } }) => role === "TITLE" && kind !== "APPENDIX");
  const [title, next] = [held[at] ?? null, held[at + 1]];
  return title !== null && BELONGS_TO.test(title.words) && next?.provision.kind === "PARAGRAPH" && next.provision.cell === null ? next : title;
}

/** The innermost chapters of a document. */
export function chaptersIn({ lines }: Section): Section[] {
  const chapters: { heading: ActLine; title: string; lines: ActLine[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const { provision } = line;
    const numbered = numberedHeading(line, lines[at + 1]);
    if (numbered !== null) chapters.push({ heading: line, title: numbered, lines: [] });
    else if (isBareHeading(line, lines[at + 1])) chapters.push({ heading: line, title: line.passage.text, lines: [] });
    else if (provision.kind === "CHAPTER") chapters.push({ heading: line, title: provision.heading ?? line.passage.text, lines: [] });
    else if (provision.kind === "ARTICLE" && provision.heading !== null) chapters.push({ heading: line, title: provision.heading, lines: [line] });
    else if (provision.kind === "APPENDIX") chapters.push({ heading: line, title: "", lines: [] });
    else chapters.at(-1)?.lines.push(line);
  }
  return chapters;
}

const LONGEST_HEADING = 150;

/** «В пункт 1 внесены изменения …», «1-тармақ жаңа редакцияда …»: as other databases note what was changed. */
const CHANGE_TOLD = /внесен[аоы]?\s+(?:изменени|дополнени)|изложен[аоы]?\s+в\s+(?:новой\s+)?редакции|стар\.\s*ред|(?:жаңа|мынадай)\s+редакцияда|бұр\.\s*ред/;

/** A heading without «Глава» or a number: a line of its own over a point or a table. */
function isBareHeading({ provision: { kind, role, cell }, words, part }: ActLine, next: ActLine | undefined): boolean {
  return kind === "PARAGRAPH" && role === "TEXT" && cell === null && ((part === "DOCUMENT" && next?.provision.kind === "POINT") || (part !== "HEAD" && next !== undefined && next.provision.cell !== null)) && words.length <= LONGEST_HEADING && !CHANGE_TOLD.test(words) && /^\p{L}.*[\p{L}")]$/u.test(words);
}

/** «3. Выдача образцов» over «3.1. …»: the heading without its number. */
function numberedHeading({ provision: { kind, cell }, passage }: ActLine, next: ActLine | undefined): string | null {
  if (kind !== "POINT" || cell !== null || next === undefined || passage.text.length > LONGEST_HEADING) return null;
  const [, number, title] = /^\s*(\d{1,2})\.\s+(\p{Lu}[^.;:]*)$/u.exec(passage.text) ?? [];
  return number !== undefined && title !== undefined && new RegExp(`^\\s*${number}\\.1\\.?\\s`).test(next.passage.text) ? title : null;
}

function titleOfAct(lines: ReadonlyArray<ActLine>): ActLine | null {
  return lines.find(({ part, provision: { role } }) => part === "HEAD" && role === "TITLE") ?? null;
}

/** The title of the rules that the title of an act approves. */
export function titleOfRules(title: string): string {
  return title.replace(/^\s*об?\s+утверждении\s+/iu, "").replace(/\s+бек[іi]ту\s+туралы\s*$/iu, "");
}
