import { NOW, type AsOf } from "@tizilim/common/pure/as-of";
import { isDay } from "@tizilim/common/pure/day";
import { parseInstant } from "@tizilim/common/pure/instant";
import { isServiceCode } from "@tizilim/common/pure/identifiers/service-code";
import type { Problem } from "@tizilim/common/pure/problem";
import { PAGE_LANGUAGES, type PageLanguage } from "../../words/bilingual";
import type { ServiceForm } from "./accepted-form";
import { unknownParameter, wrongAsOf, wrongCode, wrongLanguage } from "./service-problems";

export interface ServiceAddress {
  readonly code: string;
  /** What the ending of the address asks for; null: the Accept header decides. */
  readonly form: ServiceForm | null;
  readonly asOf: AsOf;
  /** As it stands in the address, in its shortest form; null: now. */
  readonly asOfText: string | null;
  /** Null: the Accept-Language header decides. */
  readonly language: PageLanguage | null;
}

export type ReadServiceAddress = { readonly address: ServiceAddress } | { readonly problems: ReadonlyArray<Problem> };

export type GivenQuery = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

const KNOWN = ["asOf", "lang"];

/** Reads `{code}`, `{code}.jsonld`, `{code}.json` or `{code}.html` and the query; every fault is told at once. */
export function readServiceAddress(file: string, query: GivenQuery): ReadServiceAddress {
  const [, code = file, form] = /^(.*)\.(jsonld|json|html)$/.exec(file) ?? [];
  const asOf = readAsOf(query["asOf"]);
  const lang = query["lang"];
  const language = PAGE_LANGUAGES.find((each) => each === lang) ?? null;
  const problems: Problem[] = Object.keys(query).filter((name) => !KNOWN.includes(name)).map((name) => unknownParameter(name, KNOWN));
  if (!isServiceCode(code)) problems.push(wrongCode());
  if (asOf === null) problems.push(wrongAsOf());
  if (lang !== undefined && language === null) problems.push(wrongLanguage());
  if (problems.length > 0 || asOf === null) return { problems };
  return { address: { code, form: (form as ServiceForm | undefined) ?? null, asOf, asOfText: asOfText(asOf), language } };
}

/** A day, a day and a moment, or `-` for today and a moment; an empty value, as a form sends it, is now. */
function readAsOf(given: GivenQuery[string]): AsOf | null {
  if (given === undefined || given === "") return NOW;
  if (typeof given !== "string") return null;
  const [day = "", moment, ...rest] = given.split(",");
  if (rest.length > 0 || (day !== "-" && !isDay(day))) return null;
  const knownOn = moment === undefined ? null : parseInstant(moment);
  if (moment === undefined ? day === "-" : knownOn === null) return null;
  return { inForceOn: day === "-" ? null : day, knownOn };
}

function asOfText({ inForceOn, knownOn }: AsOf): string | null {
  if (knownOn === null) return inForceOn;
  return `${inForceOn ?? "-"},${knownOn}`;
}
