import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, graphql } from "graphql";
import { exampleDocuments } from "../support/example-documents";
import { sampleField } from "../support/sample-field";

const schema = buildSchema(readFileSync(resolve(__dirname, "../../schema.graphql"), "utf8"));

describe("the explorer's examples", () => {
  it.each(exampleDocuments())("$file is valid against the schema that clients see, with its variables", async ({ query, variables }) => {
    const answer = await graphql({ schema, source: query, variableValues: variables, fieldResolver: sampleField });
    expect(answer.errors).toBeUndefined();
  });

  it.each(exampleDocuments())("$file has a title and comments in both state languages", ({ query }) => {
    expect(query).toMatch(/^# kk: .*[әғқңөұүһі]/im);
    expect(query).toMatch(/^# ru: .*[а-я]/im);
  });
});
