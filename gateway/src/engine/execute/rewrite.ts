import type { FetchDataRewrite } from "@apollo/query-planner";
import type { TypeTable } from "../plan/type-table";
import { isJsonObject, ownValue, type JsonObject } from "./own-value";

/** Changes data in place, as the planner ordered for names and types that differ between subgraphs. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT = "... on ";

export function compileRewrites(rewrites: ReadonlyArray<FetchDataRewrite> | undefined, types: TypeTable): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => compiled.forEach((rewrite) => rewrite(value));
}

function compileRewrite(rewrite: FetchDataRewrite, types: TypeTable): Rewrite {
  const path = rewrite.path.slice(0, -1);
  const field = rewrite.path.at(-1) ?? "";
  const change =
    rewrite.kind === "ValueSetter"
      ? (object: JsonObject) => void (object[field] = rewrite.setValueTo)
      : (object: JsonObject) => renameKey(object, field, rewrite.renameKeyTo);
  return (value) => changeAt(value, path, 0, change, types);
}

function renameKey(object: JsonObject, from: string, to: string): void {
  const value = ownValue(object, from);
  if (value === undefined) return;
  object[to] = value;
  delete object[from];
}

function changeAt(value: unknown, path: ReadonlyArray<string>, depth: number, change: (object: JsonObject) => void, types: TypeTable): void {
  if (Array.isArray(value)) return value.forEach((element) => changeAt(element, path, depth, change, types));
  if (!isJsonObject(value)) return;
  const step = path[depth];
  if (step === undefined) return change(value);
  if (!step.startsWith(FRAGMENT)) return changeAt(ownValue(value, step), path, depth + 1, change, types);
  const typename = value["__typename"];
  const applies = typeof typename !== "string" || types.satisfies(typename, step.slice(FRAGMENT.length));
  if (applies) changeAt(value, path, depth + 1, change, types);
}
