// The sites that the team answers. A switch shows what the browser has granted and nothing else; asking happens on the click itself.
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { useWordedSite } from '../../components/ui/use-worded-site.ts';
import { fold, searchWords } from '../../lib/domain/language/fold.ts';
import { sessionState } from '../../lib/extension/db/queries.ts';
import { nameOfOrigin, originOfAddress, originsOf } from '../../lib/extension/pages/site-origins.ts';
import { SITE_FACTS } from '../../lib/sites/site-facts.ts';
import styles from './Options.module.css';
import type { OptionsPorts } from './options-ports.ts';
import { useGranted } from './use-granted.ts';

/** One switch for what the browser grants together: several sites of one host are one line. */
const SITES = [...Map.groupBy(SITE_FACTS, (site) => originsOf(site).join()).values()].flatMap((same) => {
  const [first] = same;
  const origins = first === undefined ? [] : originsOf(first);
  return first === undefined || origins.length === 0 ? [] : [{ id: first.id, same, origins }];
});
const SHIPPED = new Set(SITES.flatMap((site) => site.origins));

export function SitesSection({ ports }: { ports: OptionsPorts }) {
  const t = useTranslations('options');
  const worded = useWordedSite();
  const granted = useGranted(ports);
  const session = useLiveQuery(sessionState);
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  if (granted === undefined || session === undefined) return null;
  const server = session.state === 'none' ? null : originOfAddress(session.session.serverUrl);
  const words = searchWords(query);
  const named = SITES.map(({ same, ...site }) => ({ ...site, name: same.map(({ id, name }) => worded(id) ?? name).join(', ') }));
  named.sort((a, b) => a.name.localeCompare(b.name));
  const shown = named.filter(({ name, origins }) => words.every((word) => fold(`${name} ${origins.join(' ')}`).includes(word)));
  const others = [...granted].filter((origin) => !SHIPPED.has(origin));

  const toggle = async (id: string, origins: string[], on: boolean) => {
    setRefused(null);
    // First thing on the click: the browser asks only while the click counts.
    if (!on) await ports.permissions.remove(origins);
    else if (!(await ports.permissions.request(origins))) setRefused(id);
  };
  return (
    <section className={styles.section} aria-labelledby="sites">
      <h2 id="sites">{t('sites')}</h2>
      <p className={styles.quiet}>{t('sitesLead')}</p>
      {granted.size === 0 ? <Banner>{t('sitesNone')}</Banner> : null}
      <Field label={t('findSite')} type="search" value={query} spellCheck={false} onChange={(event) => setQuery(event.target.value)} />
      {shown.length === 0 ? <p className={styles.quiet}>{t('noSiteFound')}</p> : null}
      <ul className={styles.list}>
        {shown.map((site) => (
          <li key={site.id}>
            <label className={styles.site}>
              <input
                type="checkbox"
                checked={site.origins.every((origin) => granted.has(origin))}
                onChange={(event) => void toggle(site.id, site.origins, event.target.checked)}
              />
              <span>
                <span className={styles.name}>{site.name}</span>
                <span className={styles.quiet}>{site.origins.map(nameOfOrigin).join(', ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <h3>{t('others')}</h3>
      <p className={styles.quiet}>{t('othersLead')}</p>
      {others.length === 0 ? null : (
        <ul className={styles.list}>
          {others.map((origin) => (
            <li key={origin} className={styles.other}>
              <span className={styles.name}>{nameOfOrigin(origin)}</span>
              {origin === server ? <span className={styles.quiet}>{t('ownServer')}</span> : null}
              <Button
                size="small"
                variant="quiet"
                aria-label={t('removeSite', { site: nameOfOrigin(origin) })}
                onClick={() => void toggle('other', [origin], false)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddressForm onAdd={(origin) => toggle('other', [origin], true)} />
      {refused === null ? null : (
        <Banner tone="warn" live>
          {t('siteRefused')}
        </Banner>
      )}
    </section>
  );
}

function AddressForm({ onAdd }: { onAdd: (origin: string) => Promise<void> }) {
  const t = useTranslations('options');
  const [address, setAddress] = useState('');
  const [invalid, setInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = originOfAddress(address);
    setInvalid(origin === null);
    if (origin !== null) void onAdd(origin).then(() => setAddress(''));
  };
  return (
    <form className={styles.address} onSubmit={submit} noValidate>
      <Field
        label={t('address')}
        hint={t('addressHint')}
        error={invalid ? t('addressInvalid') : undefined}
        value={address}
        type="url"
        inputMode="url"
        spellCheck={false}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button type="submit">{t('add')}</Button>
    </form>
  );
}
