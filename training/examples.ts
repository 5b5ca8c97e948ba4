// All examples that the model learns from, each with what it teaches and how much it counts. Only sets whose licence allows a shipped model;
// texts of the measuring set are left out wherever they came from.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { detectLanguage } from '../lib/domain/language/detect.ts';
import { bankingExamples } from './banking-examples.ts';
import { compose } from './compose.ts';
import { Category, type Example, none, Risk, Sentiment } from './example.ts';
import { jsonLines, SHARED, sharedRows, sharedText } from './shared-sets.ts';

const OwnExample = z.object({
  text: z.string(),
  title: z.string().nullish(),
  rating: z.number().nullish(),
  category: Category,
  alt: Category.nullish(),
  risk: z.array(Risk).nullish(),
  sentiment: Sentiment.nullish(),
  domain: z.string().nullish(),
});

const Label = z.object({ id: z.string(), category: Category, alt: Category.optional(), risk: z.array(Risk).optional() });

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const OPENING = 50;

/** The openings of the measuring texts; nothing else of that file is read here. */
const measuredOpenings = (): Set<string> => {
  const Measured = z.object({ text: z.string() });
  return new Set(jsonLines(`${SHARED}gold/categories-dev.jsonl`).map((row) => folded(Measured.parse(row).text).slice(0, OPENING)));
};

const labelsOf = (name: string): Map<string, z.infer<typeof Label>> =>
  new Map(
    jsonLines(fileURLToPath(new URL(`labels/${name}.jsonl`, import.meta.url))).map((row) => {
      const label = Label.parse(row);
      return [label.id, label];
    }),
  );

/** By set and id: what a second reader accepts (`training/labels/second.jsonl`). */
const secondLabels = (): ((set: string, id: string) => Example['second']) => {
  const Second = z.object({ set: z.string(), id: z.string(), category: Category, alt: Category.optional() });
  const rows = jsonLines(fileURLToPath(new URL('labels/second.jsonl', import.meta.url))).map((row) => Second.parse(row));
  const known = new Map(rows.map(({ set, id, category, alt }) => [`${set} ${id}`, alt === undefined ? [category] : [category, alt]]));
  return (set, id) => known.get(`${set} ${id}`) ?? null;
};

/** Turns of risk (`lib/domain/category/turns`) were written from the other three quarters of the labelled texts. */
const isUnread = (set: string, id: string): boolean =>
  Number.parseInt(createHash('sha256').update(`${set}:${id}`).digest('hex').slice(0, 8), 16) % 4 === 3;

/** Each is one of a kind; a labelled real text counts 1. */
const OWN_WEIGHT = 0.7;

/** In app stores people give five stars to a complaint so that it is read: every so many of ours does. */
const APP = /app|game|messenger|fintech|software/iu;
const LOUD_STARS_OF = 8;
const starsAsGiven = ({ rating, category, domain }: z.infer<typeof OwnExample>, at: number): number | null =>
  rating != null && rating <= 3 && category !== 'praise' && APP.test(domain ?? '') && at % LOUD_STARS_OF === 0 ? 5 : (rating ?? null);

const ownExamples = (): Example[] => {
  const folder = fileURLToPath(new URL('examples/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      jsonLines(`${folder}${name}`).map((row, at): Example => {
        const own = OwnExample.parse(row);
        return {
          source: 'own',
          text: own.text,
          title: own.title ?? null,
          rating: starsAsGiven(own, at),
          language: detectLanguage(own.text),
          category: own.category,
          alt: own.alt ?? null,
          second: null,
          risk: own.risk ?? [],
          sentiment: own.sentiment ?? null,
          weight: OWN_WEIGHT,
          real: false,
          unread: false,
          domain: own.domain ?? '',
        };
      }),
    );
};

const starsOf = (written: string | undefined): number | null => {
  const stars = Number(written);
  return written === undefined || written === '' || !Number.isFinite(stars) ? null : stars;
};

const BITTER = new Set(['Anger', 'Sadness', 'Disgust', 'Fear']);

/** The set's own emotion beside our category; null where the two contradict each other. */
const feltAs = (emotion: string, category: Category): Example['sentiment'] => {
  const complains = category !== 'praise' && category !== 'question' && category !== 'suggestion';
  if (emotion === 'Happiness') return complains ? 'mixed' : 'positive';
  if (BITTER.has(emotion)) return category === 'praise' ? null : 'negative';
  return complains ? 'negative' : category === 'praise' ? 'positive' : 'neutral';
};

