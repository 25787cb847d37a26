import type { Catalog } from '../catalog.ts';

export const legal: Catalog['legal'] = {
  chapter: 'chapter {{chapter}}, section {{section}}',
  section: 'section {{section}}',
  sources: 'The laws:',
  checked: 'Checked {{day}} by us who make Soc Box.',
  draft: 'To the caseworker: the words about the law are a draft for a lawyer to check.',
};
