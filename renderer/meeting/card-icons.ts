import { createElement } from 'react';
import {
  CalendarCheckIcon,
  ChatCircleTextIcon,
  CoffeeIcon,
  EarIcon,
  FileTextIcon,
  HandHeartIcon,
  HandPalmIcon,
  HeartIcon,
  HouseLineIcon,
  InfoIcon,
  LifebuoyIcon,
  NoteIcon,
  NotePencilIcon,
  PencilSimpleSlashIcon,
  PhoneCallIcon,
  QuestionIcon,
  ScalesIcon,
  SmileyIcon,
  SunIcon,
  TreeIcon,
  UmbrellaIcon,
  UserPlusIcon,
  UsersIcon,
  type Icon,
} from '@phosphor-icons/react';

/**
 * One picture for each card, beside its words and never instead of them. None shows rank between
 * people: nobody is bigger, higher or better dressed than anybody else.
 */
const icons: Readonly<Record<string, Icon>> = {
  trygghet: UmbrellaIcon,
  'varm-miljo': HouseLineIcon,
  fika: CoffeeIcon,
  'fa-stod': LifebuoyIcon,
  utredning: FileTextIcon,
  'bli-lyssnad-pa': EarIcon,
  'bli-tagen-pa-allvar': HandPalmIcon,
  'sa-att-jag-forstar': ChatCircleTextIcon,
  information: InfoIcon,
  respekt: HandHeartIcon,
  vanlighet: SmileyIcon,
  arlighet: HeartIcon,
  tydlighet: SunIcon,
  'inte-anteckna': PencilSimpleSlashIcon,
  'utanfor-soc': TreeIcon,
  'utan-foraldrar': UsersIcon,
  utomstaende: UserPlusIcon,
  rattigheter: ScalesIcon,
  'hur-vi-hors': PhoneCallIcon,
  'planera-motet': CalendarCheckIcon,
  'vad-jag-behover': QuestionIcon,
};

/** The card's picture; a card the youth wrote has a pencil, and one from a unit's own deck plain paper. */
export function CardIcon({ cardId }: { readonly cardId: string }) {
  return createElement(icons[cardId] ?? (cardId.startsWith('own-') ? NotePencilIcon : NoteIcon), {
    weight: 'duotone',
  });
}