const ADVICE_TO_VISIT = /раджу|рекоменд|варто|обов'язков|обовязков|підн[іи]/iu;

const uareviews = (): Example[] => {
  const labels = labelsOf('uareviews');
  const second = secondLabels();
  return sharedRows('datasets/uareviews/UAReviews.csv')
    .filter((row) => row.split === 'train')
    .flatMap((row): Example[] => {
      const text = row.content ?? '';
      const rating = starsOf(row.rating);
      const intent = row.final_category ?? '';
      const label = labels.get(row.id ?? '');
      const base = { ...none, source: 'uareviews', text, rating, language: 'uk' as const, domain: 'public office' };
      if (label !== undefined)
        return [
          {
            ...base,
            category: label.category,
            alt: label.alt ?? null,
            second: second('uareviews', label.id),
            risk: label.risk ?? [],
            sentiment: feltAs(row.final_emotion ?? '', label.category),
            weight: 1,
            real: true,
            unread: isUnread('uareviews', label.id),
          },
        ];
      if (intent.startsWith('Gratitude') && (rating === null || rating >= 4))
        return [{ ...base, category: 'praise', risk: [], sentiment: 'positive', weight: 0.35 }];
      if (intent.startsWith('Question') && text.includes('?'))
        return [{ ...base, category: 'question', risk: [], sentiment: 'neutral', weight: 0.7 }];
      if (intent.startsWith('Suggestion') && rating === 5 && ADVICE_TO_VISIT.test(text))
        return [{ ...base, category: 'praise', risk: [], sentiment: 'positive', weight: 0.35 }];
      if (intent.startsWith('Complaint')) return [{ ...base, category: null, sentiment: 'negative', weight: 0.5 }];
      if (intent.startsWith('Neutral')) return [{ ...base, category: null, sentiment: 'neutral', weight: 0.3 }];
      return [];
    });
};

const MaalejRows = z.array(
  z.object({
    id: z.union([z.number(), z.string()]),
    comment: z.string().nullable(),
    title: z.string().nullable(),
    rating: z.number().nullable(),
  }),
);

/** A report of a defect says so; the set's own marks are partly wrong. */
const DEFECT = /crash|freez|froze|n't (?:work|load|open)|not (?:work|load|open)|won'?t|bug|error|fix|stopp?ed|glitch|stuck|unable/iu;
const WISH =
  /please add|would be (?:nice|great|good)|wish|add (?:a|an|the|more|support)|should (?:have|be able)|could (?:have|add)|option to|need(?:s)? (?:a|to add|more)/iu;

const maalej = (): Example[] => {
  const labels = labelsOf('maalej');
  const second = secondLabels();
  const known = new Set<string>();
  return ['Bug', 'Feature', 'UserExperience', 'Rating'].flatMap((file) =>
    MaalejRows.parse(JSON.parse(sharedText(`datasets/maalej/${file}.json`))).flatMap(({ id, comment, title, rating }): Example[] => {
      const text = comment ?? '';
      const key = folded(text).slice(0, OPENING);
      const label = labels.get(`${file}:${id}`);
      const base = { ...none, source: 'maalej', text, title, rating, language: 'en' as const, domain: 'app' };
      const add = (example: Example): Example[] => {
        known.add(key);
        return [example];
      };
      if (label !== undefined)
        return add({
          ...base,
          category: label.category,
          alt: label.alt ?? null,
          second: second('maalej', label.id),
          risk: label.risk ?? [],
          weight: 1,
          real: true,
          unread: isUnread('maalej', label.id),
        });
      if (known.has(key) || text === '') return [];
      if (file === 'Bug' && rating !== null && rating <= 3 && DEFECT.test(text))
        return add({ ...base, category: 'fault', risk: [], sentiment: 'negative', weight: 0.5 });
      if (file === 'Feature' && WISH.test(text) && !DEFECT.test(text))
        return add({ ...base, category: 'suggestion', risk: [], weight: 0.5 });
      if (file === 'UserExperience' && rating === 5 && !DEFECT.test(text) && !WISH.test(text))
        return add({ ...base, category: 'praise', risk: [], sentiment: 'positive', weight: 0.3 });
      if (file === 'Rating' && rating === 5 && !DEFECT.test(text) && !WISH.test(text) && !/\bbut\b/iu.test(text))
        return add({ ...base, category: 'praise', risk: [], sentiment: 'positive', weight: 0.3 });
      return [];
    }),
  );
};

