import { parseArgs } from "node:util";

export const exportUsage = `usage: npm run bench -- export [options]
  --services N,N,…       sizes of the generated registers (1500,100000)
  --database URL         mariadb://user:password@host:port, without a path; otherwise the embedded database
  --tables a,b,…         only these tables
  --formats a,b,…        only these formats
  --keep DIR             the embedded register of one size, kept between runs
  --json FILE            all numbers`;

/** Throws with the words for the user where the arguments are wrong. */
export function readExportOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      services: { type: "string", default: "1500,100000" },
      database: { type: "string" },
      tables: { type: "string", default: "services,sections,providers,acts,links,entries,joined,decisions" },
      formats: { type: "string", default: "ndjson,csv,parquet" },
      keep: { type: "string" },
      json: { type: "string" },
    },
  });
  const services = values.services.split(",").map(Number);
  if (services.some((count) => !Number.isInteger(count) || count < 1)) throw new Error("--services are whole numbers, with commas between");
  if (values.keep !== undefined && (services.length > 1 || values.database !== undefined)) throw new Error("--keep is for one size on the embedded database");
  return { services, database: values.database ?? null, tables: values.tables.split(","), formats: values.formats.split(","), keep: values.keep ?? null, json: values.json ?? null };
}
