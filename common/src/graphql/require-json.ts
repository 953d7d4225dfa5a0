import type { z } from "zod";
import { badInput } from "./registry-error";

/** The value of an argument that is JSON of a known form. Throws BAD_USER_INPUT that names the first member at fault. */
export function requireJson<T extends z.ZodType>(form: T, text: string, argument: string): z.output<T> {
  const parsed = form.safeParse(jsonOf(text, argument));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badInput([argument, ...(issue?.path ?? [])].reduce<string>(memberOf, ""), issue?.message ?? "has another form");
}

function jsonOf(text: string, argument: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badInput(argument, "is JSON");
  }
}

function memberOf(path: string, step: PropertyKey): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? String(step) : `${path}.${String(step)}`;
}
