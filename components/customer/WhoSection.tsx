// Who wrote it: people of the company's own records who may be the author, each with the reason, nobody chosen. A click shows the record;
// a second click, by a person, links it.
import { ChevronRight, Link2, Link2Off } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ContactCandidate, ContactHistory, MatchReason } from '../../lib/contracts/contact.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Customer.module.css';
import { FindCustomer } from './FindCustomer.tsx';
import { Timeline } from './Timeline.tsx';
import { summaryOf } from './timeline.ts';
import type { Customer, Loaded } from './use-customer.ts';
import type { Finder } from './use-finder.ts';
import { WhyNot } from './WhyNot.tsx';

type WhoSectionProps = {
  customer: Customer;
  finder: Finder;
  authorName: string;
  itemId: string;
  linkedId: string | null;
  onLink: (contactId: string, reasons: MatchReason[]) => void;
  onUnlink: (contactId: string) => void;
  siteName: (site: string) => string;
};

export function WhoSection({ customer, finder, authorName, itemId, linkedId, onLink, onUnlink, siteName }: WhoSectionProps) {
  const t = useTranslations('customer');
  const common = useTranslations('common');
  // A row, not a person: who is proposed may be found by hand as well.
  const [openRow, setOpenRow] = useState<string | null>(null);
  const { candidates, records, look, retryCandidates } = customer;
  // The record that somebody was linked from stays open when the search is over.
  if (linkedId !== null && !finder.open && openRow === foundRow(linkedId)) setOpenRow(linkedId);

  const person = (who: Shown, about: ReactNode, reasons: MatchReason[], row: string = who.contactId) => {
    const { contactId } = who;
    const toggle = () => {
      if (openRow !== row) {
        look(contactId);
      }
      setOpenRow(openRow === row ? null : row);
    };
    return (
      <li key={contactId}>
        <Person name={who.name} city={who.city} open={openRow === row} onToggle={toggle}>
          {about}
        </Person>
        {openRow === row ? (
          <Record
            record={records.get(contactId)}
            itemId={itemId}
            siteName={siteName}
            linked={linkedId === contactId}
            onRetry={() => look(contactId)}
            onLink={() => onLink(contactId, reasons)}
            onUnlink={() => onUnlink(contactId)}
          />
        ) : null}
      </li>
    );
  };

  const linkedRecord = linkedId === null ? undefined : records.get(linkedId);
  const found = candidates.state === 'ready' ? candidates.value : [];
  const linkedName =
    linkedRecord?.state === 'ready' ? linkedRecord.value.contact.name : found.find((one) => one.contactId === linkedId)?.name;
  const others = found.filter((one) => one.contactId !== linkedId);
  return (
    <>
      {linkedId === null ? null : (
        <ul className={styles.list} aria-label={t('linked')}>
          {person(
            {
              contactId: linkedId,
              name: linkedName ?? '…',
              city: linkedRecord?.state === 'ready' ? linkedRecord.value.contact.city : null,
            },
            linkedRecord?.state === 'ready' ? t('summary', summaryOf(linkedRecord.value, itemId)) : t('linked'),
            [],
          )}
        </ul>
      )}
      {candidates.state === 'loading' ? (
        <>
          <Skeleton lines={3} label={t('looking')} />
          <p className={styles.hint}>{candidates.slow ? t('slow') : t('looking')}</p>
        </>
      ) : null}
      {candidates.state === 'failed' ? (
        <Banner
          tone="warn"
          title={t('unavailable')}
          actions={
            <Button size="small" onClick={retryCandidates}>
              {common('retry')}
            </Button>
          }
        >
          {t('unavailableHint')} <WhyNot error={candidates.error} />
        </Banner>
      ) : null}
      {candidates.state === 'ready' && found.length === 0 && linkedId === null ? (
        <p>
          {t('nobody', { name: authorName })} <span className={styles.hint}>{t('nobodyHint')}</span>
        </p>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <p className={styles.hint}>{linkedId === null ? t('mayBe') : t('others')}</p>
          <ul className={styles.list} aria-label={linkedId === null ? t('mayBe') : t('others')}>
            {others.map((one) => person(one, <Reasons candidate={one} authorName={authorName} />, one.reasons))}
          </ul>
        </>
      )}
      <FindCustomer finder={finder} row={(found, about) => person(found, about, BY_HAND, foundRow(found.contactId))} />
    </>
  );
}

