import type { Catalog } from '../catalog.ts';

export const log: Catalog['log'] = {
  'contact-added': '{{who}} added you here.',
  'contact-changed': '{{who}} changed your name, case number or language.',
  'contact-removed': '{{who}} removed you from here.',
  'meeting-started': '{{who}} began a meeting.',
  'meeting-planned': '{{who}} planned a meeting.',
  'plan-opened': '{{who}} opened the plan from {{meeting}} again.',
  'plan-removed': '{{who}} removed the plan from {{meeting}}. There was no meeting.',
  'plan-purge-announced': '{{who}} was told that the plan from {{meeting}} is soon removed.',
  'plan-purged':
    'The plan from {{meeting}} was removed, for its time was up. There was no meeting. Signed in was {{who}}.',
  'letter-printed': '{{who}} printed the welcome letter for the meeting from {{meeting}}.',
  'letter-saved':
    '{{who}} saved the welcome letter for the meeting from {{meeting}} as {{format}}.',
  'meeting-opened': '{{who}} opened the meeting from {{meeting}} again.',
  'meeting-kept':
    'Both wanted to keep the meeting from {{meeting}} for next time. It is removed {{purgeOn}}. Signed in was {{who}}.',
  'meeting-thrown-away': 'The meeting from {{meeting}} was thrown away. Signed in was {{who}}.',
  'meeting-purge-announced':
    '{{who}} was told that what you wrote in the meeting from {{meeting}} is soon removed.',
  'meeting-purged':
    'The meeting from {{meeting}} was removed, for its time had run out. Signed in was {{who}}.',
  'frame-agreed': 'Both said yes to frame number {{version}} {{agreedOn}}. Signed in was {{who}}.',
  'frame-opened': '{{who}} opened frame number {{frame}}.',
  'frame-printed': '{{who}} printed frame number {{frame}}.',
  'frame-saved': '{{who}} saved frame number {{frame}} as {{format}}.',
  'frame-handed-over':
    '{{who}} noted that frame number {{frame}} has been moved to your file. {{movedBy}} moved it {{movedOn}}. The copy here is removed {{purgeOn}}.',
  'hand-over-withdrawn':
    '{{who}} took it back: frame number {{frame}} has not been moved to your file.',
  'purge-announced': '{{who}} was told that frame number {{frame}} is soon removed here.',
  'purge-postponed': '{{who}} put it off: frame number {{frame}} is removed here {{purgeOn}}.',
  'frame-purged':
    'Frame number {{frame}} was removed here. It is in your file. Signed in was {{who}}.',
  'store-rescued':
    'What is saved here was damaged, or replaced by an older copy. {{who}} rescued what could be. Something about you may be gone: your paper holds.',
  'record-opened': '{{who}} opened All that is saved about me.',
  'record-printed': '{{who}} printed All that is saved about me.',
  'record-saved': '{{who}} saved All that is saved about me as {{format}}.',
  'frame-delivered':
    '{{who}} sent frame number {{frame}}, in a sealed envelope, to the supervisor {{person}}.',
  'frame-reviewed':
    'The supervisor {{person}} opened frame number {{frame}} {{day}}. Signed in here was {{who}}.',
  'remark-received':
    'The supervisor {{person}} wrote something about how we work, after reading frame number {{frame}}. Signed in here was {{who}}.',
  'remark-shown':
    'You saw what the supervisor wrote after frame number {{frame}}. Signed in was {{who}}.',
  'promises-opened': '{{who}} read what you have promised each other.',
  'promise-marked': '{{who}} wrote about a promise in frame number {{frame}}: {{mark}}.',
  'promise-answered':
    'You looked back on a promise in frame number {{frame}}. You said: {{youth}}. {{who}} said: {{caseworker}}.',
};