const rutube = (): Example[] => {
  const known = new Set<string>();
  return sharedRows('datasets/rutube_support/cases.csv').flatMap((row): Example[] => {
    const text = (row['Вопрос пользователя'] ?? '').replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, ' ').trim();
    const key = folded(text);
    if (key.length < 8 || known.has(key)) return [];
    known.add(key);
    const asked = /\?|^(?:как|где|что|почему|можно|сколько|когда|какой|какие|какая|зачем|чем|нужно ли|подскажите)\b/iu.test(text);
    return asked
      ? [
          {
            ...none,
            source: 'rutube_support',
            text,
            rating: null,
            language: 'ru',
            domain: 'app',
            category: 'question',
            risk: [],
            sentiment: 'neutral',
            weight: 0.4,
          },
        ]
      : [];
  });
};

const EMOTIONS = { uk: 'ukr', ru: 'rus', en: 'eng' } as const;

/** Emotions teach sentiment only, and count little: they are no reviews. */
const brighter = (): Example[] =>
  (['uk', 'ru', 'en'] as const).flatMap((language) =>
    sharedRows(`datasets/brighter/track_a_train_${EMOTIONS[language]}.csv`).flatMap((row): Example[] => {
      const sad = ['anger', 'disgust', 'sadness', 'fear'].some((name) => row[name] === '1');
      const glad = row.joy === '1';
      const sentiment = sad && glad ? 'mixed' : sad ? 'negative' : glad ? 'positive' : row.surprise === '1' ? null : 'neutral';
      if (sentiment === null) return [];
      return [
        {
          ...none,
          source: 'brighter',
          text: row.text ?? '',
          rating: null,
          language,
          domain: 'post',
          category: null,
          sentiment,
          weight: 0.15,
        },
      ];
    }),
  );

const FACES_GLAD = ['👍', '👍👍👍', '❤️', '😍😍', '🔥🔥🔥', '👏👏', '🥰', '💯', '⭐⭐⭐⭐⭐', '🙏', ':)', '+', '!!!'];
const FACES_SAD = ['👎', '👎👎👎', '😡😡', '🤬', '🤮', '💩', '😤', '😭', ':(', '-', '...'];

/** Stars and faces without a word. */
const wordless = (): Example[] => {
  const of = (text: string, rating: number | null, category: Category, sentiment: Example['sentiment']): Example => ({
    ...none,
    source: 'wordless',
    text,
    rating,
    language: 'und',
    category,
    risk: [],
    sentiment,
    weight: 0.5,
  });
  const glad = FACES_GLAD.flatMap((face) => [4, 5, null].map((rating) => of(face, rating, 'praise', 'positive')));
  const sad = FACES_SAD.flatMap((face) => [1, 2, null].map((rating) => of(face, rating, 'quality', 'negative')));
  const stars = [1, 2, 3, 4, 5].flatMap((rating) =>
    ['', '.', '-'].map((text) => (rating >= 4 ? of(text, rating, 'praise', 'positive') : of(text, rating, 'quality', 'negative'))),
  );
  return [...glad, ...sad, ...stars];
};

const COMPOSED_PER_LANGUAGE = 2_000;
const COMPOSED_SEED = 40;

const composed = (): Example[] =>
  (['uk', 'ru', 'en'] as const).flatMap((language, at) =>
    compose(language, COMPOSED_PER_LANGUAGE, COMPOSED_SEED + at).map(
      ({ text, rating, category, domain, mixed }): Example => ({
        ...none,
        source: 'composed',
        text,
        rating,
        language,
        domain,
        category,
        risk: [],
        sentiment: mixed
          ? 'mixed'
          : category === 'praise'
            ? 'positive'
            : category === 'question' || category === 'suggestion'
              ? null
              : 'negative',
        weight: 0.4,
      }),
    ),
  );

/** Every example, the measuring texts left out, in a fixed order. */
export const allExamples = (): Example[] => {
  const measured = measuredOpenings();
  return [
    ...ownExamples(),
    ...uareviews(),
    ...maalej(),
    ...bankingExamples(),
    ...rutube(),
    ...brighter(),
    ...wordless(),
    ...composed(),
  ].filter(({ source, text }) => source === 'wordless' || (text.trim() !== '' && !measured.has(folded(text).slice(0, OPENING))));
};
