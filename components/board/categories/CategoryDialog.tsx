// One category: its name in every language, its place, and to whom its reviews go on. The id never changes: items and rules name it.
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Dialog } from '../Dialog.tsx';
import look from '../words/Words.module.css';
import { freeId } from './category-names.ts';

type CategoryDialogProps = {
  /** Null = a new one. */
  category: Category | null;
  categories: readonly Category[];
  message: ReactNode;
  onSave: (category: Category) => void;
  onClose: () => void;
};

const POSITION_MAX = 1_000;

export function CategoryDialog({ category, categories, message, onSave, onClose }: CategoryDialogProps) {
  const t = useTranslations('categories');
  const [name, setName] = useState(category?.name ?? { en: '', uk: '', ru: '' });
  const [route, setRoute] = useState(category?.route ?? '');
  const last = categories.reduce((highest, { position }) => Math.max(highest, position), 0);
  const [position, setPosition] = useState(String(category?.position ?? Math.min(POSITION_MAX, last + 1)));
  const [tried, setTried] = useState(false);
  const nameless = LOCALES.some((locale) => name[locale].trim() === '');
  const place = Number(position);
  const wrongPlace = position.trim() === '' || !Number.isInteger(place) || place < 0 || place > POSITION_MAX;
  const entry = (archived: boolean): Category => ({
    categoryId:
      category?.categoryId ??
      freeId(
        name.en,
        categories.map(({ categoryId }) => categoryId),
      ),
    name: { en: name.en.trim(), uk: name.uk.trim(), ru: name.ru.trim() },
    position: place,
    archived,
    ...(route.trim() === '' ? {} : { route: route.trim() }),
  });
  const send = (archived: boolean) => {
    setTried(true);
    if (!nameless && !wrongPlace) onSave(entry(archived));
  };
  return (
    <Dialog side isForm title={category === null ? t('add') : t('edit', { name: category.categoryId })} onClose={onClose}>
      <form
        className={look.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(category?.archived ?? false);
        }}
      >
        {message}
        {LOCALES.map((locale) => (
          <Field
            key={locale}
            label={t(`nameIn.${locale}`)}
            value={name[locale]}
            maxLength={500}
            error={tried && name[locale].trim() === '' ? t('needName') : undefined}
            onChange={(event) => setName({ ...name, [locale]: event.target.value })}
          />
        ))}
        <Field label={t('route')} hint={t('routeHint')} value={route} maxLength={500} onChange={(event) => setRoute(event.target.value)} />
        <Field
          label={t('position')}
          inputMode="numeric"
          value={position}
          error={tried && wrongPlace ? `0–${POSITION_MAX}` : undefined}
          onChange={(event) => setPosition(event.target.value)}
        />
        <div className={look.actions}>
          {category === null ? null : (
            <Button onClick={() => send(!category.archived)}>{category.archived ? t('takeBack') : t('putAside')}</Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
