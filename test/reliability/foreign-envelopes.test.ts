import { Encrypter } from 'age-encryption';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signText } from '#main/vault/accounts/keys.ts';
import { decryptFor, openEnvelope } from '#main/vault/exchange/envelope.ts';
import { identityOf } from '#main/vault/exchange/identity-card.ts';
import { changedEnvelope, genuineEnvelopes, type Sealed } from '#test/support/envelope-pool.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { Member, pair, received } from '#test/support/member.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { valueOf } from '#test/support/vault.ts';

const changed = isFull ? 100_000 : 3000;
const sealedAnew = isFull ? 20_000 : 1000;
const junk = isFull ? 20_000 : 2000;
const megabyte = 1024 * 1024;

describe('foreign data in the box', { timeout: 900_000 }, () => {
  const [data, share] = [makeFolder(), makeFolder()];
  const exchangeFolder = join(share.path, 'soc');
  let sam: Member;
  let kim: Member;
  let pool: readonly Sealed[];
  let box: string;
  const lay = (name: string, bytes: string | Uint8Array) =>
    writeFileSync(join(box, `${name}.envelope`), bytes);

  beforeAll(async () => {
    mkdirSync(exchangeFolder);
    sam = await Member.make(data.path, exchangeFolder, 'Sam', 'caseworker');
    kim = await Member.make(data.path, exchangeFolder, 'Kim', 'supervisor');
    const agreed = Array.from({ length: 6 }, (_, place) =>
      // Agreed before they pair, so that none of these is on its way.
      sam.agree(`Robin ${place}`, ordinaryActs.slice(0, place === 0 ? 1 : undefined)),
    );
    await pair(sam, kim);
    pool = (await Promise.all(agreed.map((one) => genuineEnvelopes(sam, kim, one)))).flat();
    box = join(exchangeFolder, 'boxes', kim.id);
    mkdirSync(box, { recursive: true });
  }, 120_000);
  afterAll(() => {
    data.remove();
    share.remove();
  });

  /** How many records of any kind Kim's store has of what came. */
  const stored = () => ({
    reviews: received(kim),
    received: pool.filter(({ name }) => kim.session.store.hasReceived(name)).length,
    lines: kim.session.log.place,
  });

  test(`${changed.toLocaleString('en')} changed envelopes: none opens, and none takes long`, async () => {
    const chances = new Chances();
    const us = { accountId: kim.id, keys: kim.account.keys };
    const paired = [identityOf(sam.account)];
    const codes = new Map<string, number>();
    const opened: string[] = [];
    let slowest = 0;
    const before = process.memoryUsage.rss();
    let most = before;
    const began = performance.now();
    for (let count = 0; count < changed; count += 1) {
      const { bytes } = changedEnvelope(pool, chances);
      const start = performance.now();
      const result = await openEnvelope(bytes, us, paired);
      slowest = Math.max(slowest, performance.now() - start);
      const code = result.ok ? 'opened' : result.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (result.ok) opened.push(Buffer.from(bytes).toString('base64'));
      if (count % 500 === 0) most = Math.max(most, process.memoryUsage.rss());
    }
    const each = (performance.now() - began) / changed;
    const grown = Math.round((most - before) / megabyte);
    console.log(
      `seed ${chances.seed}: ${changed} changed envelopes, ${each.toFixed(2)} ms each, slowest ` +
        `${slowest.toFixed(0)} ms, ${grown} MB more memory than the ${Math.round(before / megabyte)} MB ` +
        `before; ${[...codes].join(' ')}`,
    );
    expect(opened).toEqual([]);
    expect([...codes.keys()].toSorted()).toEqual(
      expect.arrayContaining(['envelope-damaged', 'envelope-not-for-us']),
    );
    expect(grown).toBeLessThan(300);
    // The control: the same reading of the same envelopes, unchanged.
    for (const { bytes } of pool) {
      expect(await openEnvelope(bytes, us, paired)).toMatchObject({ ok: true });
    }
    proved('envelopes', {
      figure: `${changed} changed, 0 taken in, slowest ${slowest.toFixed(0)} ms`,
      control: `all ${pool.length} unchanged ones open`,
    });
  });

  test('changed envelopes under the names of genuine ones, in the box: nothing is stored, nothing stops', async () => {
    const chances = new Chances();
    const before = stored();
    for (let visit = 0; visit < 10; visit += 1) {
      for (const { name } of pool) {
        const one = changedEnvelope(
          pool.filter((sealed) => sealed.name === name),
          chances,
        );
        lay(name, one.bytes);
      }
      await kim.session.exchange.visit();
      const { problem, refused } = kim.session.exchange.state();
      const count = Object.values(refused).reduce((sum, each) => sum + each, 0);
      expect([chances.seed, problem, count]).toEqual([chances.seed, null, pool.length]);
    }
    expect([chances.seed, stored()]).toEqual([chances.seed, before]);
    for (const { name } of pool) rmSync(join(box, `${name}.envelope`));
  });

  /** Sealed to Kim; `signed` by somebody Kim is paired with, or by nobody. */
  async function sealPlain(body: string, signed: boolean, recipients = 1): Promise<Uint8Array> {
    const encrypter = new Encrypter();
    for (let count = 0; count < recipients; count += 1) {
      encrypter.addRecipient(kim.account.file.recipient);
    }
    const mark = 'soc-box-envelope/1';
    const signature = signed ? signText(sam.account.keys, `${mark}\n${body}`) : 'AAAA';
    return encrypter.encrypt(`${mark}\n${signature}\n${body}`);
  }

  test(`${sealedAnew.toLocaleString('en')} changed contents, sealed anew: nobody unsigned is listened to, and no signed nonsense`, async () => {
    const chances = new Chances();
    const us = { accountId: kim.id, keys: kim.account.keys };
    const paired = [identityOf(sam.account)];
    const plain = await Promise.all(
      pool.map(async ({ bytes }) => {
        const opened = await decryptFor(bytes, kim.account.keys.identity);
        return Buffer.from(valueOf(opened)).toString('utf8');
      }),
    );
    const codes = new Map<string, number>();
    for (let count = 0; count < sealedAnew; count += 1) {
      const text = chances.oneOf(plain);
      const body = text.slice(text.indexOf('{'));
      const at = chances.below(body.length);
      const piece = chances.oneOf([
        '"',
        '{',
        '}',
        ',',
        '\\',
        '0',
        '-',
        'null',
        '\u2028',
        'e9',
        ' ',
      ]);
      const cut = chances.below(3);
      const changedBody = `${body.slice(0, at)}${piece}${body.slice(at + cut)}`;
      // By whoever knows Kim's recipient; and by somebody paired whose program has gone wrong.
      const isSigned = count % 2 === 1;
      const result = await openEnvelope(await sealPlain(changedBody, isSigned), us, paired);
      const code = result.ok ? 'opened' : result.error.code;
      codes.set(`${code}${isSigned ? '-signed' : ''}`, chances.seed);
    }
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['envelope-from-stranger', 'envelope-damaged-signed']),
    );
    // What is signed and still of the form is one more word of that person's own; what is not, is none.
    expect(codes.get('opened')).toBe(undefined);
  });

  test('bombs: nothing is stored, nothing stops, and what is genuine still comes in', async () => {
    const deep = 50_000;
    const scrypt = new Encrypter();
    scrypt.setPassphrase('lösenfras');
    scrypt.setScryptWorkFactor(10);
    const heavy = Buffer.from(await scrypt.encrypt('x')).toString('latin1');
    const bombs: Readonly<Record<string, string | Uint8Array>> = {
      'deep-unsigned': await sealPlain('['.repeat(deep), false),
      'deep-signed': await sealPlain('['.repeat(deep), true),
      'deep-closed': await sealPlain(`${'['.repeat(deep)}${']'.repeat(deep)}`, true),
      'deep-object': await sealPlain(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, true),
      'proto-signed': await sealPlain('{"__proto__":{"letter":{"kind":"remark"}}}', true),
      'number-signed': await sealPlain('1e400', true),
      'text-signed': await sealPlain(`"${'\\u0000'.repeat(30_000)}"`, true),
      'long-inside': await sealPlain('x'.repeat(255 * 1024), true),
      // A work factor that would take a machine for hours.
      'scrypt-30': Buffer.from(heavy.replace(/ 10\n/, ' 30\n'), 'latin1'),
      'recipients-17': await sealPlain('hej', true, 17),
      'recipients-1200': await sealPlain('hej', true, 1200),
      'recipients-5000': Buffer.concat([
        Buffer.from('age-encryption.org/v1\n'),
        Buffer.from(`-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`.repeat(5000)),
        Buffer.from(`--- ${'A'.repeat(43)}\n`),
        Buffer.alloc(100),
      ]),
      'endless-header': Buffer.from(`age-encryption.org/v1\n-> ${'A'.repeat(200_000)}`),
      'endless-stanza': Buffer.from(
        `age-encryption.org/v1\n-> X25519 AAAA\n${`${'A'.repeat(64)}\n`.repeat(3000)}`,
      ),
      'all-zero': Buffer.alloc(200 * 1024),
      nothing: '',
    };
    for (const [name, bytes] of Object.entries(bombs)) lay(name, bytes);
    lay('huge', '');
    truncateSync(join(box, 'huge.envelope'), 1024 ** 4);
    symlinkSync('/dev/zero', join(box, 'link.envelope'));
    execFileSync('mkfifo', [join(box, 'pipe.envelope')]);
    mkdirSync(join(box, 'folder.envelope'));
    const cards = join(exchangeFolder, 'boxes', 'people');
    writeFileSync(join(cards, 'deep.envelope'), '['.repeat(15_000));
    writeFileSync(join(cards, 'huge.envelope'), '');
    truncateSync(join(cards, 'huge.envelope'), 1024 ** 4);
    for (let count = 0; count < 300; count += 1) {
      writeFileSync(join(cards, `aaa${count}.envelope`), '{}');
    }

    const before = stored();
    const memory = process.memoryUsage.rss();
    const began = performance.now();
    await kim.session.exchange.visit();
    const took = Math.round(performance.now() - began);
    const grown = Math.round((process.memoryUsage.rss() - memory) / megabyte);
    const { problem, refused } = kim.session.exchange.state();
    expect(problem).toBeNull();
    expect(stored()).toEqual(before);
    expect(Object.values(refused).reduce((sum, each) => sum + each, 0)).toBe(
      Object.keys(bombs).length + 4,
    );
    // Whom one is paired with is found though three hundred others lie there.
    expect(kim.session.exchange.state().people[0]).toMatchObject({ state: 'paired' });

    const { name, bytes } = pool[0] ?? { name: '', bytes: '' };
    lay(name, bytes);
    await kim.session.exchange.visit();
    expect(stored()).toMatchObject({ reviews: before.reviews + 1, received: 1 });
    expect(existsSync(join(box, `${name}.envelope`))).toBe(false);
    console.log(`${Object.keys(bombs).length + 4} bombs in ${took} ms, ${grown} MB more memory`);
    expect(took).toBeLessThan(30_000);
    expect(grown).toBeLessThan(300);
    rmSync(box, { recursive: true });
    mkdirSync(box);
  });

  test(`${junk.toLocaleString('en')} files in the box: a visit looks at some, and what is genuine comes in`, async () => {
    for (let count = 0; count < junk; count += 1) lay(`aaa${count}`, 'skräp');
    const [, , , genuine] = pool;
    if (genuine === undefined) throw new Error('the pool is too small');
    lay(genuine.name, genuine.bytes);
    const before = stored();
    const began = performance.now();
    let visits = 0;
    for (; stored().reviews === before.reviews && visits < 200; visits += 1) {
      await kim.session.exchange.visit();
      const { refused } = kim.session.exchange.state();
      expect(refused['envelope-damaged'] ?? 0).toBeLessThanOrEqual(2000);
    }
    const each = Math.round((performance.now() - began) / visits);
    console.log(`${junk} files in the box: ${each} ms a visit, in with visit ${visits}`);
    expect(stored().reviews).toBe(before.reviews + 1);
    expect(readdirSync(box)).toHaveLength(junk);
  });
});
