import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { houseProcess } from "./house-process";
import { embeddedPlace } from "./registry-place";
import { startOneProcess } from "./running-registry";

export interface ExplorerUnderTest {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Words that the main example's answer must bring to the screen. */
  readonly expectedWords: readonly string[];
  /** Good for this registry. */
  readonly token: string;
  readonly close: () => Promise<unknown>;
}

const root = resolve(__dirname, "../..");

function run(...script: string[]): void {
  execFileSync(process.execPath, script, { cwd: root, stdio: "ignore" });
}

/** The whole registry in one process, with its pages built and the sample loaded. */
export async function explorerUnderTest(): Promise<ExplorerUnderTest> {
  run("scripts/build-explorer.mjs");
  run("scripts/build-schema-pages.mjs", resolve(root, "schema.graphql"));
  const place = embeddedPlace();
  const { origin, process } = await startOneProcess(place);
  const issued = houseProcess("scripts/dist/issue-token.js", place.environment, ["--role", "REGISTRAR"]);
  if ((await issued.ended) !== 0) throw new Error(issued.output());
  return {
    origin,
    token: issued.output().trim(),
    expectedWords: ["Қазақстан Республикасында уақытша тұруға рұқсат беру", "Территориальные органы полиции"],
    close: async () => {
      await process.stop();
      await place.remove();
    },
  };
}
