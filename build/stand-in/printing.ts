import { spawn } from 'node:child_process';
import { controls } from './controls.ts';

/**
 * Prints a page on the default printer. The stand-in has no print dialog: a test says what the person
 * did in it; without a test it prints, and fails where no printer takes it.
 */
export async function printPage(pdf: Buffer): Promise<boolean> {
  const answered = controls.takePrintAnswer();
  if (answered !== null) return answered;
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const lp = spawn('lp', ['-t', 'Soc Box'], { stdio: ['pipe', 'ignore', 'ignore'] });
  lp.once('error', reject);
  lp.once('exit', (code) => (code === 0 ? resolve(true) : reject(new Error('lp failed'))));
  lp.stdin.on('error', () => undefined);
  lp.stdin.end(pdf);
  return promise;
}
