/**
 * Tells the service worker which build it belongs to, and what that build's page needs to open without a line:
 * the page's script first, then everything that the delegate's view and the catalogues of words are made of.
 * Fonts are left to be kept as they are used: one script of six is enough for a reader.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

interface Chunk {
  type: 'chunk';
  fileName: string;
  facadeModuleId: string | null;
  imports: string[];
  isEntry: boolean;
  code: string;
  viteMetadata?: { importedCss: Set<string> };
}

const OFFLINE = /views\/delegate\/Delegate\.svelte$|locales\/\w\w\.ftl\?(common|work)$/;
const BESIDE = ['/favicon.svg', '/manifest.webmanifest', '/icon-192.png'];

export function forWorker(): Plugin {
  return {
    name: 'rostrum-worker',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk') as unknown as Chunk[];
        const named = new Map(chunks.map((one) => [one.fileName, one]));
        const page = chunks.find((one) => one.isEntry && one.facadeModuleId?.endsWith('index.html'));
        const worker = chunks.find((one) => one.fileName === 'worker.js');
        if (!page || !worker) return this.error('expected an entry index.html and a worker');
        const shell = new Set<string>();
        const take = (chunk: Chunk) => {
          if (shell.has(chunk.fileName)) return;
          shell.add(chunk.fileName);
          for (const css of chunk.viteMetadata?.importedCss ?? []) shell.add(css);
          for (const other of chunk.imports) take(named.get(other) as Chunk);
        };
        take(page);
        for (const chunk of chunks) if (OFFLINE.test(chunk.facadeModuleId ?? '')) take(chunk);
        const list = [...[...shell].map((name) => `/${name}`), ...BESIDE];
        const build = createHash('sha256').update(worker.code).update(list.join('\n')).digest('hex').slice(0, 12);
        worker.code = `const BUILD=${JSON.stringify(build)},SHELL=${JSON.stringify(list)};\n${worker.code}`;
      },
    },
  };
}
