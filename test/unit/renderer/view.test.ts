import { expect, test } from 'vitest';
import { firstView, nextView, type View, type ViewAct } from '#renderer/view.ts';

const home: View = { name: 'home', contactId: 'alva', isListShown: true };
const meeting: View = { name: 'meeting', meetingId: 'm1', contactId: 'alva' };
const frame: View = { name: 'frame', frameId: 'f1', contactId: 'alva', isListShown: true };

const record: View = { name: 'record', contactId: 'alva', isListShown: true };
const people: View = { name: 'people', contactId: 'alva', isListShown: true };

const everyAct: readonly ViewAct[] = [
  { kind: 'unlocked' },
  { kind: 'contact-chosen', contactId: 'elliot' },
  { kind: 'list-shown', isShown: true },
  { kind: 'meeting-opened', meetingId: 'm2', contactId: 'elliot' },
  { kind: 'frame-opened', frameId: 'f2', contactId: 'elliot' },
  { kind: 'record-opened', contactId: 'elliot' },
  { kind: 'people-opened' },
  { kind: 'figures-opened' },
  { kind: 'left' },
];

test('nothing but unlocking leads away from the sign-in screen', () => {
  for (const act of everyAct) {
    const name = act.kind === 'unlocked' ? 'home' : 'sign-in';
    expect(nextView(firstView, act).name).toBe(name);
  }
});

test('while a meeting is open no other view can be opened', () => {
  const others = everyAct.filter((act) => act.kind !== 'left');
  for (const act of others) expect(nextView(meeting, act)).toBe(meeting);
});

test('after a meeting its contact is shown, and nobody else', () => {
  expect(nextView(meeting, { kind: 'left' })).toEqual({ ...home, isListShown: false });
});

test('after reading a frame or the record the page is as it was left', () => {
  expect(nextView(frame, { kind: 'left' })).toEqual(home);
  expect(nextView(record, { kind: 'left' })).toEqual(home);
  expect(nextView(people, { kind: 'left' })).toEqual(home);
  expect(nextView({ name: 'figures' }, { kind: 'left' })).toEqual({ ...home, contactId: null });
  expect(nextView({ ...frame, isListShown: false }, { kind: 'left' })).toEqual({
    ...home,
    isListShown: false,
  });
});

test('from home a meeting, a frame, the record and another contact can be opened', () => {
  expect(nextView(home, { kind: 'meeting-opened', meetingId: 'm1', contactId: 'alva' })).toEqual(
    meeting,
  );
  expect(nextView(home, { kind: 'frame-opened', frameId: 'f1', contactId: 'alva' })).toEqual(frame);
  expect(nextView(home, { kind: 'record-opened', contactId: 'alva' })).toEqual(record);
  expect(nextView(home, { kind: 'people-opened' })).toEqual(people);
  expect(nextView(home, { kind: 'figures-opened' })).toEqual({ name: 'figures' });
  expect(nextView(home, { kind: 'contact-chosen', contactId: null })).toEqual({
    ...home,
    contactId: null,
  });
});

test('from one frame another can be opened, and its contact is the one that is shown afterwards', () => {
  const other = nextView(
    { ...frame, isListShown: false },
    { kind: 'frame-opened', frameId: 'f2', contactId: 'elliot' },
  );
  expect(other).toEqual({ name: 'frame', frameId: 'f2', contactId: 'elliot', isListShown: false });
  expect(nextView(other, { kind: 'left' })).toEqual({
    ...home,
    contactId: 'elliot',
    isListShown: false,
  });
});
