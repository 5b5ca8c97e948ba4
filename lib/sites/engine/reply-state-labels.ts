// How sites word what became of an owner's reply, in the languages whose pages are read. Each is a whole note ("Pending"), never a part of a sentence.
// Guessed from the sites' own help pages and interfaces of programs for them; what a site words otherwise is not claimed.
import type { Sign, Signs } from '../../contracts/adapter.ts';

const words = (list: string): string[] => list.split('|');

const LABELS: Record<keyof Signs['reply'], string[]> = {
  pending: words(
    'pending|under review|in review|being reviewed|pending review|pending approval|pending publication|awaiting approval|awaiting moderation|publishing|на розгляді|на перевірці|на модерації|перевіряється|очікує перевірки|очікує на перевірку|очікує модерації|очікує публікації|публікується|на рассмотрении|на проверке|на модерации|проверяется|ожидает проверки|ожидает модерации|ожидает публикации|публикуется|ausstehend|wird geprüft|wird überprüft|in prüfung|wird veröffentlicht|wartet auf freigabe|pendiente|en revisión|pendiente de revisión|pendiente de publicación|publicando|en attente|en cours d’examen|en cours de vérification|en attente de publication|publication en cours|oczekuje|w trakcie sprawdzania|oczekuje na sprawdzenie|oczekuje na publikację|w trakcie publikacji',
  ),
  published: words(
    'published|approved|опубліковано|схвалено|опубликовано|опубликован|одобрено|одобрен|veröffentlicht|genehmigt|publicado|publicada|aprobado|aprobada|publié|publiée|approuvé|approuvée|opublikowano|opublikowana|zatwierdzono|zatwierdzona',
  ),
  rejected: words(
    'rejected|not approved|not posted|not published|declined|відхилено|не схвалено|не опубліковано|отклонено|отклонён|отклонен|не одобрено|не опубликовано|не опубликован|abgelehnt|nicht genehmigt|nicht veröffentlicht|rechazado|rechazada|no aprobado|no aprobada|no publicado|no publicada|refusé|refusée|rejeté|rejetée|non approuvé|non approuvée|non publié|non publiée|odrzucono|odrzucona|nie zatwierdzono|nie opublikowano',
  ),
};

/** Notes in the words above on elements that `select` gives inside the reply's part. */
export const wordedStates = (select: string): Signs['reply'] => {
  const sign = (state: keyof Signs['reply']): Sign[] => [{ select, from: 'text', labels: LABELS[state] }];
  return { pending: sign('pending'), published: sign('published'), rejected: sign('rejected') };
};

/** Of a reply alone: no place of a removed review is known. */
export const replySigns = (reply: Signs['reply']): Signs => ({ reply, stub: [], notice: [] });
