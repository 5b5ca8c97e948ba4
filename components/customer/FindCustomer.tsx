// The field to look for a customer by hand: closed it is a button, open a search whose answers stand below it as rows like the candidates'.
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FoundContact } from '../../lib/contracts/contact.ts';
import { canBeSearched, SEARCH_LENGTH_MAX } from '../../lib/contracts/search-text.ts';
import { formEscape } from '../keys/form-escape.ts';
import { isMac, keyName } from '../keys/key-names.ts';
import { isFocusFree } from '../keys/use-lost-focus.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Customer.module.css';
import type { Answered, Finder, Finding } from './use-finder.ts';
import { WhyNot } from './WhyNot.tsx';

type FindCustomerProps = {
  finder: Finder;
  /** A row that opens to the record, with `about` below the name. */
  row: (found: FoundContact, about: ReactNode) => ReactNode;
};

export function FindCustomer({ finder, row }: FindCustomerProps) {
  const t = useTranslations('customer.find');
  const { open, typed, finding, takeFocus } = finder;
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const closedByHand = useRef(false);
  const field = () => form.current?.querySelector('input');
  useEffect(() => {
    if (open && takeFocus()) form.current?.querySelector('input')?.focus();
    if (!open && closedByHand.current) opener.current?.focus();
    closedByHand.current = false;
  }, [open, takeFocus]);
  // In the commit itself: the panel would bring a focus that was dropped to the draft, and with it the letters that were meant for the search.
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const lost = held.current;
    if (lost === null || lost.isConnected || !isFocusFree()) return;
    held.current = null;
    if (open) form.current?.querySelector('input')?.focus();
    else if (lost instanceof HTMLInputElement) opener.current?.focus();
  });

  if (!open)
    return (
      <div>
        <Button
          ref={opener}
          size="small"
          icon={<Search size={14} aria-hidden="true" />}
          shortcut={keyName('Alt+W', isMac())}
          onClick={finder.show}
        >
          {t('open')}
        </Button>
      </div>
    );

  const close = () => {
    closedByHand.current = true;
    finder.close();
  };
  const shown = shownIn(finding)?.answer.found ?? [];
  const rows = () => [...(form.current?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])];
  const onArrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [field(), ...rows()];
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    // Inside a record the arrows scroll.
    if (step === 0 || at === -1 || event.altKey) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  };
  return (
    <form
      ref={form}
      aria-label={t('open')}
      className={styles.find}
      onFocus={({ target }) => {
        held.current = isOfSearch(target) ? target : null;
      }}
      onKeyDown={(event) => {
        formEscape(close)(event);
        onArrow(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (finding.state === 'found' && rows().length > 0) rows()[0]?.focus();
        else finder.askNow();
      }}
    >
      <div className={styles.findHead}>
        <Field
          label={t('open')}
          hint={t('hint')}
          value={typed}
          maxLength={SEARCH_LENGTH_MAX}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => finder.type(event.target.value)}
        />
        <IconButton label={t('close')} icon={<X size={16} aria-hidden="true" />} onClick={close} />
      </div>
      <p role="status" className={styles.hint}>
        <Said finding={finding} typed={typed} />
      </p>
      {finding.state === 'failed' ? <Failed finder={finder} error={finding.error} onRetry={() => field()?.focus()} /> : null}
      {shown.length === 0 ? null : (
        <ul className={styles.list} aria-label={t('list')} aria-busy={finding.state === 'looking'}>
          {shown.map((found) => row(found, <Apart found={found} />))}
        </ul>
      )}
    </form>
  );
}

/** The field, a person, "try again"; what stands inside an open record is not, and leads on to the draft. */
const isOfSearch = (element: Element): boolean => element.closest('li') === null || element.hasAttribute('aria-expanded');

const shownIn = (finding: Finding): Answered | null =>
  finding.state === 'found' ? finding.value : finding.state === 'looking' ? finding.before : null;

/** How the search stands, in words; nothing where the field alone says enough. */
function Said({ finding, typed }: { finding: Finding; typed: string }) {
  const t = useTranslations('customer');
  if (typed.trim() !== '' && !canBeSearched(typed)) return t('find.few');
  const shown = shownIn(finding);
  if (finding.state === 'looking' && (shown === null || finding.slow)) return finding.slow ? t('slow') : t('looking');
  // Another answer is another element, or a screen reader would not hear of a count that is the same as before.
  return shown === null ? null : <Count key={shown.query} {...shown} />;
}

function Count({ query, answer }: Answered) {
  const t = useTranslations('customer.find');
  const count = answer.found.length;
  if (count === 0) return <span>{t('nobody', { query })}</span>;
  return <span>{answer.more ? t('more', { count: String(count) }) : t('found', { count })}</span>;
}

/** What tells people of one name apart. */
function Apart({ found }: { found: FoundContact }) {
  const t = useTranslations('customer.find');
  const format = useFormatter();
  const { otherName, phone, email, lastOrderOn } = found;
  // A local date has no time zone of its own: noon UTC is the same day wherever the agent sits.
  const date = lastOrderOn === null ? null : format.dateTime(new Date(`${lastOrderOn}T12:00:00Z`), { dateStyle: 'medium' });
  const known = [
    otherName === null ? null : t('otherName', { name: otherName }),
    ...[phone, email],
    date === null ? null : t('lastOrder', { date }),
  ].filter((part) => part !== null);
  return known.length === 0 ? t('bare') : known.join(' · ');
}

type FailedProps = { finder: Finder; error: Extract<Finding, { state: 'failed' }>['error']; onRetry: () => void };

function Failed({ finder, error, onRetry }: FailedProps) {
  const t = useTranslations('customer');
  const common = useTranslations('common');
  // Only a server without the search has nothing at its address.
  if (error.code === 'not_found')
    return (
      <Banner tone="warn" live title={t('find.oldServer')}>
        {t('find.oldServerHint')}
      </Banner>
    );

  const paused = error.code === 'too_many_requests';
  return (
    <Banner
      tone="warn"
      live
      title={paused ? t('find.pause') : t('unavailable')}
      actions={
        <Button
          size="small"
          onClick={() => {
            // The button goes while it is looked again; the hands go on in the field.
            onRetry();
            finder.askNow();
          }}
        >
          {common('retry')}
        </Button>
      }
    >
      {paused ? t('find.pauseHint') : <WhyNot error={error} />}
    </Banner>
  );
}
