import { ImageSquareIcon } from '@phosphor-icons/react';
import { useId, useState } from 'react';
import { useRoom } from '#renderer/meeting/meeting-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { ageGroups, type AgeGroup } from '#shared/content/item.ts';
import type { Helpline, Right } from '#shared/content/kinds.ts';
import { rightsFor } from '#shared/content/rights-for.ts';
import { HardWords } from './hard-words.tsx';
import { PosterDialog } from './poster-dialog.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { RightFacts } from './right-facts.tsx';
import './rights.css';
import { useContent } from './use-content.ts';

/** "Dina rättigheter": what the youth has a right to at their age, and where they can turn. */
export function RightsView() {
  const { t } = useWords();
  const { state } = useRoom();
  const content = useContent();
  const id = useId();
  const [shownAge, setShownAge] = useState<AgeGroup>('from15');
  const [isPosterOpen, setPosterOpen] = useState(false);
  const age = state.age ?? shownAge;
  const { rights, helplines, isReviewed } = rightsFor(content, age);

  return (
    <div className="rights">
      <div className="rights-top">
        {state.age === null ? (
          <Choice
            look="switch"
            label={t('rights.whose')}
            options={ageGroups.map((group) => ({
              id: group,
              label: t(`content.ages.${group}`),
            }))}
            value={age}
            onChange={setShownAge}
          />
        ) : (
          <p>{t('rights.yours', { age: t(`toolbox.age.${state.age}`) })}</p>
        )}
        <Button icon={<ImageSquareIcon weight="duotone" />} onPress={() => setPosterOpen(true)}>
          {t('rights.poster.open')}
        </Button>
      </div>
      {isReviewed ? null : (
        <p className="content-facts">
          <span>
            <strong>{t('toolbox.forAdult')}</strong> {t('rights.drafts')}
          </span>
        </p>
      )}
      <section aria-labelledby={`${id}-list`}>
        <h3 id={`${id}-list`} className="visually-hidden">
          {t('rights.list')}
        </h3>
        <ul className="rights-cards">
          {rights.map((right, place) => (
            <RightCard key={right.id} right={right} tint={place % 4} />
          ))}
        </ul>
      </section>
      <section className="rights-turn" aria-labelledby={`${id}-turn`}>
        <h3 id={`${id}-turn`}>{t('rights.turn')}</h3>
        <p className="rights-hint">{t('rights.turnHint')}</p>
        <ul className="helplines">
          {helplines.map((helpline) => (
            <HelplineCard key={helpline.id} helpline={helpline} />
          ))}
        </ul>
      </section>
      {isPosterOpen ? <PosterDialog age={age} onClose={() => setPosterOpen(false)} /> : null}
    </div>
  );
}

function RightCard({ right, tint }: { readonly right: Right; readonly tint: number }) {
  const { language } = useWords();
  const poster = right.poster[language];
  const longer = right.longer[language];
  return (
    <li className="right" data-tint={tint}>
      <h4>{poster}</h4>
      <p>
        <HardWords text={longer} />
      </p>
      <ReadAloud texts={[poster, longer]} />
      <RightFacts item={right} />
    </li>
  );
}

/** A number and an address to write down: the program calls nobody and opens no page. */
function HelplineCard({ helpline }: { readonly helpline: Helpline }) {
  const { language } = useWords();
  const { name, words, phone, web } = helpline;
  return (
    <li className="helpline">
      <h4>{name[language]}</h4>
      {phone === null || phone === name[language] ? null : (
        <p className="helpline-phone">{phone}</p>
      )}
      {web === null ? null : <p className="helpline-web">{web}</p>}
      <p>
        <HardWords text={words[language]} />
      </p>
      <RightFacts item={helpline} />
    </li>
  );
}
