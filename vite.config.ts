/** Builds the extension for one browser: `vite build --mode chrome` or `--mode firefox`. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const FIREFOX_OLDEST = '142.0';

/** What the two browsers want differently of the one manifest. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  if (browser === 'chrome') {
    return {
      ...manifest,
      minimum_chrome_version: '123',
      background: { service_worker: 'src/entries/background/background.ts', type: 'module' },
    } as ManifestV3Export;
  }
  return {
    ...manifest,
    background: { scripts: ['src/entries/background/background.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'foldaway@foldaway.invalid',
        strict_min_version: FIREFOX_OLDEST,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_OLDEST },
    },
  } as unknown as ManifestV3Export;
}

/** Makes the one place where Preact would set markup set text instead, so that no text of a page or rule can ever become markup. */
function withoutMarkup(): Plugin {
  return {
    name: 'without-markup',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(module|mjs|js)/u.test(id)) return undefined;
      const safe = code.replace(/\.innerHTML\s*=(?!=)/gu, '.textContent=');
      if (safe === code)
        throw new Error('Preact no longer sets innerHTML where it did: look at withoutMarkup in vite.config.ts');
      return { code: safe, map: null };
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [withoutMarkup(), crx({ manifest: manifestFor(browser), browser })],
    // agtree's json5 has a build for old browsers that asks Function for the global object, which stores take for eval
    resolve: { alias: { json5: 'json5/dist/index.mjs' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      modulePreload: false,
      rolldownOptions: { input: { welcome: 'src/entries/welcome/index.html' } },
    },
  };
});
