import { isListType, isNonNullType, type GraphQLLeafType, type GraphQLOutputType } from "graphql";
import { isJsonObject, ownValue, type JsonObject } from "../execute/own-value";
import { leafCheck } from "../shape/leaf-check";
import type { JsonSheet, KeptFields } from "./json-sheet";

/**
 * Writes a value as JSON. False where the data breaks the schema: what stands on the sheet from there on is nothing, and the answer has to be
 * shaped with its nulls and errors.
 */
export type WriteValue = (value: unknown, sheet: JsonSheet) => boolean;

/** Writes one field of an object under one response name: the same one in all selections that have the field so, with the same in it. */
export interface FieldWriter {
  readonly id: number;
  /** In how many different selections of an object it stands: where there are several, what it wrote of an object is kept for the next. */
  uses: number;
  readonly write: (object: JsonObject, sheet: JsonSheet) => boolean;
}

const [COMMA, BRACE, BRACE_END, BRACKET, BRACKET_END] = [...Buffer.from(",{}[]")] as [number, number, number, number, number];
const NULL = Buffer.from("null");

export function writeConstant(responseName: string, value: string): FieldWriter["write"] {
  const text = Buffer.from(`${JSON.stringify(responseName)}:${JSON.stringify(value)}`);
  return (_object, sheet) => {
    sheet.copy(text);
    return true;
  };
}

export function writeField(responseName: string, readName: string, writeValue: WriteValue): FieldWriter["write"] {
  const head = Buffer.from(`${JSON.stringify(responseName)}:`);
  return (object, sheet) => {
    sheet.copy(head);
    return writeValue(ownValue(object, readName), sheet);
  };
}

export function writeObject(fields: ReadonlyArray<FieldWriter>): WriteValue {
  for (const field of fields) field.uses++;
  return (value, sheet) => {
    if (!isJsonObject(value)) return false;
    let kept: KeptFields | null = null;
    let sign = BRACE;
    for (const field of fields) {
      sheet.sign(sign);
      sign = COMMA;
      if (field.uses === 1) {
        if (!field.write(value, sheet)) return false;
        continue;
      }
      kept ??= sheet.keptOf(value);
      const bytes = kept.get(field);
      if (bytes === null) return false;
      if (bytes !== undefined) sheet.copy(bytes);
      else {
        const place = sheet.length;
        const isWhole = field.write(value, sheet);
        kept.set(field, isWhole ? sheet.from(place) : null);
        if (!isWhole) return false;
      }
    }
    if (sign === BRACE) sheet.sign(BRACE);
    sheet.sign(BRACE_END);
    return true;
  };
}

export function writeLeaf(type: GraphQLLeafType): WriteValue {
  const isValid = leafCheck(type);
  return (value, sheet) => {
    const text = isValid(value) ? (JSON.stringify(value) as string | undefined) : undefined;
    if (text === undefined) return false;
    sheet.text(text);
    return true;
  };
}

/** `inner` within the lists and non-nulls of the type. */
export function writeWrapped(type: GraphQLOutputType, inner: WriteValue): WriteValue {
  if (isNonNullType(type)) {
    const nullable = writeWrapped(type.ofType, inner);
    return (value, sheet) => value !== null && value !== undefined && nullable(value, sheet);
  }
  const present = isListType(type) ? writeList(writeWrapped(type.ofType, inner)) : inner;
  return (value, sheet) => {
    if (value !== null && value !== undefined) return present(value, sheet);
    sheet.copy(NULL);
    return true;
  };
}

function writeList(element: WriteValue): WriteValue {
  return (value, sheet) => {
    if (!Array.isArray(value)) return false;
    let sign = BRACKET;
    for (const each of value) {
      sheet.sign(sign);
      sign = COMMA;
      if (!element(each, sheet)) return false;
    }
    if (sign === BRACKET) sheet.sign(BRACKET);
    sheet.sign(BRACKET_END);
    return true;
  };
}
