// Bundles the clients' samples of docs/clients for a page: node bundle-samples.mjs OUT_FOLDER
import { resolve } from "node:path";
import { build } from "vite";

const samples = resolve(import.meta.dirname, "../../docs/clients");

await build({
  root: samples,
  configFile: false,
  logLevel: "error",
  build: {
    outDir: resolve(process.argv[2]),
    emptyOutDir: false,
    target: "es2022",
    rollupOptions: {
      input: { "apollo-client": resolve(samples, "apollo-client.ts"), urql: resolve(samples, "urql.ts"), "event-source": resolve(samples, "event-source.js") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
