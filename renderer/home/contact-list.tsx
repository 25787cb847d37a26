import {
  CaretLeftIcon,
  HandshakeIcon,
  MagnifyingGlassIcon,
  PlusIcon,
  XIcon,
} from '@phosphor-icons/react';
import { useState } from 'react';
import { Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isOver } from '#shared/model/record.ts';
import { textLimits } from '#shared/model/text.ts';
import './contact-list.css';
import type { HomeRecord } from './record.ts';
import { matching } from './search.ts';

/** Everybody the caseworker meets, by name. */
export function ContactList({
  record,
  chosenId,
  onChosen,
  onPromises,
  onNew,
  onHide,
}: {
  readonly record: HomeRecord;
  readonly chosenId: string | null;
  readonly onChosen: (contactId: string) => void;
  /** Missing while nothing has been promised to anybody. */
  readonly onPromises?: (() => void) | undefined;
  readonly onNew: () => void;
  readonly onHide: () => void;
}) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const found = matching(record.contacts, search);
  const unfinished = new Set(
    record.meetings.filter((meeting) => !isOver(meeting)).map(({ contactId }) => contactId),
  );
  const planned = new Set(
    record.removals.filter(({ of }) => of === 'plan').map(({ contactId }) => contactId),
  );

  return (
    <section className="contact-list">
      <header className="contact-list-head">
        <Arrival level={2} className="contact-list-title">
          {t('home.contacts.title')}
        </Arrival>
        {chosenId === null ? null : (
          <IconButton
            label={t('home.contacts.hide')}
            icon={<CaretLeftIcon weight="bold" />}
            onPress={onHide}
          />
        )}
      </header>
      {onPromises === undefined ? null : (
        <button
          type="button"
          className="contact-list-promises"
          aria-current={chosenId === null ? 'page' : undefined}
          onClick={onPromises}
        >
          <HandshakeIcon aria-hidden="true" weight="duotone" />
          {t('promises.home.title')}
        </button>
      )}
      {record.contacts.length === 0 ? null : (
        <SearchField
          className="contact-search"
          aria-label={t('home.contacts.search')}
          value={search}
          onChange={setSearch}
        >
          <MagnifyingGlassIcon aria-hidden="true" weight="bold" />
          <Input
            className="field-box"
            placeholder={t('home.contacts.searchHint')}
            maxLength={textLimits.search}
            autoComplete="off"
            spellCheck="false"
          />
          {search === '' ? null : (
            <IconButton label={t('home.contacts.clearSearch')} icon={<XIcon />} />
          )}
        </SearchField>
      )}
      <ListBox
        className="contact-options"
        aria-label={t('home.contacts.title')}
        items={found.map((contact) => ({
          ...contact,
          isUnfinished: unfinished.has(contact.id),
          isPlanned: planned.has(contact.id),
        }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [first] = keys;
          if (typeof first === 'string') onChosen(first);
        }}
        renderEmptyState={() =>
          search === '' ? null : <p className="contact-none">{t('home.contacts.noMatch')}</p>
        }
      >
        {(contact) => (
          <ListBoxItem className="contact-option" textValue={contact.name}>
            <bdi className="contact-option-name">{contact.name}</bdi>
            {contact.caseNumber === null ? null : (
              <bdi className="contact-option-case">{contact.caseNumber}</bdi>
            )}
            {contact.isUnfinished ? (
              <span className="contact-option-unfinished">
                {t(contact.isPlanned ? 'before.home.planned' : 'home.contacts.unfinished')}
              </span>
            ) : null}
          </ListBoxItem>
        )}
      </ListBox>
      <Button icon={<PlusIcon weight="bold" />} onPress={onNew}>
        {t('home.contacts.new')}
      </Button>
    </section>
  );
}
