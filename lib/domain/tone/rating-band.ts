// Thirds of a rating's scale, whatever the scale: 1-2, 3 and 4-5 of five stars.
import type { Rating } from '../../contracts/review.ts';
import type { RatingBand } from '../../contracts/template.ts';

export const ratingBand = (rating: Rating | null): RatingBand | null => {
  if (rating === null) return null;
  const share = rating.value / rating.max;
  return share <= 0.45 ? 'low' : share <= 0.65 ? 'middle' : 'high';
};
