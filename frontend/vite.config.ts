import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// In development the pages come from here and everything else from the server (`./dev run`).
const server = process.env["ROSTRUM_SERVER"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: "../app/static",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2023",
    // The page's Content-Security-Policy allows no inline script, and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The catalogues of words are shared with the server: `import words from "…/app/locales/fr.ftl?raw"`.
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
