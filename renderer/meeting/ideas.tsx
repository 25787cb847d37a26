import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { ColourTag } from '#renderer/toolbox/colour-tag.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { documents, type Source } from '#shared/content/item.ts';
import type { Suggestion } from '#shared/content/kinds.ts';
import './ideas.css';
import { useRoom } from './meeting-context.ts';
import { QuietLine } from './quiet-line.tsx';

/**
 * What young people themselves proposed, to pick, change or leave. While writing is closed they are
 * there to be read and said aloud.
 */
export function Ideas({
  ideas,
  isPicked,
  onPick,
}: {
  readonly ideas: readonly Suggestion[];
  readonly isPicked: (idea: Suggestion) => boolean;
  readonly onPick: (idea: Suggestion) => void;
}) {
  const { t, language } = useWords();
  const { isQuiet } = useRoom();
  const [withSources, setWithSources] = useState(false);
  return (
    <div className="ideas">
      {isQuiet ? (
        <QuietLine>{t('toolbox.ideas.quiet')}</QuietLine>
      ) : (
        <p className="ideas-hint">{t('toolbox.ideas.hint')}</p>
      )}
      <ul className="ideas-list" aria-label={t('toolbox.ideas.title')}>
        {ideas.map((idea) => {
          const inside = (
            <>
              <span>{idea.words[language]}</span>
              <ColourTag colour={idea.colour} />
            </>
          );
          return (
            <li key={idea.id}>
              {isQuiet ? (
                <div className="idea">{inside}</div>
              ) : (
                <AriaButton
                  className="idea idea-button"
                  aria-pressed={isPicked(idea)}
                  onPress={() => onPick(idea)}
                >
                  {inside}
                </AriaButton>
              )}
              {withSources ? <SourceLine source={idea.source} /> : null}
            </li>
          );
        })}
      </ul>
      <p className="ideas-foot">
        <Button
          look="quiet"
          aria-expanded={withSources}
          onPress={() => setWithSources(!withSources)}
        >
          {t('toolbox.ideas.sources')}
        </Button>
      </p>
    </div>
  );
}

function SourceLine({ source: { document, words } }: { readonly source: Source }) {
  const { t, language } = useWords();
  const title = documents[document][language];
  return (
    <p className="idea-source">
      {words === null
        ? t('content.source', { document: title })
        : t('content.sourceWords', { document: title, words })}
    </p>
  );
}
