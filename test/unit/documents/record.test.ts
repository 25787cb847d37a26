import { expect, test } from 'vitest';
import { renderDocument } from '#main/vault/documents/document.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { languages } from '#shared/i18n/language.ts';
import { fail, ok } from '#shared/result.ts';
import type { WholeRecord } from '#shared/telling/record.ts';
import { kept, ordinary } from './sample-frames.ts';

const at = '2026-12-03T10:00:00.000Z';
const digest = '0'.repeat(64);
const frame = {
  id: ordinary.id,
  contactId: 'c1',
  meetingId: 'm1',
  version: 1,
  agreedOn: '2026-12-03',
  agreedAt: at,
  digest,
  receiptCode: '2222 2222 2222 2222',
  handOver: null,
  purgedAt: null,
};
const record: WholeRecord = {
  account: { name: 'Maria Lindqvist', role: 'caseworker' },
  contact: { id: 'c1', name: 'Alex', caseNumber: null, language: 'sv', createdAt: at },
  meetings: [
    {
      id: 'm2',
      contactId: 'c1',
      startedAt: at,
      endedAt: null,
      outcome: 'open',
      start: { language: 'sv', deck: { ...socBox, cards: [] } },
    },
  ],
  kept: [frame, { ...frame, id: 'unreadable', version: 2 }],
  frames: [kept(ordinary)],
  remarks: [],
  waiting: [],
  steps: [
    {
      meetingId: 'm2',
      seq: 1,
      at,
      by: 'caseworker',
      act: { kind: 'point-written', pointId: 'p1', text: '<b>Skolan</b>' },
    },
  ],
  log: [],
};

function render(format: 'pdf' | 'text', language: 'sv' | 'en' = 'sv', of = record) {
  const made = renderDocument(
    { kind: 'record', contactId: 'c1', language, format },
    {
      frame: () => fail('frame-not-found'),
      record: () => ok(of),
      figures: () => fail('not-for-this-role'),
      deck: () => '',
      letter: () => fail('meeting-not-found'),
      recovery: () => null,
      language: 'sv',
      now: new Date(2026, 11, 3, 9, 30),
    },
  );
  if (!made.ok) throw new Error(made.error.code);
  const { fileName, content } = made.value;
  return { fileName, words: content.type === 'html' ? content.html : content.text };
}

test('the name of the file says what it is and of which day, and nothing about whom', () => {
  expect(render('pdf').fileName).toBe('allt-sparat-2026-12-03.pdf');
  expect(render('text', 'en').fileName).toBe('all-saved-2026-12-03.txt');
});

test('page and text have the frame in full, the steps, and a place for what cannot be read', () => {
  for (const format of ['pdf', 'text'] as const) {
    const { words } = render(format);
    expect(words).toContain('Vi ses på biblioteket nästa gång.');
    expect(words).toContain('2222 2222 2222 2222');
    expect(words).toContain('Det går inte att läsa vad som står i ramen.');
    expect(words).toContain('Inget är inskrivet än.');
  }
  expect(render('pdf').words).toContain('<bdi>&lt;b&gt;Skolan&lt;/b&gt;</bdi>');
  expect(render('text').words).toContain('skrev en punkt: <b>Skolan</b>');
});

test('who else has a frame, whom it waits for, and what a supervisor wrote, in every layout', () => {
  const frameId = ordinary.id;
  const written = {
    ...record,
    remarks: [
      {
        id: 'r1',
        frameId,
        fromName: 'Kim',
        words: 'Vi behöver ett <b>rum</b>.',
        at,
        isShown: false,
      },
    ],
    waiting: [{ frameId, toName: 'Lo' }],
    log: [
      {
        format: 'soc-box-log',
        formatVersion: 1,
        place: 1,
        at,
        by: record.account,
        event: { kind: 'frame-delivered', contactId: 'c1', frameId, to: 'kim', toName: 'Kim' },
        previous: null,
      },
    ],
  } satisfies WholeRecord;
  for (const format of ['pdf', 'text'] as const) {
    const { words } = render(format, 'sv', written);
    const page = words.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toMatch(/Finns också hos:? chefen Kim/);
    expect(page).toMatch(/Väntar på att skickas till:? chefen Lo/);
    expect(page).toMatch(/Chefen +Kim skrev efter att ha läst ramen: Vi behöver ett/);
  }
  expect(render('pdf', 'sv', written).words).toContain('<bdi>Vi behöver ett &lt;b&gt;rum');
});

test('the text has short lines, and no character that nobody sees', () => {
  for (const language of languages) {
    for (const line of render('text', language).words.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(72);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  }
});

test('where nothing is stored the paper says so', () => {
  const nothing = { ...record, meetings: [], kept: [], frames: [], steps: [] };
  const { words } = render('text', 'sv', nothing);
  expect(words).toContain('Ni har ingen ram än.');
  expect(words).toContain('Ni har inte haft något möte här.');
});
