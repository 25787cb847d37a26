import type { Catalog } from '../catalog.ts';

export const errors: Catalog['errors'] = {
  'invalid-request': {
    what: 'The program did not understand its own question.',
    todo: 'Nothing has changed. Try again. If it happens again, restart the program.',
  },
  'invalid-text': {
    what: 'A text cannot be saved as it is.',
    todo: 'Look at the field. The text may be empty, too long or have an invisible character.',
  },
  'not-unlocked': {
    what: 'The program is locked.',
    todo: 'Unlock it with your passphrase. All that was saved is still there.',
  },
  'vault-gone': {
    what: 'The part of the program that saves has stopped.',
    todo: 'All that was shown as saved is still there. Unlock again.',
  },
  unexpected: {
    what: 'Something went wrong that we had not foreseen.',
    todo: 'What you saw as saved is still there. Try again, or restart the program.',
  },
  'folder-read-only': {
    what: 'The folder cannot be written to.',
    todo: 'Nothing is lost. Ask IT support for the right to write there, or choose another folder.',
  },
  'folder-missing': {
    what: 'The folder is no longer there.',
    todo: 'Is it on a USB stick or a network drive? Connect it and try again.',
  },
  'folder-not-answering': {
    what: 'The folder does not answer.',
    todo: 'Nothing is lost. Is it on a network drive? Check that the computer reaches the network.',
  },
  'disk-full': {
    what: 'The disk is full.',
    todo: 'The latest change was not saved. Free some space on the computer and try again.',
  },
  'disk-failed': {
    what: 'The disk answered with an error.',
    todo: 'The latest change was not saved. Try again. If it happens again, ask IT support.',
  },
  'crypto-missing': {
    what: 'This computer lacks what the program needs to encrypt.',
    todo: 'Nothing has been saved. Ask IT support to install the program again.',
  },
  'account-not-found': {
    what: 'The account is not here.',
    todo: 'Check that you are at the right computer.',
  },
  'account-damaged': {
    what: "The account's details are damaged.",
    todo: 'Change nothing in the folder. Ask IT support. The content may still be there.',
  },
  'account-from-newer-version': {
    what: 'The account was made with a newer version of Soc Box.',
    todo: 'Nothing has changed. Update the program on this computer.',
  },
  'account-in-use': {
    what: 'The account is already open in another window.',
    todo: 'Close the other window and try again.',
  },
  'key-file-damaged': {
    what: "The file with the account's key is damaged.",
    todo: 'The passphrase will not help. Use the code on the recovery sheet.',
  },
  'key-file-missing': {
    what: "The file with the account's key is missing.",
    todo: 'Use the code on the recovery sheet, or ask IT support to bring the folder back.',
  },
  'store-damaged': {
    what: 'The file with the meetings is damaged.',
    todo: 'Nothing is deleted. Lock the program and unlock it again: it then shows what can be rescued.',
  },
  'store-missing': {
    what: 'The file with the meetings is missing.',
    todo: 'Nothing new has been made in its place. Ask IT support whether the folder was moved.',
  },
  'store-from-newer-version': {
    what: 'The meetings were saved with a newer version of Soc Box.',
    todo: 'Nothing has changed. Update the program on this computer.',
  },
  'wrong-passphrase': {
    what: 'The passphrase is not right.',
    todo: 'Check caps lock and the keyboard language. The file itself is whole.',
  },
  'wrong-recovery-code': {
    what: 'The code is not right.',
    todo: 'Read the sheet again, group by group. Is it the right account?',
  },
  'no-recovery-sheet': {
    what: 'The account has no recovery sheet.',
    todo: 'Only the passphrase can open the account.',
  },
  'wait-before-retry': {
    what: 'It has been wrong several times.',
    todo: 'Wait {{seconds}} seconds before you try again.',
  },
  'weak-passphrase': {
    what: 'The passphrase is too easy to guess.',
    todo: 'Use the suggested one, or make your own longer.',
  },
  'contact-not-found': {
    what: 'The contact does not exist.',
    todo: 'Go back to the list and choose again.',
  },
  'contact-name-taken': {
    what: 'You already have a contact with that name.',
    todo: 'Add something that tells them apart, for example a letter.',
  },
  'contact-still-kept': {
    what: 'Something about the contact is still kept here.',
    todo: 'End the meeting first. A frame must be in the case record and removed here.',
  },
  'recovery-sheet-first': {
    what: 'The recovery sheet has not been saved yet.',
    todo: 'Print or save it first. Without it everything can be lost.',
  },
  'recovery-sheet-replaced': {
    what: 'That sheet is not valid. A newer code has been made since.',
    todo: 'Throw the sheet away and make a new one.',
  },
  'meeting-not-found': {
    what: 'The meeting does not exist.',
    todo: 'Go back to the contact and choose again.',
  },
  'meeting-already-open': {
    what: 'There is already a meeting that has not ended.',
    todo: 'Go on with that meeting, or end it first.',
  },
  'meeting-ended': {
    what: 'The meeting has ended.',
    todo: 'It cannot be changed. Start a new meeting to change something.',
  },
  'letter-unfinished': {
    what: 'The letter is not finished.',
    todo: 'Fill in names, phone, why, day, time and place. Then print.',
  },
  'letter-too-long': {
    what: 'The letter does not fit on one page.',
    todo: 'Nothing was printed. Shorten what is longest, for example how to get there.',
  },
  'step-out-of-date': {
    what: 'The screen was one step behind.',
    todo: 'Nothing has changed. Do again what you just did.',
  },
  'step-not-possible': {
    what: 'That cannot be done right now.',
    todo: 'Nothing has changed.',
  },
  'frame-not-found': {
    what: 'The frame does not exist.',
    todo: 'Go back to the contact and choose again.',
  },
  'frame-purged': {
    what: 'The frame is no longer here.',
    todo: 'It was moved to the case record and removed here. Read it there.',
  },
  'frame-damaged': {
    what: 'The frame cannot be shown. It is not the same as when you both said yes.',
    todo: 'Change nothing. Check the archive under Your account and ask IT support for help.',
  },
  'already-handed-over': {
    what: 'The move to the case record is already noted.',
    todo: 'Is something wrong in it? Take it back and write it anew.',
  },
  'not-handed-over': {
    what: 'The frame has not been moved to the case record yet.',
    todo: 'Put it in the case record first. Until then it is never removed here.',
  },
  'day-in-the-future': {
    what: 'That day has not been yet.',
    todo: 'Choose the day when the frame was put in the case record.',
  },
  'receipt-code-mistyped': {
    what: 'The code is not copied quite right.',
    todo: 'Compare it with the paper, sign by sign. The code has four groups of four signs.',
  },
  'envelope-too-big': {
    what: 'An envelope in the exchange folder is too big to come from Soc Box.',
    todo: 'Nothing was opened. Ask IT support to look in the folder.',
  },
  'envelope-damaged': {
    what: 'An envelope in the exchange folder is damaged.',
    todo: 'Nothing was opened. Ask whoever sent it to send it again.',
  },
  'envelope-not-for-us': {
    what: 'An envelope in the exchange folder is for somebody else.',
    todo: 'Nothing was opened. Ask IT support to look in the folder.',
  },
  'envelope-from-stranger': {
    what: 'An envelope comes from somebody you are not paired with.',
    todo: 'Nothing was opened. Pair with the person first, if you know them.',
  },
  'person-not-found': {
    what: 'The person is not in the exchange folder.',
    todo: 'Ask the person to unlock their account once. Make sure you use the same folder.',
  },
  'person-key-changed': {
    what: 'The person’s key is not the one you compared.',
    todo: 'Nothing is sent. Talk to the person face to face. If the account was made anew, pair again.',
  },
  'not-for-this-role': {
    what: 'That cannot be done from this account.',
    todo: 'Caseworkers hold meetings. Supervisors read frames. Lock, and open the right account.',
  },
  'promise-not-found': {
    what: 'The promise is no longer here.',
    todo: 'The frame may have been removed. Read the promises again.',
  },
  'told-how-missing': {
    what: 'How you told of the change is missing.',
    todo: 'Choose how you told of it. If you have not yet, you can choose that.',
  },
  'review-not-found': {
    what: 'The frame is no longer here.',
    todo: 'It has been moved to the case record. Ask the caseworker to show it there.',
  },
  'already-paired': {
    what: 'You are already paired.',
    todo: 'Nothing more is needed.',
  },
  'file-unreadable': {
    what: 'The file could not be read.',
    todo: 'Check that it is still there and is a file. Choose it again.',
  },
  'save-failed': {
    what: 'The file could not be saved.',
    todo: 'Choose another folder and try again.',
  },
  'print-failed': {
    what: 'It could not be printed.',
    todo: 'Check the printer, or save as PDF instead.',
  },
};
