// Entry of the leads' board: wires the parts of `components/board` to this page's own server, the browser's language and the clock.
import './zod-without-eval.ts';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Board } from '../components/board/Board.tsx';
import { createBoardApi } from '../components/board/board-api.ts';
import { useAppearance } from '../components/board/use-appearance.ts';
import type { LoadJudge } from '../components/reply/use-gate-judge.ts';
import '../components/ui/tokens.css';
import { I18nProvider } from '../lib/i18n/I18nProvider.tsx';
import { loadBoardMessages } from '../lib/i18n/load-board-messages.ts';
import type { Locale } from '../lib/i18n/locale.ts';
import type { BoardMessages } from '../lib/i18n/messages/board-only.ts';
import gateModel from '../public/models/gate.bin?url';

/** What the gate has learnt, read when a lead opens the replies that wait. */
const loadJudge: LoadJudge = async () => {
  const { fetchJudge } = await import('../lib/domain/safety/learnt/fetch-judge.ts');
  return await fetchJudge(async () => await fetch(gateModel));
};

const api = createBoardApi(`${window.location.origin}/`);

function Entry() {
  const appearance = useAppearance();
  const [shown, setShown] = useState<{ locale: Locale; messages: BoardMessages } | null>(null);
  const { locale } = appearance;

  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const messages = await loadBoardMessages(locale);
      if (current) setShown({ locale, messages });
    };
    void load();
    return () => {
      current = false;
    };
  }, [locale]);

  if (shown === null) return null;
  return (
    <I18nProvider {...shown}>
      <Board api={api} appearance={appearance} serverAddress={window.location.origin} now={Temporal.Now.instant} loadJudge={loadJudge} />
    </I18nProvider>
  );
}

const root = document.getElementById('board');
if (root === null) throw new Error('web/index.html has no element #board');
createRoot(root).render(
  <StrictMode>
    <Entry />
  </StrictMode>,
);
