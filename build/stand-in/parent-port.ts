/**
 * Loaded into a child before its own module: what Electron's utility process gives, `process.parentPort`,
 * over Node's channel between the two processes. The child ends with its parent.
 */
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    if (process.connected) process.send?.(message, undefined, {}, () => undefined);
  }
}

const port = new ParentPort();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: port });
