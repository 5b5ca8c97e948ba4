// Build of the extension. No host permission is asked at installation: the sites are optional and asked for on a click.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { buildHooks } from './scripts/build-hooks.ts';
import { lateEngine } from './scripts/late-engine.ts';

const SITES = fileURLToPath(new URL('lib/sites', import.meta.url));

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await buildHooks(SITES)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) config.plugins = [...(config.plugins ?? []), lateEngine(SITES)];
    },
  },
  // WXT's start costs every page 3 KB for a context that the content script does not use and a log that says nothing in a build.
  vite: () => ({
    plugins: [
      {
        name: 'plain-start',
        transform: (code, id) =>
          id.includes('content-script-isolated-world-entrypoint')
            ? `${/^import definition from .*$/m.exec(code)?.[0]}\ndefinition.main();`
            : undefined,
      },
    ],
  }),
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '144',
    // A fixed key gives the unpacked build the same id everywhere, which tests and the granted sites depend on. It is a public key.
    key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA23o7ppDKTl14ZUhNDZN9tMUb5duO2ZMjVqzzIICY4OlyjS2u6WqIOXiiz/BRA//yaA18M8uZq0hTMatXfgBQJ/lzsRDdbR4VHNZyM7O2hycw3HaZwzOKIt0RVzDVmgk6+mqSxQ4DqpN1PUYMFuIidmG2zRV2I1C8YiUC5Evf+b8Ue3+TnCDrBfIN6l4qZ8NO8qDrPF5BDRZtn7QsJTB7BR8u48UbrkymgNy+YpHQ6FwA60PlhPWujyYerqFHlhHNyUUbCgQledOpI4fHJ4diqPOIS7hsBns2l1n3pouQSVsW7zwuiylkPeiG85hMk2h8TH9xUz3SxDmlNA8HlEiD8wIDAQAB',
    permissions: ['sidePanel', 'storage', 'alarms', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Vidhuk' },
  },
});
