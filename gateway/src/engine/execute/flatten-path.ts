import { isJsonObject, ownValue, type JsonObject } from "./own-value";

/** Steps into the response: names of fields, and "@" for "each element". */
export type PlanPath = ReadonlyArray<string>;
export type ResponsePath = ReadonlyArray<string | number>;

/** The objects at `path`; what is null or absent on the way has none. */
export function objectsAt(root: JsonObject, path: PlanPath): JsonObject[] {
  const found: JsonObject[] = [];
  collect(root, path, 0, found);
  return found;
}

function collect(value: unknown, path: PlanPath, depth: number, found: JsonObject[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    for (const element of value) collect(element, path, next, found);
    return;
  }
  if (!isJsonObject(value)) return;
  const name = path[depth];
  if (name === undefined) found.push(value);
  else collect(ownValue(value, name), path, depth + 1, found);
}

/** Where each object of `objectsAt` stands, in the same order. Only errors need it. */
export function pathsAt(root: JsonObject, path: PlanPath): ResponsePath[] {
  const found: ResponsePath[] = [];
  collectPaths(root, path, 0, [], found);
  return found;
}

function collectPaths(value: unknown, path: PlanPath, depth: number, here: ResponsePath, found: ResponsePath[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    value.forEach((element, index) => collectPaths(element, path, next, [...here, index], found));
    return;
  }
  if (!isJsonObject(value)) return;
  const name = path[depth];
  if (name === undefined) found.push(here);
  else collectPaths(ownValue(value, name), path, depth + 1, [...here, name], found);
}
