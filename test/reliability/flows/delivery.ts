import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import { changePreferences } from '#main/vault/preferences-file.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';
import { makeFolder } from '#test/support/folder.ts';
import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder, type KnownFolder } from '#test/support/known-folder.ts';
import { pair, received } from '#test/support/member.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { addSteps, bothYes } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';

/** A caseworker delivers what was agreed, then a supervisor fetches it; each is killed at its visit. */
export const delivery: KillFlow = {
  name: 'delivery',
  quick: 6,
  full: 80,
  async prepare() {
    const share = makeFolder();
    const exchangeFolder = join(share.path, 'soc');
    mkdirSync(exchangeFolder);
    const sam = await knownFolder({ id: 'sam' });
    const kim = await knownFolder({ id: 'kim', role: 'supervisor' });
    const transport = () => new FolderTransport(exchangeFolder);
    const openSession = ({ account }: KnownFolder) =>
      valueOf(Session.open(account, around({ transport })));
    for (const folder of [sam, kim]) changePreferences(folder.path, { exchangeFolder });
    const both = [sam, kim].map((folder) => ({
      id: folder.account.file.id,
      session: openSession(folder),
    })) as [{ id: string; session: Session }, { id: string; session: Session }];
    await pair(...both);
    for (const { session } of both) session.store.close();

    const agreed: { readonly contactId: string; readonly frameId: string }[] = [];
    let turn = 0;
    const whose = () => (turn % 2 === 1 ? sam : kim);

    function agreeThree(): void {
      const session = openSession(sam);
      for (let count = 0; count < 3; count += 1) {
        const name = `Robin ${agreed.length}`;
        const { contactId } = valueOf(
          session.contacts.create({ name, caseNumber: null, language: 'sv' }),
        );
        const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
        addSteps(session, meetingId, [...ordinaryActs, ...bothYes]);
        agreed.push({ contactId, frameId: session.log.ledger.newest?.id ?? '' });
      }
      session.store.close();
    }

    return {
      ready() {
        turn += 1;
        if (whose() === sam) agreeThree();
        return whose().path;
      },
      async work({ client, changes }, begin) {
        const accountId = whose().account.file.id;
        await asked(client.accounts.unlock({ accountId, passphrase: 'x' }));
        begin();
        await asked(client.workingCopy.load({}));
        const hasVisited = () =>
          changes.some((change) => change.table === 'exchange' && change.put.visitedAt !== null);
        while (!hasVisited()) await asked(client.preferences.load({}));
      },
      async lost() {
        const { session, found } = await checkedSession(whose().account);
        session.store.close();
        return found;
      },
      async finish() {
        const [caseworker, supervisor] = [openSession(sam), openSession(kim)];
        for (const session of [caseworker, supervisor]) await session.exchange.visit();
        const { log, exchange } = caseworker;
        expect(exchange.state()).toMatchObject({ waiting: 0, problem: null, refused: {} });
        for (const { contactId, frameId } of agreed) {
          const told = log
            .linesOf(contactId)
            .filter(({ event }) => event.kind === 'frame-delivered');
          expect([frameId, told.length]).toEqual([frameId, 1]);
        }
        expect(received({ session: supervisor })).toBe(agreed.length);
        expect(supervisor.exchange.state()).toMatchObject({ problem: null, refused: {} });
        const box = readdirSync(join(exchangeFolder, 'boxes', 'kim'));
        expect(box.filter((name) => name.endsWith('.envelope'))).toEqual([]);
        for (const session of [caseworker, supervisor]) session.store.close();
        for (const folder of [share, sam, kim]) folder.remove();
      },
    };
  },
};
