/** `verify <file> [--key=<fingerprint>] [--language=en]`: prints what `verifyFile` answers. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '#shared/i18n/language.ts';
import { verifyFile } from './verdict.ts';

const { values, positionals } = parseArgs({
  options: { key: { type: 'string' }, language: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
const { exitCode, lines } = verifyFile(path, {
  // npm runs this in the project's folder; the file is named from where the person stands.
  at: (name) => resolve(process.env['INIT_CWD'] ?? '.', name),
  key: values.key ?? null,
  language: languages.find((each) => each === values.language) ?? 'sv',
});
console.log(lines.join('\n'));
process.exitCode = exitCode;
