import { createHash } from "node:crypto";
import type { ExportFile } from "../export-file";
import { SERVICES_TABLE } from "../tables/services-table";
import { JSON_LD_TYPE } from "./cpsv-addresses";
import { CPSV_CONTEXT } from "./cpsv-context";
import { contextOf } from "./cpsv-document";
import { cpsvGraph } from "./cpsv-graph";

/** Raised when the mapping gives other nodes for the same record. */
const MAPPING_VERSION = 1;

/** services.jsonld: the whole register in CPSV-AP 3.2, one node to a line. Its identifiers begin with the address of the registry, so its version does too. */
export function servicesFile(publicUrl: () => string): ExportFile {
  return {
    name: "services.jsonld",
    table: SERVICES_TABLE.name,
    contentType: JSON_LD_TYPE,
    isText: true,
    get version() {
      return createHash("sha256").update(JSON.stringify([MAPPING_VERSION, CPSV_CONTEXT, publicUrl()])).digest("hex").slice(0, 8);
    },
    count: (source) => SERVICES_TABLE.count(source),
    async *bytes(source, counted) {
      let lead = `{"@context":${JSON.stringify(contextOf(publicUrl()))},"@graph":[\n`;
      for await (const nodes of cpsvGraph(source, counted)) {
        if (nodes.length === 0) continue;
        yield Buffer.from(lead + nodes.map((node) => JSON.stringify(node)).join(",\n"));
        lead = ",\n";
      }
      yield Buffer.from("\n]}\n");
    },
  };
}
