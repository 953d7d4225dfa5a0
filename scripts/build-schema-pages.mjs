import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { introduction } from "../gateway/schema-pages/introduction.mjs";
import { compressFolder } from "./compress-folder.mjs";
import { finishSchemaPage, placeholderHost } from "./finish-schema-page.mjs";
import { folderFingerprint } from "./folder-fingerprint.mjs";

const root = resolve(import.meta.dirname, "..");
const sources = join(root, "gateway", "schema-pages");
const target = join(sources, "dist");
const stamp = join(target, "build-stamp.txt");
const spectaql = join(dirname(createRequire(import.meta.url).resolve("spectaql/package.json")), "bin", "spectaql.js");

const settings = (schemaFile) => ({
  spectaql: { targetDir: target, faviconFile: join(root, "gateway", "explorer", "src", "mark.svg") },
  introspection: { schemaFile, dynamicExamplesProcessingModule: join(sources, "value-examples.cjs") },
  info: introduction,
  servers: [{ url: `${placeholderHost}/graphql`, production: true }],
});

/**
 * Builds gateway/schema-pages/dist from a file of schema text without federation directives, unless it stands for it.
 * Says in one line what it did. Resolves to whether it built; throws with the generator's words when it fails.
 */
export async function buildSchemaPages(schemaFile, { say = console.log } = {}) {
  const schemaPath = resolve(schemaFile);
  const wanted = folderFingerprint(root, [sources, schemaPath, import.meta.filename]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    say("schema pages: up to date");
    return false;
  }
  const begun = performance.now();
  rmSync(target, { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), "tizilim-schema-pages-"));
  try {
    const config = join(work, "spectaql.yml");
    writeFileSync(config, JSON.stringify(settings(schemaPath)));
    await promisify(execFile)(process.execPath, [spectaql, "--quiet", config], { cwd: work, maxBuffer: 1 << 26 });
  } catch (error) {
    throw new Error(`schema pages: ${error.stderr || error.stdout || error.message}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const page = join(target, "index.html");
  writeFileSync(page, finishSchemaPage(readFileSync(page, "utf8")));
  compressFolder(target);
  writeFileSync(stamp, wanted);
  say(`schema pages: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [schemaFile] = process.argv.slice(2);
  if (schemaFile === undefined) {
    console.error("schema pages: name the schema file, e.g. node scripts/build-schema-pages.mjs api.graphql");
    process.exitCode = 2;
  } else {
    await buildSchemaPages(schemaFile);
  }
}
