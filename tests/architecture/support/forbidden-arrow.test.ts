import { describe, expect, it } from "@jest/globals";
import { forbiddenArrow } from "./forbidden-arrow";

describe("imports that the walls let through", () => {
  it.each([
    ["gateway/src/main", "common/src/observability/log"],
    ["subgraphs/legal/src/act/act.loader", "common/src/pure/day"],
    ["subgraphs/legal/src/act/act.loader", "subgraphs/legal/src/domain/act-record"],
    ["subgraphs/workflow/src/domain/deadlines", "common/src/pure/day"],
    ["subgraphs/catalogue/src/domain/register-entry", "node:crypto"],
    ["gateway/src/portal/explorer-routes", "gateway/src/engine/engine"],
    ["scripts/subgraph-schemas", "subgraphs/legal/src/schema"],
  ])("%s may import %s", (from, to) => {
    expect(forbiddenArrow(from, to)).toBeNull();
  });
});

describe("imports that the walls stop", () => {
  it.each([
    ["common/src/pure/day", "subgraphs/legal/src/legal"],
    ["common/src/pure/day", "common/src/database/reader"],
    ["common/src/pure/day", "graphql"],
    ["gateway/src/main", "subgraphs/legal/src/legal"],
    ["gateway/src/engine/engine", "gateway/src/portal/static-file"],
    ["gateway/src/http/graphql-route", "gateway/src/portal/static-file"],
    ["gateway/src/engine/engine", "gateway/src/http/graphql-route"],
    ["gateway/src/feed/feed-page", "gateway/src/export/ask-export"],
    ["gateway/src/words/code-words", "gateway/src/portal/static-file"],
    ["subgraphs/legal/src/legal", "subgraphs/catalogue/src/catalogue"],
    ["subgraphs/legal/src/legal", "gateway/src/main"],
    ["subgraphs/legal/src/domain/life-of-act", "subgraphs/legal/src/act/act-version.entity"],
    ["subgraphs/legal/src/domain/life-of-act", "common/src/database/reader"],
    ["subgraphs/legal/src/domain/life-of-act", "typeorm"],
    ["subgraphs/legal/src/domain/life-of-act", "type-graphql"],
    ["subgraphs/legal/src/act/act-version.entity", "subgraphs/legal/src/act/act-list.store"],
    ["subgraphs/legal/src/act/act-list.store", "subgraphs/legal/src/act/legal-act.resolver"],
  ])("%s may not import %s", (from, to) => {
    expect(forbiddenArrow(from, to)).not.toBeNull();
  });
});
