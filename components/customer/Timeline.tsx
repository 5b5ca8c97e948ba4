// A contact's record: how to reach the person, notes, and orders, tickets and reviews on one line of time.
import { MessageSquareText, Package, Ticket as TicketIcon } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import { Stars } from '../ui/Stars.tsx';
import styles from './Customer.module.css';
import { type TimelineEntry, timelineOf } from './timeline.ts';

type TimelineProps = { history: ContactHistory; itemId: string; siteName: (site: string) => string };

export function Timeline({ history, itemId, siteName }: TimelineProps) {
  const t = useTranslations('customer');
  const entries = timelineOf(history, itemId);
  const { phones, emails, notes } = history.contact;
  return (
    <>
      {phones.length + emails.length + notes.length === 0 ? null : (
        <dl className={styles.facts}>
          {phones.length === 0 ? null : (
            <>
              <dt>{t('phones')}</dt>
              <dd>{phones.join(', ')}</dd>
            </>
          )}
          {emails.length === 0 ? null : (
            <>
              <dt>{t('emails')}</dt>
              <dd>{emails.join(', ')}</dd>
            </>
          )}
          {notes.length === 0 ? null : (
            <>
              <dt>{t('notes')}</dt>
              <dd>{notes.join(' · ')}</dd>
            </>
          )}
        </dl>
      )}
      {entries.length === 0 ? (
        <p className={styles.hint}>{t('historyEmpty')}</p>
      ) : (
        // A long line of time scrolls by itself, so it must be reachable by key.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <ol className={styles.time} tabIndex={0} aria-label={t('historyTitle', { name: history.contact.name })}>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} siteName={siteName} />
          ))}
        </ol>
      )}
    </>
  );
}

function Entry({ entry, siteName }: { entry: TimelineEntry; siteName: (site: string) => string }) {
  const t = useTranslations('customer');
  const review = useTranslations('review');
  const format = useFormatter();
  // A local date has no time zone of its own: noon UTC is the same day wherever the agent sits, from -12 to +11 hours.
  const date = (at: string) => format.dateTime(new Date(at.length === 10 ? `${at}T12:00:00Z` : at), { dateStyle: 'medium' });
  switch (entry.kind) {
    case 'order': {
      const { order } = entry;
      return (
        <li className={styles.entry}>
          <Package size={14} aria-hidden="true" />
          <span className={styles.what}>{t('order', { ref: order.ref })}</span>
          <span className={styles.when}>{date(entry.at)}</span>
          <span className={styles.detail}>{[order.product, order.amount, order.status].filter(Boolean).join(' · ')}</span>
        </li>
      );
    }
    case 'ticket': {
      const { ticket } = entry;
      return (
        <li className={styles.entry}>
          <TicketIcon size={14} aria-hidden="true" />
          <span className={styles.what}>
            {t('ticket', { ref: ticket.ref })}
            {' · '}
            <span className={ticket.status === 'open' ? styles.openTicket : ''}>
              {ticket.status === 'open' || ticket.closedAt === null
                ? t(ticket.status === 'open' ? 'ticketOpen' : 'ticketClosed', { date: '' })
                : t('ticketClosed', { date: date(ticket.closedAt) })}
            </span>
          </span>
          <span className={styles.when}>{date(entry.at)}</span>
          <span className={styles.detail}>{ticket.subject}</span>
        </li>
      );
    }
    case 'review': {
      const earlier = entry.review;
      return (
        <li className={styles.entry}>
          <MessageSquareText size={14} aria-hidden="true" />
          <span className={styles.what}>
            {t('earlierReview', { site: siteName(earlier.site) })}{' '}
            {earlier.rating === null ? null : (
              <Stars
                rating={earlier.rating}
                size={12}
                label={review('stars', { value: earlier.rating.value, max: String(earlier.rating.max) })}
              />
            )}
          </span>
          <span className={styles.when}>{date(entry.at)}</span>
          <span className={styles.quote}>{earlier.text}</span>
          <span className={styles.quote}>{earlier.reply === null ? t('noEarlierReply') : `${t('earlierReply')}: ${earlier.reply}`}</span>
        </li>
      );
    }
  }
}
