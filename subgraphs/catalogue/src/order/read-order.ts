import { requireJson } from "@tizilim/common/graphql/require-json";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { isDay } from "@tizilim/common/pure/day";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import { z } from "zod";
import { LONGEST_ORDER_NUMBER } from "../domain/classification-change";
import { maySet } from "../domain/fields-of-line";
import { LINE_KINDS, type OrderDocument } from "../domain/order-document";
import { parseServiceCode, type ServiceCode } from "../domain/service-code";
import { SERVICE_VALUES } from "./service-values";

/** Ids of orders and proposals, as their columns take them. */
const LONGEST_ID = 64;
export const MOST_LINES = 1_000;

const id = z.string().min(1).max(LONGEST_ID);
const day = z.string().refine(isDay, "is a day that exists, written YYYY-MM-DD");

const change = z
  .strictObject({ field: z.object(SERVICE_VALUES).keyof(), before: z.string().nullable(), after: z.string() })
  .superRefine(({ field, after }, context) => {
    const fault = faultOfValue(field, after);
    if (fault !== null) context.addIssue({ code: "custom", path: ["after"], message: fault });
  });

const line = z
  .strictObject({
    proposal: id,
    kind: z.enum(LINE_KINDS),
    code: z.string().refine((text) => parseServiceCode(text) !== null, "is eight digits").transform((text) => text as ServiceCode),
    baseEntry: z.int().positive().nullable(),
    changes: z.array(change),
  })
  .superRefine(({ kind, baseEntry, changes }, context) => {
    const fault = (path: Array<string | number>, message: string): void => context.addIssue({ code: "custom", path, message });
    const fields = changes.map(({ field }) => field);
    for (const [at, field] of fields.entries()) {
      if (!maySet(kind, field)) fault(["changes", at, "field"], `is none that a line of the kind ${kind} sets`);
      if (fields.indexOf(field) < at) fault(["changes", at, "field"], "comes twice");
    }
    const needed = { INCLUDE: ["name", "subsection"], AMEND: [], EXCLUDE: ["status"] } as const;
    for (const field of needed[kind]) if (!fields.includes(field)) fault(["changes"], `sets ${field}`);
    if (kind === "INCLUDE" && baseEntry !== null) fault(["baseEntry"], "is null of an inclusion");
    if (kind === "EXCLUDE" && changes.some(({ field, after }) => field === "status" && after !== '"EXCLUDED"')) fault(["changes"], "sets the status EXCLUDED");
  });

const document = z.strictObject({
  id,
  number: z.string().refine(isOrderNumber, `has 1 to ${LONGEST_ORDER_NUMBER} characters`),
  date: day,
  effectiveFrom: day,
  lines: z
    .array(line)
    .min(1)
    .max(MOST_LINES)
    .superRefine((lines, context) => {
      for (const member of ["proposal", "code"] as const) {
        const values = lines.map((each) => each[member] as string);
        values.forEach((value, at) => {
          if (values.indexOf(value) < at) context.addIssue({ code: "custom", path: [at, member], message: "comes twice" });
        });
      }
    }),
});

/** An order as the workflow sends it. Throws BAD_USER_INPUT that names the first member at fault. */
export function readOrder(text: string): OrderDocument {
  return requireJson(document, text, "order");
}

function faultOfValue(field: keyof typeof SERVICE_VALUES, after: string): string | null {
  try {
    const value = JSON.parse(after) as unknown;
    const parsed = SERVICE_VALUES[field].safeParse(value);
    if (!parsed.success) return `is no value of ${field}: ${parsed.error.issues[0]?.path.join(".") ?? ""} ${parsed.error.issues[0]?.message ?? ""}`;
    return canonicalJson(value) === after ? null : "is canonical JSON";
  } catch {
    return "is JSON";
  }
}

function isOrderNumber(number: string): boolean {
  const { length } = normaliseOrderNumber(number);
  return length >= 1 && length <= LONGEST_ORDER_NUMBER;
}
