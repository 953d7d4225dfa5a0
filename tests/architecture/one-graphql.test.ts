import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "./support/source-files";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
const workspaces = ["", "common", "gateway", "scripts", "subgraphs/catalogue", "subgraphs/workflow", "subgraphs/legal", "subgraphs/delivery"].map((path) => join(ROOT, path));

/** Folders of packages under a folder's node_modules, nested ones included. */
function installedUnder(folder: string): string[] {
  const modules = join(folder, "node_modules");
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).flatMap((name) => (name.startsWith("@") ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name]));
  const folders = names.filter((name) => !name.startsWith(".") && !name.startsWith("@tizilim/")).map((name) => join(modules, name));
  return folders.flatMap((path) => [path, ...installedUnder(path)]);
}

function atLeast(version: string, floor: string): boolean {
  const parts = version.split(/[.-]/).map(Number);
  const firstApart = floor.split(".").map(Number).map((part, index) => (parts[index] ?? 0) - part).find((difference) => difference !== 0);
  return firstApart === undefined || firstApart > 0;
}

describe("installed packages", () => {
  it("hold exactly one copy of graphql", () => {
    const copies = workspaces.flatMap(installedUnder).filter((path) => path.endsWith("/node_modules/graphql"));
    expect(copies).toEqual([join(ROOT, "node_modules/graphql")]);
  });

  it.each([["@apollo/gateway", "2.13.2"], ["@apollo/composition", "2.13.2"], ["@apollo/server", "5.5.0"]])("have %s at %s or later", (name, floor) => {
    expect(atLeast(manifest(join(ROOT, "node_modules", name)).version, floor)).toBe(true);
  });

  it("are pinned to exact versions by every workspace", () => {
    const loose = workspaces.map(manifest).flatMap(({ name, dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([each, version]) => `${name}: ${each} ${version}`),
    );
    expect(loose).toEqual([]);
  });

  it("compares versions by their numbers", () => {
    expect([atLeast("2.9.0", "2.13.2"), atLeast("2.13.2", "2.13.2"), atLeast("3.0.0", "2.13.2")]).toEqual([false, true, true]);
  });
});
