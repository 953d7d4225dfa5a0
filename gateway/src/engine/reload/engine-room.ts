import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { createEngine, type Engine, type EngineParts } from "../engine";
import { loadSupergraph } from "../plan/supergraph";
import type { LinkSet } from "./link-set";

export type EngineTerms = Omit<EngineParts, "supergraph" | "links">;

/** Operations of the old engine that the new one is warmed with. */
const WARMED = 200;
/** Time that requests on the old engine have before its retired links are closed, milliseconds. */
const RETIREMENT_MS = 30_000;

/** Holds the engine that serves now, and puts a new one in its place without dropping a request. */
export class EngineRoom {
  private serving: { readonly engine: Engine; readonly links: ReadonlyMap<string, SubgraphLink> } | null = null;
  private readonly retirements = new Set<NodeJS.Timeout>();
  private replacing: Promise<unknown> = Promise.resolve();
  private readonly loaded = new Set<() => void>();

  constructor(
    private readonly linkSet: LinkSet,
    private readonly terms: EngineTerms,
    private readonly address: (name: string, url: string) => string = (_, url) => url,
  ) {}

  /** Null until the first supergraph is loaded. */
  get engine(): Engine | null {
    return this.serving?.engine ?? null;
  }

  get links(): ReadonlyArray<SubgraphLink> {
    return [...(this.serving?.links.values() ?? [])];
  }

  /** `told` is called each time after another engine serves. */
  onLoad(told: () => void): void {
    this.loaded.add(told);
  }

  /** Builds, warms, then switches; throws and keeps the old engine when the text is no supergraph. One after the other. */
  load(sdl: string): Promise<"loaded" | "unchanged"> {
    const done = this.replacing.then(() => this.replace(sdl));
    this.replacing = done.catch(() => undefined);
    return done;
  }

  private async replace(sdl: string): Promise<"loaded" | "unchanged"> {
    const old = this.serving?.engine ?? null;
    if (old?.supergraph.sdl === sdl) return "unchanged";
    const supergraph = loadSupergraph(sdl, this.terms.limits?.ways ?? null);
    const addresses = supergraph.subgraphs.map(({ name, url }) => ({ name, url: this.address(name, url) }));
    const { links, retired } = this.linkSet.linksFor(addresses);
    const engine = createEngine({ ...this.terms, supergraph, links });
    await warm(engine, (old?.mostUsed(WARMED) ?? []).toReversed());
    this.serving = { engine, links };
    if (retired.length > 0) this.retire(retired);
    this.loaded.forEach((told) => told());
    return "loaded";
  }

  private retire(links: ReadonlyArray<SubgraphLink>): void {
    const timer = setTimeout(() => {
      this.retirements.delete(timer);
      for (const link of links) void link.close().catch(() => undefined);
    }, RETIREMENT_MS);
    timer.unref();
    this.retirements.add(timer);
  }

  async close(): Promise<void> {
    this.retirements.forEach((timer) => clearTimeout(timer));
    await this.linkSet.close();
  }
}

/** Least used first, so that the most used are the last to be forgotten. Plans one operation at a time and lets requests through between them; what the new schema refuses is left out. */
async function warm(engine: Engine, operations: ReadonlyArray<{ readonly query: string; readonly operationName: string | null }>): Promise<void> {
  for (const { query, operationName } of operations) {
    try {
      engine.prepare(query, operationName);
    } catch {
      continue;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
