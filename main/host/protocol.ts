import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isOwnUrl } from './origin.ts';
import { answerHeaders, windowContentPolicy } from './policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Which file answers which path: a list made once, so no request ever becomes a file name. */
export type ServedFiles = ReadonlyMap<string, string>;

/** Every file of the folder that has a known type, by its path on our origin. */
export function servedFiles(folder: string, path = ''): ServedFiles {
  // Folder by folder: inside Electron's archive only the plain kind of listing is sure to work.
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = join(folder, entry.name);
      const address = `${path}/${entry.name}`;
      if (entry.isDirectory()) return [...servedFiles(file, address)];
      const isServed = entry.isFile() && extname(entry.name) in contentTypes;
      return isServed ? [[address, file] as const] : [];
    }),
  );
}

/** The part of the list that a printed page may use. */
export function fontsOf(files: ServedFiles): ServedFiles {
  return new Map([...files].filter(([path]) => path.endsWith('.woff2')));
}

/** The allowed file for an address, or null. */
export function fileFor(files: ServedFiles, address: string): string | null {
  if (!isOwnUrl(address)) return null;
  return files.get(new URL(address).pathname) ?? null;
}

/** Answers one request of our own protocol. */
export async function serve(
  files: ServedFiles,
  request: Pick<Request, 'url' | 'method'>,
  contentPolicy = windowContentPolicy,
): Promise<Response> {
  const file = request.method === 'GET' ? fileFor(files, request.url) : null;
  if (file === null) return refusal(contentPolicy);
  const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
  return new Response(await readFile(file), { headers: answerHeaders(contentType, contentPolicy) });
}

/** A page made in memory. */
export function servedPage(html: string, contentPolicy: string): Response {
  return new Response(html, { headers: answerHeaders('text/html; charset=utf-8', contentPolicy) });
}

function refusal(contentPolicy: string): Response {
  return new Response(null, {
    status: 404,
    headers: answerHeaders('text/plain; charset=utf-8', contentPolicy),
  });
}
