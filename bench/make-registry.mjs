import { writeFileSync } from "node:fs";
import { built } from "./built-house.mjs";

const { createLog } = built("common/dist/observability/log");
const { ANONYMOUS } = built("common/dist/identity/viewer");
const { generateRegister } = built("subgraphs/catalogue/dist/generation/generate-register");
const { loadGenerated } = built("subgraphs/catalogue/dist/loading/load-generated");
const { loadActCards } = built("subgraphs/legal/dist/loading/load-act-cards");
const { parseActCards } = built("subgraphs/legal/dist/loading/parse-act-cards");

const PAGE = 100;

/**
 * Writes the generated registry into the databases of these settings, and into `rowsFile` the answer that each service
 * must give, from what was generated and not from what was stored, with its code and the cursor of its place.
 */
export async function makeRegistry({ config, rowsFile }) {
  const subgraphs = await built("scripts/dist/open-subgraphs").openSubgraphs(config, createLog("bench", "warn"));
  try {
    const generated = generateRegister();
    const { cards, faults } = parseActCards(generated.acts);
    if (faults.length > 0) throw new Error(`the generated acts have faults: ${faults[0]}`);
    await loadActCards(subgraphs.legal.database, cards, config.clock.now());
    await loadGenerated(subgraphs.catalogue.database, generated, config.clock);
    const places = await placesOf(subgraphs.catalogue);
    if (places.length !== generated.services.length) throw new Error(`${places.length} services stand in the register, ${generated.services.length} were generated`);
    writeFileSync(rowsFile, JSON.stringify(rowsOf(generated, places)));
  } finally {
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
  }
}

/** Codes and cursors in the order of the register; the Kazakh names tell which service has which code. */
async function placesOf(catalogue) {
  const places = [];
  for (let after = null; ; ) {
    const { data, errors } = await catalogue.call({
      query: "query ($first: Int!, $after: String) { services(first: $first, after: $after) { edges { cursor node { code name { kk } } } pageInfo { hasNextPage } } }",
      variables: { first: PAGE, after },
      viewer: ANONYMOUS,
      requestId: "bench",
    });
    if (errors) throw new Error(errors[0].message);
    places.push(...data.services.edges.map(({ cursor, node }) => ({ cursor, code: node.code, name: node.name.kk })));
    if (!data.services.pageInfo.hasNextPage) return places;
    after = places.at(-1).cursor;
  }
}

function rowsOf(generated, places) {
  const services = new Map(generated.services.map((service) => [service.name.kk, service]));
  const providers = new Map(generated.providers.map((provider) => [provider.key, provider]));
  const acts = new Map(generated.acts.map((act) => [act.id, act]));
  if (services.size !== generated.services.length) throw new Error("two generated services have one name");
  return places.map(({ code, cursor, name }) => {
    const service = services.get(name);
    const act = acts.get(service.governingAct);
    const answer = {
      code,
      name: { kk: service.name.kk, ru: service.name.ru },
      provider: { name: { ru: providers.get(service.provider).name.ru } },
      fee: { kind: service.fee.kind },
      forms: service.forms,
      governingAct: { id: act.id, title: { ru: act.title.ru }, number: act.number, date: act.date },
    };
    return { code, cursor, json: JSON.stringify(answer) };
  });
}
