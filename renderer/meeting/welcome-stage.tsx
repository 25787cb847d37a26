import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useContent } from '#renderer/toolbox/use-content.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { BeginFrom } from './begin-from.tsx';
import { useDraft } from './drafts.ts';
import { GroundRules } from './ground-rules.tsx';
import { AgeChoice, HonestLimits } from './honest-limits.tsx';
import { useRoom } from './meeting-context.ts';
import { Origins } from './origins.tsx';
import { PhonePlan } from './phone-plan.tsx';
import { PointsNote } from './points-note.tsx';
import './welcome-stage.css';

type Part = 'limits' | 'rules';

/**
 * The opening: who sits here and how it is, said before anything is written (P6), and then how the two
 * want it. Two leaves of one sheet, so that each can be read at once.
 */
export function WelcomeStage() {
  const { t, language } = useWords();
  const { contact, caseworkerName } = useRoom();
  const { limits, groundRules } = useContent();
  const [part, setPart] = useDraft<Part>('opening part', 'limits');
  return (
    <div className="welcome">
      {/* Long names can make it scroll; the keyboard must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="welcome-sheet" aria-label={t('meeting.welcome.title')} tabIndex={0}>
        <header className="welcome-head">
          <h2>{t('meeting.welcome.title')}</h2>
          <ul className="welcome-names" aria-label={t('meeting.welcome.whoLabel')}>
            <li className="welcome-youth">
              <bdi>{contact.name}</bdi>
            </li>
            <li className="welcome-caseworker">
              <bdi>{caseworkerName}</bdi>
              <span>{t('meeting.welcome.caseworkerRole')}</span>
            </li>
          </ul>
          <p className="welcome-lead">{t('meeting.welcome.lead')}</p>
        </header>
        <Tabs
          className="welcome-parts"
          selectedKey={part}
          onSelectionChange={(key) => setPart(key as Part)}
        >
          <div className="welcome-tabs">
            <TabList className="welcome-tab-list" aria-label={t('opening.parts.label')}>
              <Tab id="limits" className="welcome-tab">
                {t('opening.parts.limits')}
              </Tab>
              <Tab id="rules" className="welcome-tab">
                {t('opening.parts.rules')}
              </Tab>
            </TabList>
            {part === 'limits' ? <AgeChoice /> : null}
          </div>
          <TabPanel id="limits" className="welcome-part">
            <HonestLimits limits={limits} />
            <Origins items={limits} nameOf={({ title }) => title[language]} />
          </TabPanel>
          <TabPanel id="rules" className="welcome-part">
            <GroundRules rules={groundRules} />
            <Origins items={groundRules} nameOf={({ words }) => words[language]} />
          </TabPanel>
        </Tabs>
      </section>
      <div className="welcome-side">
        <PhonePlan />
        <BeginFrom />
        <PointsNote canWrite />
      </div>
    </div>
  );
}
