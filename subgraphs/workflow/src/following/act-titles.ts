import { askSubgraph } from "@tizilim/common/following/ask-subgraph";
import { registryError } from "@tizilim/common/graphql/registry-error";
import type { Log } from "@tizilim/common/observability/log";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Upstream } from "./upstream";

const TITLES = "query ($acts: [_Any!]!) { _entities(representations: $acts) { ... on LegalAct { title { kk ru } } } }";

/** Titles of acts as they were known at a moment: the workflow keeps those known now, the legal subgraph all. */
export class ActTitles {
  constructor(
    private readonly upstream: Upstream | null,
    private readonly log: Log,
  ) {}

  /** By the keys of acts between subgraphs, in their order; one call. Rejects with AS_OF_UNSUPPORTED where the legal subgraph does not answer. */
  async then(references: ReadonlyArray<string>): Promise<ReadonlyArray<LocalizedText | null>> {
    try {
      if (this.upstream === null) throw new Error("no legal subgraph is joined");
      const acts = references.map((reference) => ({ __typename: "LegalAct", _ref: reference }));
      const told = await askSubgraph<{ _entities: ReadonlyArray<{ readonly title: LocalizedText } | null> }>(this.upstream.legal, { by: "workflow", query: TITLES, variables: { acts } });
      return told._entities.map((act) => (act === null || (act.title.kk === null && act.title.ru === null) ? null : { kk: act.title.kk, ru: act.title.ru }));
    } catch (error) {
      this.log.warn({ detail: error instanceof Error ? error.message : String(error) }, "titles of acts could not be asked for");
      throw registryError("AS_OF_UNSUPPORTED", "who keeps the titles that acts had does not answer");
    }
  }
}
