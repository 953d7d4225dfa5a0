import "reflect-metadata";
import { parseArgs } from "node:util";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { DEFAULT_GENERATION, generateRegister, generationFault, type GenerationSize } from "@tizilim/catalogue/generation/generate-register";
import { loadGenerated } from "@tizilim/catalogue/loading/load-generated";
import { registerKnown } from "@tizilim/catalogue/loading/register-known";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { LEGAL_TABLES } from "@tizilim/legal/legal-tables";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { registryConfigIn } from "./config";
import { progressLine } from "./progress-line";
import { DONE, runTool, UsageFault, wholeNumber } from "./run-tool";

const { services, acts, providers, seed } = DEFAULT_GENERATION;

const HELP = `npm run generate -- [--services N] [--acts N] [--providers N] [--seed N] [--data-dir DIR]

Makes up a registry for load tests in a register that never held anything; every value is marked as generated. The same
numbers and seed give the same registry.

  --services N     default ${services}
  --acts N         default ${acts}
  --providers N    default ${providers}
  --seed N         default ${seed}
  --data-dir DIR   folder of the embedded database; else DATA_DIR, or the server of DATABASE_URL

Exit code: 0 done, 1 refused, 2 wrong use.

kk: Жүктемені сынау үшін ойдан шығарылған тізілім жасайды.
ru: Создает вымышленный реестр для проверки под нагрузкой.
`;

void runTool(async () => {
  const { values } = parseArgs({
    options: {
      services: { type: "string", default: String(services) },
      acts: { type: "string", default: String(acts) },
      providers: { type: "string", default: String(providers) },
      seed: { type: "string", default: String(seed) },
      "data-dir": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return DONE;
  }
  const size: GenerationSize = {
    services: wholeNumber("services", values.services),
    acts: wholeNumber("acts", values.acts),
    providers: wholeNumber("providers", values.providers),
    seed: wholeNumber("seed", values.seed),
  };
  const fault = generationFault(size);
  if (fault !== null) throw new UsageFault(`--${fault}`);
  await generate(size, values["data-dir"]);
  return DONE;
});

async function generate(size: GenerationSize, dataDir: string | undefined): Promise<void> {
  const { databases, clock } = registryConfigIn(dataDir);
  const begun = performance.now();
  const catalogue = await openDatabase(databases.catalogue, CATALOGUE_TABLES);
  const legal = await openDatabase(databases.legal, LEGAL_TABLES);
  try {
    if ((await registerKnown(catalogue.reader)).entries > 0) throw filled();
    const generated = generateRegister(size);
    const { cards, faults } = parseActCards(generated.acts);
    if (faults.length > 0) throw new Error(faults.join("; "));
    await loadActCards(legal, cards, clock.now());
    const progress = progressLine();
    const loaded = await loadGenerated(catalogue, generated, clock, (done) => progress.show(`${done} of ${size.services} services`));
    progress.end();
    if (!loaded) throw filled();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`${size.services} services, ${size.acts} acts, ${size.providers} providers made in ${seconds} s (seed ${size.seed})\n`);
  } finally {
    await catalogue.close();
    await legal.close();
  }
}

function filled(): StartupFailure {
  return new StartupFailure("the register already holds something: choose an empty folder with --data-dir, or another DATABASE_URL");
}
