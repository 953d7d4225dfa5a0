import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { fold } from "@tizilim/common/pure/language/fold";
import { readDay } from "./read-day";

/**
 * id: null where the text cites an act without telling its identifier for sure. derived: made from the registration number.
 * invalid: what stands in the place of an identifier and is none.
 */
export interface ActReading {
  readonly id: LegalActId | null;
  readonly derived: boolean;
  readonly invalid: string | null;
}

const IN_ADDRESS = /\/docs\/([^/\s?#]+)/u;
const LIKE_AN_ID = /(?<![\p{L}\p{N}])[A-Za-zА-Яа-я]\d{2}[0-9A-Za-z_]{4,}(?![\p{L}\p{N}])/u;
const REGISTERED = /(?:рег\.?\s*№|зарегистрирован[^№]*№)\s*(\d{4,6})(?!\d)|№\s*(\d{4,6})\s*болып тиркел/u;
const CENTRAL_ORDER = /приказ|буйры[кг]/u;
const LOCAL = /акимат|аким|маслихат|аудан|облыс/u;

/** Seen from the orders of 2014 on that the identifier ends in the registration number, eight digits wide. */
const FIRST_DERIVED_YEAR = 2014;
/** An order of the last months may be registered in the next year, and which year its identifier takes was not seen. */
const LAST_SURE_MONTH = 10;

/** Null for a cell in which nothing stands. */
export function readAct(text: string): ActReading | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const written = IN_ADDRESS.exec(trimmed)?.[1] ?? LIKE_AN_ID.exec(trimmed)?.[0] ?? (/\s/u.test(trimmed) ? null : trimmed);
  if (written !== null) {
    const id = parseLegalActId(written);
    return { id, derived: false, invalid: id === null ? written : null };
  }
  const id = derivedId(fold(trimmed));
  return { id, derived: id !== null, invalid: null };
}

function derivedId(folded: string): LegalActId | null {
  const found = REGISTERED.exec(folded);
  const number = found?.[1] ?? found?.[2];
  const day = readDay(folded);
  if (!number || day === null || !CENTRAL_ORDER.test(folded) || LOCAL.test(folded)) return null;
  if (Number(day.slice(0, 4)) < FIRST_DERIVED_YEAR || Number(day.slice(5, 7)) > LAST_SURE_MONTH) return null;
  return parseLegalActId(`V${day.slice(2, 4)}${number.padStart(8, "0")}`);
}
