import { errorsPage } from "./errors-page";
import { printFiles } from "./print-files";

void printFiles({
  command: "errors",
  help: "Writes docs/errors.md from the error codes of the code.",
  files: () => [{ file: "docs/errors.md", text: errorsPage() }],
});
