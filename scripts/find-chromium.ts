// Finds a Chromium that can load the unpacked extension, or installs Debian's where that needs no question. Branded Google Chrome is
// not taken: since version 137 it ignores `--load-extension` (there the built folder is installed by hand, see the README).
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser'];
const ELSEWHERE = ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** What Debian needs beside the browser: letters of all three languages and colour emoji. */
const PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Path of a program on the PATH, or null. */
export const findOnPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram) ?? null;

/** Path of Chromium, or null where there is none. `VIDHUK_CHROMIUM` wins; a wrong path there is an error, never passed over. */
export const findChromium = (): string | null => {
  const wished = process.env.VIDHUK_CHROMIUM;
  if (wished !== undefined && wished !== '') {
    if (!isProgram(wished)) throw new Error(`VIDHUK_CHROMIUM is set to ${wished}, which is not a program. Correct it or unset it.`);
    return wished;
  }
  for (const name of NAMES) {
    const found = findOnPath(name);
    if (found !== null) return found;
  }
  return ELSEWHERE.find(isProgram) ?? null;
};

/** True where this process may install packages without asking anybody: root on Debian or a derivative. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath('apt-get') !== null;

/** Installs Debian packages; the messages of apt go to stderr. Returns false where apt failed. */
export const installPackages = (packages: readonly string[]): boolean => {
  const apt = (args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt(['update', '-q']) && apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
};

const ADVICE_DEBIAN = `run \`sudo apt-get install ${PACKAGES.join(' ')}\`, or set VIDHUK_CHROMIUM to a Chromium 144 or newer.`;

const advice = (): string => {
  const branded = ['google-chrome', 'google-chrome-stable'].find((name) => findOnPath(name) !== null);
  const why =
    branded === undefined ? '' : `${branded} is here, but branded Chrome no longer loads an unpacked extension from the command line; `;
  if (process.platform === 'darwin') return `${why}install Chromium (\`brew install --cask chromium\`) or set VIDHUK_CHROMIUM to its path.`;
  if (process.platform === 'win32') return `${why}install Chromium and set VIDHUK_CHROMIUM to the path of chrome.exe.`;
  return `${why}${ADVICE_DEBIAN}`;
};

/** Chromium's path; where it is missing it is installed if this process may, else `advice` says what to run. */
export const ensureChromium = async (): Promise<{ path: string } | { path: null; advice: string }> => {
  const found = findChromium();
  if (found !== null) return { path: found };
  if (!canInstall()) return { path: null, advice: advice() };
  console.error(`Chromium is not installed: installing ${PACKAGES.join(', ')} with apt (once)…`);
  if (!installPackages(PACKAGES))
    return { path: null, advice: `apt-get failed, its message is above. When it is mended, ${ADVICE_DEBIAN}` };
  const installed = findChromium();
  return installed === null ? { path: null, advice: advice() } : { path: installed };
};
