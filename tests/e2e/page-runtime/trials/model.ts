// What the trials' pages are about: reviews with short and like texts, so that whoever looks at the text alone errs.
import type { Random } from './random.ts';

export type Review = { uid: number; id: string | null; author: string; text: string; date: string };

const NAMES = ['Olena K.', 'Olena', 'Petro Bondar', 'Iryna', 'Olena Koval', 'A customer'] as const;
const TEXTS = [
  'Bad',
  'Bad service',
  'Third week without my parcel, nobody answers.',
  'Good',
  '',
  'Bad\nservice',
  'The courier was late again.',
] as const;

export class Reviews {
  readonly list: Review[];
  private readonly random: Random;
  private readonly withIds: boolean;
  private uid = 0;

  constructor(count: number, withIds: boolean, random: Random) {
    this.random = random;
    this.withIds = withIds;
    this.list = Array.from({ length: count }, () => this.make());
  }

  make(): Review {
    this.uid += 1;
    const day = String((this.uid % 28) + 1).padStart(2, '0');
    return {
      uid: this.uid,
      id: this.withIds ? `id-${this.uid}` : null,
      author: this.random.of(NAMES),
      text: this.random.of(TEXTS),
      // Within one list no two of the same words bear the same date, unless they are made twins.
      date: `2026-${String(1 + (Math.floor(this.uid / 28) % 9)).padStart(2, '0')}-${day}`,
    };
  }
}
