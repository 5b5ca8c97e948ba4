// What a lesson is taught from and what comes of it, as plain data between the server and its worker thread.
import type { LearntCategories } from '../../lib/contracts/category-learning.ts';
import type { LearnedSet } from '../../lib/domain/category/learn-set.ts';

export type LessonText = {
  itemId: string;
  text: string;
  title: string | null;
  rating: { value: number; max: number } | null;
  category: string | null;
  confirmedAt: number;
};

/** `own`: the team's own categories in use. `texts`: newest confirmation first. */
export type Lesson = { version: number; own: string[]; texts: LessonText[]; inForce: LearntCategories | null };

/** Rejects where the lesson took too long or the thread broke. */
export type Learner = {
  learn: (lesson: Lesson) => Promise<LearnedSet>;
  /** Ends what is going on. */
  close: () => Promise<void>;
};
