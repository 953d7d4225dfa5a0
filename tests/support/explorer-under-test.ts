import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { sampleGateway } from "./sample-gateway";

export interface ExplorerUnderTest {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Words that the main example's answer must bring to the screen. */
  readonly expectedWords: readonly string[];
  readonly close: () => Promise<unknown>;
}

const root = resolve(__dirname, "../..");

function run(...script: string[]): void {
  execFileSync(process.execPath, script, { cwd: root, stdio: "ignore" });
}

/** The server whose explorer the browser opens, with its pages built. */
export async function explorerUnderTest(): Promise<ExplorerUnderTest> {
  run("scripts/build-explorer.mjs");
  run("scripts/build-schema-pages.mjs", "docs/contract.graphql");
  const app = sampleGateway();
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  return { origin, expectedWords: ["Дәрігерді үйге шақыру", "Вызов врача на дом"], close: () => app.close() };
}
