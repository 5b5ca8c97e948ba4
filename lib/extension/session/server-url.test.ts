import { expect, it } from 'vitest';
import { serverUrl } from './server-url.ts';

it.each([
  ['desk.example', 'https://desk.example'],
  ['  https://desk.example/ ', 'https://desk.example'],
  ['https://desk.example/vidhuk/', 'https://desk.example/vidhuk'],
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['localhost:8787', 'http://localhost:8787'],
  ['http://10.0.0.5:8787', 'http://10.0.0.5:8787'],
  ['ftp://desk.example', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@desk.example', null],
  ['', null],
])('"%s" is %s', (typed, url) => {
  expect(serverUrl(typed)).toBe(url);
});
