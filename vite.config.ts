/** Builds the extension for one browser: `vite build --mode chrome` or `--mode firefox`. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { INJECTED_FILES } from './src/platform/injected-files';

const FIREFOX_OLDEST = '142.0';

/** What the two browsers want differently of the one manifest. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  if (browser === 'chrome') {
    return {
      ...manifest,
      minimum_chrome_version: '123',
      background: { service_worker: 'src/entries/background/background.ts', type: 'module' },
      // Firefox takes a policy without a schema, and warns of the key
      storage: { managed_schema: 'managed-schema.json' },
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

/** Where each of the injected scripts begins. */
const INJECTED_ENTRIES = { picker: 'src/entries/picker/picker.iife.ts' } as const satisfies Record<
  keyof typeof INJECTED_FILES,
  string
>;
const JSX = { runtime: 'automatic', importSource: 'preact' } as const;

/**
 * Builds the scripts that the worker injects, each as one file that imports nothing. Not by crx's `?script&iife`: that makes
 * a second copy of each as a module that nobody uses, and none of the plugins here see the code.
 */
function injectedScripts(target: string): Plugin {
  return {
    name: 'injected-scripts',
    apply: 'build',
    async generateBundle() {
      for (const name of Object.keys(INJECTED_FILES) as (keyof typeof INJECTED_FILES)[]) {
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: [withoutMarkup()],
          oxc: { jsx: JSX },
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            write: false,
            target,
            minify: true,
            lib: { entry: INJECTED_ENTRIES[name], formats: ['iife'], name: '_', fileName: name },
          },
        });
        const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
        const [chunk, ...others] = chunks.filter((one) => one.type === 'chunk');
        if (!chunk || others.length > 0) throw new Error(`The script ${name} did not become one file`);
        this.emitFile({ type: 'asset', fileName: INJECTED_FILES[name], source: chunk.code });
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const target = browser === 'firefox' ? 'firefox142' : 'chrome123';
  return {
    plugins: [withoutMarkup(), injectedScripts(target), crx({ manifest: manifestFor(browser), browser })],
    // agtree's json5 has a build for old browsers that asks Function for the global object, which stores take for eval
    resolve: { alias: { json5: 'json5/dist/index.mjs' } },
    oxc: { jsx: JSX },
    build: {
      outDir: `dist/${browser}`,
      target,
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      modulePreload: false,
      rolldownOptions: { input: { welcome: 'src/entries/welcome/index.html' } },
    },
  };
});
