import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { eventNames, hostChannels, vaultChannels } from '../shared/contract/contract.ts';
import { thirdPartyNotices } from './notices.ts';

const root = join(import.meta.dirname, '..');
const app = join(root, 'out', 'app');

/** The preload knows the contract's names, and only those; its schemas stay out of the page. */
const contractNames = {
  rendererChannels: JSON.stringify([...vaultChannels.keys(), ...hostChannels.keys()]),
  rendererEvents: JSON.stringify(eventNames),
};

/** `vite build --app`: the main programs, the preload and the page, each as it is loaded. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), thirdPartyNotices()],
  builder: {},
  build: {
    target: 'chrome150',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
  environments: {
    client: {
      build: {
        outDir: join(app, 'renderer'),
        // Everything is a file of its own, so that the page needs no inline anything.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            // Fonts keep their names: the pages the vault makes name them.
            assetFileNames: ({ names }) =>
              names.some((name) => name.endsWith('.woff2'))
                ? 'fonts/[name][extname]'
                : 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3-multiple-ciphers'] },
      build: {
        outDir: join(app, 'main'),
        target: 'node24',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: {
            index: join(root, 'main', 'host', 'index.ts'),
            vault: join(root, 'main', 'vault', 'entry.ts'),
          },
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'shared-[name].js',
          },
        },
      },
    },
    preload: {
      consumer: 'server',
      define: contractNames,
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: join(app, 'preload'),
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: { preload: join(root, 'main', 'host', 'preload.ts') },
          // A sandboxed preload is one CommonJS file.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
