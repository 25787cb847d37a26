import type { Catalog } from '../catalog.ts';

export const frame: Catalog['frame'] = {};
