import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "..", "..", "..", "gateway", "explorer", "examples");

/** The document of an example tab of the explorer by its name, such as create-proposal: what the demo sends, everybody can send. */
export function exampleDocument(name: string): string {
  const file = readdirSync(FOLDER).find((candidate) => candidate.replace(/^\d+-/, "") === `${name}.graphql`);
  if (file === undefined) throw new Error(`the explorer has no example ${name}`);
  return readFileSync(join(FOLDER, file), "utf8");
}
