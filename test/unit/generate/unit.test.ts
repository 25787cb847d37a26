import { expect, test } from 'vitest';
import { isSignatureOf } from '#main/vault/accounts/keys.ts';
import { letter as letterSchema } from '#main/vault/exchange/envelope.ts';
import { canonicalText } from '#shared/model/frame.ts';
import { madeUpUnit } from '#test/generate/unit.ts';

const plan = { frames: 300, seed: 7, today: '2026-11-20' };

test('a made-up unit is what a real exchange would carry: whole letters, genuinely signed', async () => {
  const unit = await madeUpUnit(plan);
  expect(unit).toHaveLength(plan.frames);
  for (const { letter, from } of unit) {
    expect(letterSchema.parse(letter)).toEqual(letter);
    const text = canonicalText(letter.frame);
    expect(isSignatureOf(from.verifyKey, text, letter.signature)).toBe(true);
    expect(letter.frame.agreedOn < plan.today).toBe(true);
    expect(letter.frame.contact.name).toMatch(/^Påhittad /);
  }
  expect(new Set(unit.map(({ letter }) => letter.frame.id)).size).toBe(plan.frames);
  expect(unit.some(({ letter }) => letter.carried.length > 0)).toBe(true);
  expect(unit.some(({ letter }) => letter.outcomes.some(({ youth }) => youth === 'kept'))).toBe(
    true,
  );
});

/** What a unit says, without what its fresh keys make of it. */
async function toldBy(seed: number): Promise<readonly object[]> {
  return (await madeUpUnit({ ...plan, seed })).map(({ letter }) => ({
    ...letter,
    frame: { ...letter.frame, previous: null },
    digest: '',
    signature: '',
  }));
}

test('the same seed tells the same, and another seed something else', async () => {
  const first = await toldBy(7);
  expect(await toldBy(7)).toEqual(first);
  expect(await toldBy(8)).not.toEqual(first);
});
