import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { inParts } from "./words.plugin.ts";
import { forWorker } from "./worker.plugin.ts";

// In development the pages come from here and everything else from the server (`./dev run`).
const server = process.env["ROSTRUM_SERVER"] ?? "http://127.0.0.1:8000";

const STATIC = join(import.meta.dirname, "../app/static");

/** Text is packed once, when it is built: beside `x.js` lie `x.js.br` and `x.js.gz`, which the server sends. */
function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    closeBundle() {
      for (const name of readdirSync(join(STATIC, "assets"))) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
        const file = join(STATIC, "assets", name);
        const text = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(text));
        writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [svelte(), inParts(), forWorker(), packed()],
  build: {
    outDir: "../app/static",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2023",
    // The page's Content-Security-Policy allows no inline script, and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", worker: "src/worker/worker.ts" },
      output: {
        // A service worker keeps its address for good, and serves what lies below it.
        entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The catalogues of words are shared with the server: `import words from "…/app/locales/fr.ftl?common"`.
    fs: { allow: [".", "../app/locales"] },
    proxy: {
      "/api": { target: server, ws: true },
      "/healthz": { target: server },
    },
  },
  // Vitest must resolve Svelte as a browser does, or components cannot be mounted.
  ...(process.env["VITEST"] ? { resolve: { conditions: ["browser"] } } : {}),
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    passWithNoTests: true,
    restoreMocks: true,
  },
});
