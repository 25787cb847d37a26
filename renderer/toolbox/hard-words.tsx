import { Fragment, useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '#renderer/ui/words.tsx';
import { hardWordsIn, type ExplainedPiece } from '#shared/content/hard-words-in.ts';
import type { HardWord } from '#shared/content/kinds.ts';
import './hard-words.css';
import { useContent } from './use-content.ts';

/** A text whose hard words are explained on a tap: each the first time it stands there. */
export function HardWords({ text }: { readonly text: string }) {
  const { language } = useWords();
  const { hardWords } = useContent();
  const pieces = useMemo(
    () => onceEach(hardWordsIn(text, language, hardWords)),
    [text, language, hardWords],
  );
  return pieces.map(({ words, word }, index) => (
    // The pieces of a text have no names but their places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {word === null ? words : <Explained words={words} word={word} />}
    </Fragment>
  ));
}

function onceEach(pieces: readonly ExplainedPiece[]): readonly ExplainedPiece[] {
  return pieces.map((piece, index) => {
    const isFirst = pieces.findIndex(({ word }) => word === piece.word) === index;
    return isFirst ? piece : { words: piece.words, word: null };
  });
}

function Explained({ words, word }: { readonly words: string; readonly word: HardWord }) {
  const { language } = useWords();
  return (
    <DialogTrigger>
      <Button className="hard-word">{words}</Button>
      <Popover className="hard-word-popover" placement="top">
        <Dialog className="hard-word-means">
          <Heading slot="title" className="hard-word-term">
            {word.term[language]}
          </Heading>
          <p>{word.means[language]}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
