import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useNearestReply } from './use-nearest-reply.ts';

const { replies } = vi.hoisted(() => ({ replies: vi.fn<(key: string) => Promise<{ text: string; where: string | null }[]>>() }));
vi.mock('../../lib/extension/db/earlier-replies.ts', () => ({ earlierReplies: replies }));

const SAID = 'Перепрошуємо за холодну піцу, завтра привеземо нову, а кур’єр матиме більшу сумку.';

beforeEach(() => replies.mockReset());

it('finds the earlier reply that a draft repeats, once all are read', async () => {
  const others = Array.from({ length: 60 }, (_, at) => ({
    text: `Замовлення ${at} вже на складі, чекаємо на вас у четвер о ${at}.`,
    where: null,
  }));
  replies.mockResolvedValue([...others, { text: SAID, where: 'Олена, 3 травня' }]);
  const { result } = renderHook(() => useNearestReply('site:1'));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).not.toBeNull());
  expect(result.current?.(SAID)?.where).toBe('Олена, 3 травня');
  expect(result.current?.('Дякуємо за теплі слова про нашу команду, передамо кухарям.')).toBeNull();
});

it('has none where nothing was answered yet', async () => {
  replies.mockResolvedValue([]);
  const { result } = renderHook(() => useNearestReply('site:1'));
  await waitFor(() => expect(replies).toHaveBeenCalledWith('site:1'));
  expect(result.current).toBeNull();
});

it('keeps nothing of a review that was left before its replies were read', async () => {
  let answer: (list: { text: string; where: string | null }[]) => void = () => {};
  replies.mockImplementation(async (key) => (key === 'site:1' ? await new Promise((resolve) => (answer = resolve)) : []));
  const { result, rerender } = renderHook(({ key }) => useNearestReply(key), { initialProps: { key: 'site:1' } });
  rerender({ key: 'site:2' });
  answer([{ text: SAID, where: null }]);
  await waitFor(() => expect(replies).toHaveBeenCalledWith('site:2'));
  expect(result.current).toBeNull();
});
