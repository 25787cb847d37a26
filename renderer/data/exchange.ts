import { useLiveQuery } from 'dexie-react-hooks';
import type { ExchangeState, Person } from '#shared/model/record.ts';
import { exchangeKey, workingCopy } from './working-copy.ts';

/** How the exchange is doing; undefined while it is read. */
export function useExchange(): ExchangeState | undefined {
  return useLiveQuery(() => workingCopy.exchange.get(exchangeKey), []);
}

/** The supervisors an agreed frame is sent to: everybody paired, also when it has to wait. */
export function useReaders(): readonly Person[] {
  const people = useExchange()?.people ?? [];
  return people.filter(({ role, state }) => role === 'supervisor' && state !== 'unknown');
}
