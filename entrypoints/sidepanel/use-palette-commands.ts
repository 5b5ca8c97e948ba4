// What the command palette offers now.
import { useTranslations } from 'use-intl';
import type { PaletteCommand } from '../../components/keys/CommandPalette.tsx';
import { isMac, keyName } from '../../components/keys/key-names.ts';
import type { ReplyHandle } from '../../components/reply/reply-props.ts';
import type { ClockedEntry } from '../../components/review/list-model.ts';
import { type Settings, setSettings } from '../../lib/extension/settings.ts';
import { changeSettings } from '../../lib/extension/state/change-settings.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/i18n/locale.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { BeginSecond } from './ReviewDetail.tsx';
import type { Opened } from './use-opened.ts';

type Args = {
  entries: readonly ClockedEntry[];
  opened: Opened;
  settings: Settings;
  reply: { readonly current: ReplyHandle | null };
  /** Takes back the agent's word that the reply is posted; null where there is none. */
  unmark: { readonly current: (() => void) | null };
  /** Opens the search for a customer. */
  find: { readonly current: (() => void) | null };
  /** Begins a second reply; null where none may be begun. */
  second: { readonly current: BeginSecond };
  ports: PanelPorts;
};

/** More would bury the commands; the list itself shows all. */
const MAX_REVIEWS = 50;

export function usePaletteCommands({ entries, opened, settings, reply, unmark, find, second, ports }: Args): PaletteCommand[] {
  const t = useTranslations();
  const show = useViewState((state) => state.show);
  const mac = isMac();
  const key = (keys: string) => keyName(keys, mac);
  const command = (id: string, name: string, run: () => void, keys?: string): PaletteCommand => ({
    id,
    name,
    run,
    ...(keys === undefined ? {} : { keys: key(keys) }),
  });

  const detail =
    opened.entry === null
      ? []
      : [
          command('insert', t('reply.insert'), () => reply.current?.insert(), 'Ctrl+Enter'),
          command('copy', t('reply.copy'), () => reply.current?.copy(), 'Ctrl+Shift+Enter'),
          // Only where the review itself offers them: each stands for what is true of this reply now.
          ...(reply.current?.markPosted === undefined
            ? []
            : [command('posted', t('reply.markPosted'), () => reply.current?.markPosted?.(), 'Alt+P')]),
          ...(unmark.current === null ? [] : [command('unmark', t('reply.unmark'), () => unmark.current?.())]),
          ...(second.current === null
            ? []
            : [command('second', t(`reply.second.${second.current.kind}`), () => second.current?.begin(), 'Alt+R')]),
          command('decide', t('keys.decide'), () => reply.current?.openMatrix?.(), 'Alt+D'),
          command('find', t('keys.findCustomer'), () => find.current?.(), 'Alt+W'),
          command('skeleton', t('reply.chooseSkeleton'), () => reply.current?.openPicker(), 'Alt+T'),
          ...(['do_not_engage', 'escalated', 'waiting_for_customer'] as const).map((outcome) =>
            command(`outcome-${outcome}`, t('keys.outcome', { name: t(`reply.outcome.${outcome}`) }), () =>
              reply.current?.decide?.(outcome),
            ),
          ),
          command('back', t('common.back'), opened.leave, 'Esc'),
          ...(opened.next === null ? [] : [command('next', t('review.nextReview'), opened.next, 'Alt+Down')]),
        ];
  const reviews = entries
    .slice(0, MAX_REVIEWS)
    .map((entry) =>
      command(`open-${entry.reviewKey}`, t('keys.goTo', { name: entry.review.author.name || t('review.anonymous') }), () =>
        opened.open(entry.reviewKey),
      ),
    );
  const looks = [
    ...(
      [
        ['system', 'themeSystem'],
        ['light', 'themeLight'],
        ['dark', 'themeDark'],
      ] as const
    )
      .filter(([theme]) => theme !== settings.theme)
      .map(([theme, name]) =>
        command(`theme-${theme}`, t('keys.theme', { name: t(`session.${name}`) }), () => void setSettings({ theme })),
      ),
    ...LOCALES.map((language) =>
      command(
        `language-${language}`,
        t('keys.language', { name: LOCALE_NAMES[language] }),
        () => void changeSettings({ language }, ports.send),
      ),
    ),
    settings.density === 'compact'
      ? command('density', t('keys.density', { name: t('session.densityComfortable') }), () => void setSettings({ density: 'comfortable' }))
      : command('density', t('keys.density', { name: t('session.densityCompact') }), () => void setSettings({ density: 'compact' })),
  ];
  return [
    ...detail,
    ...reviews,
    command('send', t('page.sync.sendNow'), () => void ports.send('sync.now', {})),
    command('unsent', t('page.sync.title'), () => show('unsent')),
    command('keys', t('page.openKeys'), () => show('keys'), '?'),
    command('options', t('page.openOptions'), ports.openOptions),
    ...looks,
  ];
}
