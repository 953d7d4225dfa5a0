import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, printSchema } from "graphql";

/** Operations of the clients' samples, and the types made of them and of the schema that clients see. */
export const OPERATIONS = "docs/clients/operations.graphql";
export const GENERATED = "docs/clients/operations.generated.ts";

const SCALARS = { Date: "string", DateTime: "string", ServiceCode: "string", BIN: "string", LegalActId: "string" };

/** The typed documents as GraphQL Code Generator makes them: only what the operations use. */
export async function clientTypes(root: string): Promise<string> {
  const schema = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8"));
  const document = parse(readFileSync(join(root, OPERATIONS), "utf8"));
  const settings = { scalars: SCALARS, enumsAsTypes: true, onlyOperationTypes: true, skipTypename: true, useTypeImports: true };
  return codegen({
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [{ location: OPERATIONS, document }],
    filename: GENERATED,
    config: settings,
    plugins: [{ typescript: settings }, { operations: settings }, { documents: settings }],
    pluginMap: { typescript, operations: typescriptOperations, documents: typedDocumentNode },
  });
}
