import { selection } from "../selection.mjs";

export const oneService = {
  name: "one",
  title: "one service by a random code",
  rows: 1,
  query: `query One($code: ServiceCode!) { service(code: $code) { ${selection} } }`,
  /** `random(n)` gives a whole number below n. */
  ask: (rows, random) => {
    const row = rows[random(rows.length)];
    return { variables: { code: row.code }, expected: `{"service":${row.json}}` };
  },
};
