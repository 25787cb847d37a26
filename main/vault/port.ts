import type { VaultCall, VaultMessage } from '#shared/contract/messages.ts';

/** The vault's one way to the host. */
export interface Port {
  send(message: VaultMessage): void;
  onCall(listener: (call: VaultCall) => void): void;
}

/** Electron's utility process gives a parent port; a plain child process has Node's own channel. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

function isCall(message: unknown): message is VaultCall {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'call' &&
    'id' in message &&
    typeof message.id === 'number' &&
    'channel' in message &&
    typeof message.channel === 'string'
  );
}

/** Connects to whoever started this process; ends the process when they are gone. */
export function connect(): Port {
  const parent = (process as unknown as { parentPort?: ParentPort }).parentPort;
  if (parent !== undefined) {
    return {
      send: (message) => parent.postMessage(message),
      onCall: (listener) =>
        parent.on('message', ({ data }) => {
          if (isCall(data)) listener(data);
        }),
    };
  }
  // Without the host nobody can lock this process, so it must not outlive it.
  process.once('disconnect', () => process.exit(0));
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onCall: (listener) =>
      process.on('message', (message) => {
        if (isCall(message)) listener(message);
      }),
  };
}
