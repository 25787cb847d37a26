/**
 * Makes the golden data folder of the store's present version: `node test/golden/make.ts`. Run it once,
 * before a release, and commit what it made; see README.md beside it. It never writes over one that is
 * there.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import { Session } from '#main/vault/session.ts';
import { newestVersion } from '#main/vault/store/migrations.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Role } from '#shared/model/identity.ts';
import { wholeDesk } from '#shared/model/review.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { around } from '#test/support/exchange.ts';
import { goldenAccounts, goldenContent, goldenFolder } from '#test/support/golden.ts';
import { makeAccount, ordinaryActs, testPassphrase } from '#test/support/meeting.ts';
import { pair } from '#test/support/member.ts';
import { bothYes, decline } from '#test/support/session.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const folder = goldenFolder(newestVersion);
if (existsSync(folder)) throw new Error(`${folder} is there already, and is never changed`);
mkdirSync(folder, { recursive: true });

type Acts = readonly (readonly [Actor, ActInput])[];

/** Somebody made up, and what was done with them in one meeting after another. */
async function youth(
  { client }: TestVault,
  facts: { name: string; caseNumber: string | null; language: 'sv' | 'en' },
  ...meetings: readonly Acts[]
): Promise<void> {
  const { contactId } = valueOf(await client.contacts.create(facts));
  const { language } = facts;
  for (const acts of meetings) {
    const { meetingId } = valueOf(await client.meetings.start({ contactId, language }));
    let { length: after } = valueOf(await client.meetings.open({ meetingId })).steps;
    for (const [by, act] of acts) {
      ({ seq: after } = valueOf(await client.meetings.addStep({ meetingId, after, by, act })));
    }
  }
}

async function account(displayName: string, role: Role): Promise<OpenAccount> {
  const vault = await startVault(folder);
  const { accountId } = await makeAccount(vault, displayName, role);
  await vault.lock();
  return valueOf(await openAccount(join(folder, 'accounts', accountId), testPassphrase));
}

const exchange = join(folder, 'exchange');
const open = (of: OpenAccount) =>
  valueOf(Session.open(of, around({ transport: () => new FolderTransport(exchange) })));

const karin = await account('Karin Lund', 'caseworker');
const kim = await account('Kim Ek', 'supervisor');
mkdirSync(exchange, { recursive: true });
const [one, other] = [karin, kim].map((of) => ({ id: of.file.id, session: open(of) }));
if (one === undefined || other === undefined) throw new Error('two accounts were made');
await pair(one, other);
one.session.close();

const caseworker = await startVault(folder);
const unlock = { accountId: karin.file.id, passphrase: testPassphrase };
valueOf(await caseworker.client.accounts.unlock(unlock));
const own = { caseNumber: null, language: 'sv' } as const;
await youth(caseworker, { name: 'Alva', caseNumber: '12-345', language: 'sv' }, [
  ...ordinaryActs,
  ...bothYes,
]);
await youth(caseworker, { ...own, name: 'Elliot' }, [...ordinaryActs, ...bothYes], [...bothYes]);
await youth(caseworker, { ...own, name: 'Noor', language: 'en' }, [
  ...ordinaryActs,
  ...decline(true),
]);
await youth(caseworker, { ...own, name: 'Ärla' }, [...ordinaryActs, ...decline(false)]);
await youth(caseworker, { ...own, name: 'Tove' }, ordinaryActs);
await youth(caseworker, { ...own, name: 'Måns' }, [...ordinaryActs, ...bothYes]);
const { frames } = valueOf(await caseworker.client.workingCopy.load({}));
const [first, , , last] = frames.map(({ id }) => id);
const moved = { movedOn: dayOf(new Date()), movedBy: 'Karin Lund' };
for (const frameId of [first ?? '', last ?? '']) {
  valueOf(await caseworker.client.frames.handOver({ frameId, ...moved }));
}
valueOf(await caseworker.client.frames.purge({ frameId: last ?? '' }));
await caseworker.lock();

// What was agreed reaches the supervisor, who opens one, writes back, and is read.
const again = open(karin);
await again.exchange.visit();
await other.session.exchange.visit();
const [review] = other.session.store.reviews.page(wholeDesk, dayOf(new Date())).rows;
valueOf(other.session.reviews.open(review?.id ?? ''));
valueOf(other.session.reviews.remark(review?.id ?? '', 'Bra att det står vem som gör vad.'));
await other.session.exchange.visit();
await again.exchange.visit();
other.session.close();
again.close();

// A public card laid out by an unlock says nothing that the account file does not.
rmSync(join(folder, 'exchange'), { recursive: true, force: true });
writeFileSync(
  join(folder, 'expected.json'),
  `${JSON.stringify(goldenContent(await goldenAccounts(folder)), null, 2)}\n`,
);
console.log(`made ${folder}: read expected.json, and commit both`);
