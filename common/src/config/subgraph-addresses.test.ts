import { describe, expect, it } from "@jest/globals";
import { subgraphAddresses } from "./subgraph-addresses";

const faultsOf = (text: string): string[] => subgraphAddresses.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe("addresses of subgraphs", () => {
  it("are pairs of a name and an address, with commas between", () => {
    expect(subgraphAddresses.parse("a=http://a:1/graphql, b=https://b/x?y=1,")).toEqual(new Map([["a", "http://a:1/graphql"], ["b", "https://b/x?y=1"]]));
    expect(subgraphAddresses.parse("")).toEqual(new Map());
  });

  it.each(["nonsense", "=http://a/graphql", "a=", "a=a:4001/graphql", "a=ftp://a/graphql", "two words=http://a/graphql"])("are refused in the form %s", (pair) => {
    expect(faultsOf(pair)).toEqual([`has ${pair}, which is not of the form name=http://host/graphql`]);
  });

  it("are refused with every fault, not the first alone", () => {
    expect(faultsOf("a=http://a/graphql,b,c")).toEqual([expect.stringContaining("has b,"), expect.stringContaining("has c,")]);
  });
});