const foundRow = (contactId: string): string => `found ${contactId}`;

type Shown = { contactId: string; name: string; city: string | null };

/** What the trail says of a link that no proposal led to; what was typed stays out of it. */
const BY_HAND: MatchReason[] = [{ code: 'found_by_hand', detail: '' }];

/** Of a name; the record's words that agree are their detail. */
const OF_NAME: ReadonlySet<MatchReason['code']> = new Set([
  'same_name',
  'transliterated_name',
  'short_name',
  'similar_name',
  'first_name_and_initial',
]);

const plain = (name: string): string => name.trim().toLowerCase().replace(/[’ʼ`]/g, "'");

/** Beside the record's spelling of the name stands the author's, where they differ. */
function Reasons({ candidate, authorName }: { candidate: ContactCandidate; authorName: string }) {
  const t = useTranslations('customer');
  const byName = candidate.reasons.findLast(({ code }) => OF_NAME.has(code));
  const reasons = candidate.reasons.map((reason) => {
    const said = t(`reason.${reason.code}`, { detail: reason.detail });
    return reason === byName && plain(reason.detail) !== plain(authorName) ? `${said} ↔ ${authorName}` : said;
  });
  return [t(candidate.strength), ...reasons].join(' · ');
}

type PersonProps = { name: string; city: string | null; open: boolean; onToggle: () => void; children: ReactNode };

function Person({ name, city, open, onToggle, children }: PersonProps) {
  return (
    <button type="button" className={styles.person} aria-expanded={open} onClick={onToggle}>
      <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
      <span className={styles.name}>
        {name}
        {city === null ? null : <span className={styles.city}>{` · ${city}`}</span>}
      </span>
      <span className={styles.reasons}>{children}</span>
    </button>
  );
}

type RecordProps = {
  record: Loaded<ContactHistory> | undefined;
  itemId: string;
  siteName: (site: string) => string;
  linked: boolean;
  onRetry: () => void;
  onLink: () => void;
  onUnlink: () => void;
};

function Record({ record, itemId, siteName, linked, onRetry, onLink, onUnlink }: RecordProps) {
  const t = useTranslations('customer');
  const common = useTranslations('common');
  if (record === undefined || record.state === 'loading') {
    return (
      <div className={styles.record}>
        <Skeleton lines={4} label={common('loading')} />
      </div>
    );
  }
  if (record.state === 'failed') {
    return (
      <div className={styles.record}>
        <Banner
          tone="warn"
          title={t('unavailable')}
          actions={
            <Button size="small" onClick={onRetry}>
              {common('retry')}
            </Button>
          }
        >
          <WhyNot error={record.error} />
        </Banner>
        {linked ? <Unlink onUnlink={onUnlink} /> : null}
      </div>
    );
  }
  return (
    <div className={styles.record}>
      <div className={styles.recordHead}>
        <span className={styles.hint}>{`${t('summary', summaryOf(record.value, itemId))}. ${t('logged')}`}</span>
        {linked ? (
          <Unlink onUnlink={onUnlink} />
        ) : (
          <Button size="small" icon={<Link2 size={14} aria-hidden="true" />} onClick={onLink}>
            {t('link')}
          </Button>
        )}
      </div>
      <Timeline history={record.value} itemId={itemId} siteName={siteName} />
    </div>
  );
}

function Unlink({ onUnlink }: { onUnlink: () => void }) {
  const t = useTranslations('customer');
  return (
    <Button size="small" icon={<Link2Off size={14} aria-hidden="true" />} onClick={onUnlink}>
      {t('unlink')}
    </Button>
  );
}
