import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { askRegistry } from "./ask-registry";
import { houseProcess } from "./house-process";
import { localToken } from "./local-token";
import { embeddedPlace } from "./registry-place";
import { startOneProcess } from "./running-registry";

export interface ActPageUnderTest {
  /** E.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Loads the texts of an act as an analyst does. */
  readonly load: (act: LoadedAct) => Promise<void>;
  /** Loads one that is too long for a request, by the command beside the running registry. */
  readonly loadFile: (id: string, text: string) => Promise<void>;
  readonly close: () => Promise<unknown>;
}

export interface LoadedAct {
  readonly id: string;
  readonly kk?: string;
  readonly ru?: string;
}

const LOAD = "mutation($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { actId } problems { code } } }";

interface Loaded {
  readonly loadLegalAct: { readonly act: { readonly actId: string } | null; readonly problems: ReadonlyArray<{ readonly code: string }> };
}

/** The whole registry in one process, with the pages of acts built and the sample loaded. */
export async function actPageUnderTest(): Promise<ActPageUnderTest> {
  execFileSync(process.execPath, ["scripts/build-act-page.mjs"], { cwd: resolve(__dirname, "../.."), stdio: "ignore" });
  const place = embeddedPlace();
  const { origin, process: registry } = await startOneProcess(place);
  const authorization = `Bearer ${await localToken(place, "an-analyst", "LEGAL_ANALYST")}`;
  return {
    origin,
    load: async ({ id, ...texts }) => {
      const { data, errors } = await askRegistry<Loaded>(origin, LOAD, { input: { idempotencyKey: `load ${id}`, id, ...texts } }, { authorization });
      if (errors.length > 0 || data.loadLegalAct.act?.actId !== id) throw new Error(JSON.stringify({ data, errors }));
    },
    loadFile: async (id, text) => {
      const folder = mkdtempSync(join(tmpdir(), "tizilim-act-"));
      const file = join(folder, "act.ru.txt");
      writeFileSync(file, text);
      const command = houseProcess("scripts/dist/load-acts.js", place.environment, ["--id", id, file]);
      const ended = await command.ended;
      rmSync(folder, { recursive: true });
      if (ended !== 0) throw new Error(command.output());
    },
    close: async () => {
      await registry.stop();
      await place.remove();
    },
  };
}
