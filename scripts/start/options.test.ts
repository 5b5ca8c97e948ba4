import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from './options.ts';

const read = (args: string[], env: NodeJS.ProcessEnv = { DISPLAY: ':0' }) => readOptions(args, '/project', env);

describe('options of npm start', () => {
  it('opens a window where there is a display, in the project folder, on the usual port', () => {
    expect(read([])).toEqual({ headless: false, dataFolder: '/project/.vidhuk', port: null, outputFolder: '/project/demo-output' });
  });

  it.runIf(process.platform === 'linux')('does the job headless without a display', () => {
    expect(read([], {})).toMatchObject({ headless: true });
    expect(read([], { WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject({ headless: false });
  });

  it('takes folders and port', () => {
    expect(read(['--headless', '--data', '/tmp/d', '--port', '0', '--output', 'out'])).toEqual({
      headless: true,
      dataFolder: '/tmp/d',
      port: 0,
      outputFolder: '/project/out',
    });
  });

  it.each([['--port', 'eight'], ['--port', '70000'], ['--headles'], ['extra']])('refuses %s %s', (...args) => {
    expect(() => read(args.filter((word) => word !== undefined))).toThrow(OptionError);
  });
});
