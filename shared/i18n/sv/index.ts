import { archive } from './archive.ts';
import { before } from './before.ts';
import { common } from './common.ts';
import { content } from './content.ts';
import { deckFile } from './deck-file.ts';
import { decks } from './decks.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { legal } from './legal.ts';
import { log } from './log.ts';
import { meeting } from './meeting.ts';
import { opening } from './opening.ts';
import { pairing } from './pairing.ts';
import { path } from './path.ts';
import { promises } from './promises.ts';
import { quiet } from './quiet.ts';
import { receipt } from './receipt.ts';
import { record } from './record.ts';
import { rescue } from './rescue.ts';
import { retention } from './retention.ts';
import { review } from './review.ts';
import { rights } from './rights.ts';
import { toolbox } from './toolbox.ts';
import { unlock } from './unlock.ts';
import { versions } from './versions.ts';

/** Swedish: the source of every key. One file for each part of the program. */
export const sv = {
  archive,
  before,
  common,
  content,
  deckFile,
  decks,
  documents,
  errors,
  figures,
  frame,
  home,
  legal,
  log,
  meeting,
  opening,
  pairing,
  path,
  promises,
  quiet,
  receipt,
  record,
  rescue,
  retention,
  review,
  rights,
  toolbox,
  unlock,
  versions,
} as const;
