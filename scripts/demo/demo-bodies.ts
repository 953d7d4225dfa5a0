import { DEMO_ACTORS, type DemoActorName } from "./demo-actors";

const QUERY = "{ providers(first: 100) { nodes { id name { ru } } } }";

interface Answer {
  readonly data: { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: { readonly ru: string | null } }> } };
}

/** Ids in the register of the bodies that the actors act for; null for those who act for none. */
export async function demoBodies(origin: string): Promise<Readonly<Record<DemoActorName, string | null>>> {
  const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: QUERY }) });
  const { nodes } = ((await answer.json()) as Answer).data.providers;
  return Object.fromEntries(
    Object.entries(DEMO_ACTORS).map(([name, { body }]) => {
      const found = nodes.find((provider) => provider.name.ru === body);
      if (body !== null && found === undefined) throw new Error(`the sample has no body ${body}`);
      return [name, found?.id ?? null];
    }),
  ) as Record<DemoActorName, string | null>;
}
