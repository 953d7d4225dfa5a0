import { oneService } from "./one-service.mjs";
import { pageOfServices } from "./page-of-services.mjs";

/** What is asked, each in a file of its own: another question is another line here. */
export const scenarios = [oneService, pageOfServices("twenty", 20), pageOfServices("hundred", 100)];
