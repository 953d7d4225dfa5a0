import { authorityPages } from "./authority-pages";
import { printFiles } from "./print-files";

void printFiles({
  command: "authority",
  help: "Writes docs/authority.md and docs/proposal-states.md from the tables of the workflow, of the acts and of the endpoints.",
  files: () => authorityPages(),
});
