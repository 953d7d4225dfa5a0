import { clientTypes, GENERATED } from "./clients/client-types";
import { printFiles } from "./print-files";

void printFiles({
  command: "client-types",
  help: `Writes the typed documents of the clients' samples, ${GENERATED}, from their operations and schema.graphql.`,
  files: async (root) => [{ file: GENERATED, text: await clientTypes(root) }],
});
