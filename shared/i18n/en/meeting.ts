import type { Catalog } from '../catalog.ts';

export const meeting: Catalog['meeting'] = {};
