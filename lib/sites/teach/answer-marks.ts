// An answer may stand among the reviews as a brother of theirs, in their markup: a class of its own says what it is, and it lacks something that
// every review has (stars, a verdict).
import { heldBy } from './kin.ts';
import type { PageIndex } from './page-index.ts';

const ANSWER =
  /^(?:answers?|answered|repl(?:y|ies)|respon(?:se|ses|d|ded)|antwort(?:en)?|reponses?|respuestas?|respostas?|rispost[ae]|odpowiedzi?|odpovedi?|vidpovidi?|otvet(?:y|i)?|owner|seller|official)$/i;

/** Whether a class is that of an answer. */
export const saysAnswer = (name: string): boolean =>
  /^[a-z][\w-]*$/i.test(name) && name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some((part) => ANSWER.test(part));

/** Conditions by which such answers are left out; none where an example is marked so itself, or where reviews hold theirs. */
export function answerMarks(index: PageIndex, reviews: readonly Element[], examples: readonly Element[]): string[] {
  const names = new Set(reviews.flatMap((root) => [...root.classList].filter(saysAnswer)));
  return [...names]
    .filter((name) => {
      const marked = reviews.filter((root) => root.classList.contains(name));
      const others = reviews.filter((root) => !marked.includes(root));
      if (others.length < marked.length || examples.some((root) => marked.includes(root))) return false;
      const parents = new Set(others.map((root) => index.parent(root)));
      const [first, ...more] = others;
      if (first === undefined || marked.some((root) => !parents.has(index.parent(root)))) return false;
      if (others.some((root) => root.querySelector(`.${name}`) !== null)) return false;
      const common = [...heldBy(index, first)].filter((css) => more.every((root) => heldBy(index, root).has(css)));
      return marked.every((root) => common.some((css) => !heldBy(index, root).has(css)));
    })
    .map((name) => `.${name}`);
}
