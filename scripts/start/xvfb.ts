// A display in memory, so that a screenshot can show the page and the side panel as they stand side by side in the browser's window.
// The picture is read from the framebuffer file that Xvfb keeps: no other program is needed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../find-chromium.ts';
import { encodePng } from './png.ts';

export type VirtualDisplay = {
  /** Value for DISPLAY. */
  display: string;
  screenshot: (file: string) => void;
  close: () => void;
};

const word = (dump: Buffer, index: number): number => dump.readUInt32BE(index * 4);

/** XWD as Xvfb writes it: header of 32-bit words, colour map, rows of B, G, R, unused. */
export const pixelsOfXwd = (dump: Buffer): { width: number; height: number; rgb: Buffer } => {
  const [headerBytes, width, height, bitsPerPixel, bytesPerLine, colours] = [0, 4, 5, 11, 12, 19].map((index) => word(dump, index));
  if (
    headerBytes === undefined ||
    width === undefined ||
    height === undefined ||
    bytesPerLine === undefined ||
    colours === undefined ||
    bitsPerPixel !== 32
  )
    throw new Error('The framebuffer is not 32 bits deep.');
  const start = headerBytes + colours * 12;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * bytesPerLine + x * 4;
      const to = (y * width + x) * 3;
      rgb[to] = dump.readUInt8(from + 2);
      rgb[to + 1] = dump.readUInt8(from + 1);
      rgb[to + 2] = dump.readUInt8(from);
    }
  }
  return { width, height, rgb };
};

/** Null where Xvfb is not installed or does not start. */
export const openVirtualDisplay = async (width: number, height: number): Promise<VirtualDisplay | null> => {
  const program = findOnPath('Xvfb');
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-display-'));
  const screen = `${width}x${height}x24`;
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-fbdir', folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await displayNumber(child);
  if (number === null) {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return {
    display: `:${number}`,
    screenshot: (file) => {
      const picture = pixelsOfXwd(readFileSync(join(folder, 'Xvfb_screen0')));
      writeFileSync(file, encodePng(picture.width, picture.height, picture.rgb));
    },
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Xvfb writes the number of the display that it took to the given descriptor. */
const displayNumber = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve) => {
    const pipe = child.stdio[3];
    child.once('error', () => resolve(null));
    child.once('exit', () => resolve(null));
    pipe?.once('data', (data: Buffer) => resolve(data.toString('utf8').trim()));
  });
