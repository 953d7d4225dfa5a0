import type { Log } from "@tizilim/common/observability/log";
import type { Day } from "@tizilim/common/pure/day";
import { schemeOn, type CodeScheme } from "../domain/code-scheme";
import { askUpstream } from "./ask-upstream";
import type { Upstream } from "./upstream";

const SCHEMES = "{ codeSchemes { section subsection sequence validFrom } }";

/** Milliseconds for which an answer is good: a scheme changes with an edition of the Rules. */
const GOOD_FOR_MS = 10_000;

/** How the register splits its codes, as the catalogue says; what it last said stands while it does not answer. */
export class CodeSchemes {
  private told: ReadonlyArray<CodeScheme> = [];
  private goodUntil = 0;
  private asking: Promise<void> | null = null;

  constructor(
    private readonly upstream: Upstream | null,
    private readonly log: Log,
    private readonly milliseconds: () => number = Date.now,
  ) {}

  /** Null where the catalogue never answered, or told none for the day: no code can be read or formed then. */
  async on(day: Day): Promise<CodeScheme | null> {
    if (this.upstream !== null && this.milliseconds() >= this.goodUntil) await (this.asking ??= this.ask(this.upstream));
    return schemeOn(this.told, day);
  }

  private async ask({ catalogue }: Upstream): Promise<void> {
    try {
      this.told = (await askUpstream<{ codeSchemes: ReadonlyArray<CodeScheme> }>(catalogue, SCHEMES, {})).codeSchemes;
      this.goodUntil = this.milliseconds() + GOOD_FOR_MS;
    } catch (error) {
      this.log.warn({ subgraph: "catalogue", detail: error instanceof Error ? error.message : String(error) }, "the split of codes could not be asked for");
    } finally {
      this.asking = null;
    }
  }
}
