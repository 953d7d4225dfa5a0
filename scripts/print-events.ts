import { EVENTS_FILE, eventsFile } from "./events/events-file";
import { printFiles } from "./print-files";

void printFiles({
  command: "events",
  help: `Writes ${EVENTS_FILE} from the code and the schema.`,
  files: (root) => [{ file: EVENTS_FILE, text: eventsFile(root) }],
});
