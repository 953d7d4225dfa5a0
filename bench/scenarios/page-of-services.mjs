import { selection } from "../selection.mjs";

/** A page of so many services from a random place of the register. */
export function pageOfServices(name, count) {
  return {
    name,
    title: `${count} services from a random place`,
    rows: count,
    query: `query Page($first: Int!, $after: String) { services(first: $first, after: $after) { nodes { ${selection} } } }`,
    ask: (rows, random) => {
      const place = random(rows.length - count);
      const page = rows.slice(place + 1, place + 1 + count).map((row) => row.json);
      return { variables: { first: count, after: rows[place].cursor }, expected: `{"services":{"nodes":[${page.join(",")}]}}` };
    },
  };
}
