import { isEnumType, isListType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLFieldResolver, GraphQLOutputType } from "graphql";

const scalars: Readonly<Record<string, unknown>> = {
  Int: 3,
  Float: 0.5,
  Boolean: false,
  ID: "00101001",
  ServiceCode: "00101001",
  BIN: "160440007161",
  LegalActId: "V2000020192",
  Date: "2026-01-01",
  DateTime: "2026-01-01T05:00:00Z",
};

const rowsPerList = 3;

function sampleValue(type: GraphQLOutputType, field: string): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, field);
  if (isListType(type)) return Array.from({ length: rowsPerList }, () => sampleValue(type.ofType, field));
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isObjectType(type)) return {};
  if (field === "kk") return "Дәрігерді үйге шақыру";
  if (field === "ru") return "Вызов врача на дом";
  return scalars[type.toString()] ?? field;
}

/** Answers any field of any schema with a value of its type, so that a page can be tried without a registry behind it. */
export const sampleField: GraphQLFieldResolver<unknown, unknown> = (_parent, _arguments, _context, info) =>
  sampleValue(info.returnType, info.fieldName);
