import { badInput } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import type { ServiceConditions } from "../domain/service-conditions";
import type { ServiceFilterInput } from "./service-filter.input";

const LONGEST_TEXT = 200;
const MOST_VALUES = 200;
const LEVEL_CODE = /^[0-9]{1,7}$/;

/** The conditions of a filter; without a status only services in force. Throws BAD_USER_INPUT where a condition is none. */
export function requireServiceFilter(filter: ServiceFilterInput | null | undefined): ServiceConditions {
  return {
    sections: requireCodes(filter?.sections, "filter.sections"),
    subsections: requireCodes(filter?.subsections, "filter.subsections"),
    category: filter?.category ?? null,
    status: filter?.status ?? ["IN_FORCE"],
    providers: requireFew(filter?.providers, "filter.providers")?.map(plainId) ?? null,
    forms: filter?.forms ?? null,
    channels: filter?.channels ?? null,
    fee: filter?.fee ?? null,
    recipients: filter?.recipients ?? null,
    governingActs: requireFew(filter?.governingActs, "filter.governingActs"),
    text: filter?.text == null ? null : requireSearchText(filter.text, "filter.text"),
  };
}

/** Throws BAD_USER_INPUT where the text is too long. */
export function requireSearchText(text: string, argument: string): string {
  if (text.length > LONGEST_TEXT) throw badInput(argument, `has at most ${LONGEST_TEXT} characters, got ${text.length}`);
  return text;
}

/** How many digits a level has is dated configuration, so a code of a level is any digits fewer than a service's. */
function requireCodes(codes: ReadonlyArray<string> | null | undefined, argument: string): ReadonlyArray<string> | null {
  const malformed = codes?.find((code) => !LEVEL_CODE.test(code));
  if (malformed === undefined) return requireFew(codes, argument);
  throw badInput(argument, `holds codes of digits, such as 001 or 00101, got ${JSON.stringify(malformed.slice(0, 20))}`);
}

function requireFew(values: ReadonlyArray<string> | null | undefined, argument: string): ReadonlyArray<string> | null {
  if (values && values.length > MOST_VALUES) throw badInput(argument, `takes at most ${MOST_VALUES} values`);
  return values ?? null;
}

function plainId(id: string): string {
  return parseReference(id)?.id ?? id;
}
