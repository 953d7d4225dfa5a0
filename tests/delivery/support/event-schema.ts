import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { ROOT } from "../../architecture/support/source-files";

type Schema = Record<string, unknown>;

/** A schema of docs/events.asyncapi.yaml by its name, closed: what it does not name is told as a fault, so that a test sees what is not described. */
export function eventSchema(name: string): ValidateFunction {
  const { components } = parse(readFileSync(join(ROOT, "docs/events.asyncapi.yaml"), "utf8")) as { components: { schemas: Record<string, Schema> } };
  const schemas = Object.fromEntries(Object.entries(components.schemas).map(([each, schema]) => [each, closed(schema) as Schema]));
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  return ajv.compile({ components: { schemas }, ...schemas[name] });
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  // A property may be called "properties", but none of ours is.
  return inner["properties"] !== undefined && inner["required"] !== undefined ? { ...inner, additionalProperties: false } : inner;
}
