// The three languages say the same things: same keys, same ICU arguments, nothing left untranslated, and every plural form the language needs.
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../contracts/errors.ts';
import { FINDING_RULES } from '../domain/safety/finding.ts';
import { loadBoardMessages } from './load-board-messages.ts';
import { LOCALES, pickLocale } from './locale.ts';

// All there are: the board's own as well.
const MESSAGES = { en: await loadBoardMessages('en'), uk: await loadBoardMessages('uk'), ru: await loadBoardMessages('ru') };
const { en } = MESSAGES;

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return typeof inner === 'object' && inner !== null ? flatten(inner, path) : [[path, String(inner)] satisfies [string, string]];
  });
}

/** Names of an ICU text's arguments. Branches of plural and select are texts again; what stands before a branch is a selector. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  let at = 0;
  const readText = () => {
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') readArgument();
      else at++;
    }
  };
  const readArgument = () => {
    const head = /^\{\s*(\w+)\s*(,\s*(?:plural|select|selectordinal)\s*,)?/.exec(text.slice(at));
    found.add(head?.[1] ?? '');
    at += head?.[0].length ?? 1;
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') {
        at++;
        readText();
      }
      at++;
    }
    at++;
  };
  readText();
  return [...found].sort();
}

const letters = (text: string) => text.replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '');

const english = new Map(flatten(en));

describe.each(LOCALES)('%s', (locale) => {
  const { sites, teach, words } = MESSAGES[locale];

  it('calls the button that teaches a page by one name on the board and in the panel', () => {
    expect(sites.noneTaught).toContain(teach.offer);
  });

  it('explains every measure of the templates by the name of its column', () => {
    const { measures, changed, own, outcomes } = words.board;
    for (const column of [changed, own, outcomes]) expect(measures).toContain(`${column}: `);
  });
});

describe.each(['uk', 'ru'] as const)('%s', (locale) => {
  const translated = new Map(flatten(MESSAGES[locale]));

  it('has the keys of English and no others', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('takes the arguments of English', () => {
    for (const [key, text] of english) {
      expect(argumentsOf(translated.get(key) ?? ''), key).toEqual(argumentsOf(text));
    }
  });

  it('leaves no English text and no empty one', () => {
    for (const [key, text] of english) {
      const own = translated.get(key) ?? '';
      expect(own.trim(), key).not.toBe('');
      // Texts without words outside arguments (`{value} · {place}`) are alike in every language.
      if (letters(text).length > 1 && letters(own) !== '' && letters(text) !== 'Vidhuk') {
        expect(own, key).not.toBe(text);
        expect(own, key).toMatch(/[а-яіїєґё]/i);
      }
    }
  });

  it('has all plural forms of a Slavic language', () => {
    for (const [key, text] of translated) {
      if (text.includes(', plural,') && !(english.get(key) ?? '').includes('select')) {
        expect(text, key).toMatch(/\bmany \{/);
        expect(text, key).toMatch(/\bfew \{/);
      }
    }
  });
});

describe.each(LOCALES)('every text of %s can be formatted', (locale) => {
  it('parses as ICU', () => {
    const errors: unknown[] = [];
    const translate = createTranslator({ locale, messages: MESSAGES[locale], onError: (error) => errors.push(error) });
    for (const [key, text] of flatten(MESSAGES[locale])) {
      const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 5]));
      // The keys come from the messages themselves, which the compiler cannot follow through a loop.
      (translate as (key: string, values: object) => string)(key, values);
    }
    expect(errors).toEqual([]);
  });
});

it.each([
  ['ru', 'от 1 до 21 символа', 'от 11 до 22 символов'],
  ['uk', 'від 1 до 21 символу', 'від 11 до 22 символів'],
] as const)('counts lengths in the case that %s takes', (locale, one, many) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'sites' });
  expect([t('lengths', { from: 1, to: 21 }), t('lengths', { from: 11, to: 22 })]).toEqual([one, many]);
});

it('has a text for every error code and every rule of the gate', () => {
  expect(Object.keys(en.error).sort()).toEqual(Object.keys(ERRORS).sort());
  expect(Object.keys(en.reply.findings.rule).sort()).toEqual([...FINDING_RULES].sort());
});

describe('pickLocale', () => {
  it('takes the first language that we speak', () => {
    expect(pickLocale(['de-AT', 'uk-UA', 'en'])).toBe('uk');
    expect(pickLocale(['RU_ru'])).toBe('ru');
  });

  it('falls back to English', () => {
    expect(pickLocale(['auto', 'de'])).toBe('en');
  });
});
