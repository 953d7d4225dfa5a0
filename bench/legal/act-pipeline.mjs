import { built, packageOfRoot } from "../built-house.mjs";

/** The steps from a text to the services in it, as the legal subgraph takes them; built code. */
export function actPipeline() {
  packageOfRoot("reflect-metadata");
  const { readSource } = built("subgraphs/legal/dist/reading/read-source");
  const { readAct } = built("subgraphs/legal/dist/reading/read-act");
  const { readCard } = built("subgraphs/legal/dist/domain/card/read-card");
  const { citationsOf } = built("subgraphs/legal/dist/domain/citation/citations-of");
  const { findServices } = built("subgraphs/legal/dist/domain/finding/find-services");
  const { otherDuties } = built("subgraphs/legal/dist/domain/requirement/other-duties");
  const { matchServices } = built("subgraphs/legal/dist/domain/register/match-services");
  const { discrepanciesOf } = built("subgraphs/legal/dist/domain/register/discrepancies");
  const { registerIndex } = built("subgraphs/legal/dist/domain/register/indexed-register");
  return {
    registerIndex,
    read: async (bytes, language) => {
      const read = await readSource(bytes, language);
      if (read.refusal !== undefined) throw new Error(`a generated act is refused: ${read.refusal.code}`);
      return readAct(language, read.source.source);
    },
    analyse: (text) => {
      const card = readCard(text);
      const services = findServices([text], { kind: card.kind?.value ?? null, status: card.status?.value ?? null });
      return { card, services, duties: otherDuties(text), citations: citationsOf(text) };
    },
    match: (services, act, index) => {
      const matches = matchServices(services, act, index);
      const discrepancies = matches.flatMap((match, at) => (match.kind === "ONE" ? discrepanciesOf(services[at], index.byCode.get(match.code).service) : []));
      return { matches, discrepancies };
    },
  };
}
