import { CheckCircleIcon, CircleDashedIcon, WarningOctagonIcon } from '@phosphor-icons/react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { Role } from '#shared/model/identity.ts';
import type { Person } from '#shared/model/record.ts';
import './person-row.css';

const signs = {
  paired: CheckCircleIcon,
  unknown: CircleDashedIcon,
  changed: WarningOctagonIcon,
} as const;

/** Somebody on the exchange: who, whether paired, and what one can do. */
export function PersonRow({
  person,
  role,
  onPair,
  onLeave,
}: {
  readonly person: Person;
  /** Of the account that is unlocked. */
  readonly role: Role;
  readonly onPair: () => void;
  readonly onLeave: () => void;
}) {
  const { t } = useWords();
  const { displayName, unit, state } = person;
  const name = isolate(displayName);
  const Sign = signs[state];
  return (
    <li className={`person person-${state}`}>
      <div className="person-who">
        <p className="person-name">
          <bdi>{displayName}</bdi>
        </p>
        {unit === '' ? null : (
          <p className="person-unit">
            <bdi>{unit}</bdi>
          </p>
        )}
      </div>
      <p className="person-state">
        <Sign aria-hidden="true" weight={state === 'unknown' ? 'bold' : 'duotone'} />
        {t(`pairing.state.${state}`)}
      </p>
      {state === 'changed' ? <Changed name={name} role={role} /> : null}
      <div className="person-do">
        {state === 'changed' ? (
          <Button aria-label={t('pairing.changed.againOf', { name })} onPress={onPair}>
            {t('pairing.changed.again')}
          </Button>
        ) : null}
        {state === 'unknown' ? (
          <Button look="primary" aria-label={t('pairing.pairOf', { name })} onPress={onPair}>
            {t('pairing.pair')}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={t(`pairing.leaveOf.${role}`, { name })}
            onPress={onLeave}
          >
            {t(`pairing.leave.${role}`)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A key that is not the one that was compared is said at once, and what to do about it. */
function Changed({ name, role }: { readonly name: string; readonly role: Role }) {
  const { t } = useWords();
  return (
    <div className="person-alert" role="alert">
      <p className="person-alert-title">{t('pairing.changed.title')}</p>
      <p>{t(`pairing.changed.${role}`, { name })}</p>
      <p>{t('pairing.changed.talk', { name })}</p>
      <ul>
        <li>{t('pairing.changed.yes')}</li>
        <li>{t('pairing.changed.no')}</li>
      </ul>
    </div>
  );
}
