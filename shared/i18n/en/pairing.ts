import type { Catalog } from '../catalog.ts';

export const pairing: Catalog['pairing'] = {
  title: { caseworker: 'Supervisors', supervisor: 'Caseworkers' },
};
