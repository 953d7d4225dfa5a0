import { z } from "zod";
import { isHttpAddress } from "./http-address";

const PAIR = /^([^=\s]+)=(.+)$/;

/** The setting SUBGRAPH_URLS, such as `catalogue=http://…/graphql,legal=…`, as addresses by names; each wrong pair is a fault of its own. */
export const subgraphAddresses = z.string().transform((text, context): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>();
  for (const pair of text.split(",").map((each) => each.trim()).filter((each) => each !== "")) {
    const [, name, url] = PAIR.exec(pair) ?? [];
    if (name !== undefined && url !== undefined && isHttpAddress(url)) addresses.set(name, url);
    else context.addIssue(`has ${pair}, which is not of the form name=http://host/graphql`);
  }
  return addresses;
});

/** Addresses of the subgraphs that one calls: those that are given, else the usual ones. Other names mean nothing here. */
export function addressesOf<N extends string>(given: ReadonlyMap<string, string>, usual: Readonly<Record<N, string>>): Readonly<Record<N, string>> {
  const chosen = Object.entries<string>(usual).map(([name, url]) => [name, given.get(name) ?? url]);
  return Object.fromEntries(chosen) as Record<N, string>;
}
