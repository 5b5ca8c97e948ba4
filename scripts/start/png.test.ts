import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png.ts';
import { pixelsOfXwd } from './xvfb.ts';

describe('PNG', () => {
  it('holds every pixel in rows without a filter', () => {
    const png = encodePng(2, 2, Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
    const start = png.indexOf('IDAT');
    const data = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
    expect([...inflateSync(data)]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]);
  });
});

describe('framebuffer of Xvfb', () => {
  const dump = (bitsPerPixel: number): Buffer => {
    const header = Buffer.alloc(100);
    for (const [index, value] of [
      [0, 100],
      [4, 2],
      [5, 1],
      [11, bitsPerPixel],
      [12, 12],
      [19, 1],
    ] as const)
      header.writeUInt32BE(value, index * 4);
    const colourMap = Buffer.alloc(12, 0xff);
    // One row of 12 bytes: two pixels of B, G, R, unused, and four bytes of padding.
    return Buffer.concat([header, colourMap, Buffer.from([3, 2, 1, 0, 6, 5, 4, 0, 9, 9, 9, 9])]);
  };

  it('skips header and colour map and turns B, G, R around', () => {
    const { width, height, rgb } = pixelsOfXwd(dump(32));
    expect([width, height, ...rgb]).toEqual([2, 1, 1, 2, 3, 4, 5, 6]);
  });

  it('does not guess at another depth', () => {
    expect(() => pixelsOfXwd(dump(16))).toThrow('32 bits');
  });
});
