import type { Catalog } from '../catalog.ts';

export const promises: Catalog['promises'] = {
  title: 'Did we keep what we said?',
  says: { youth: 'The youth says', caseworker: 'The caseworker says' },
  view: {
    kept: 'we kept it',
    partly: 'partly',
    'not-yet': 'not yet',
    'not-kept': 'we did not keep it',
    none: 'nothing said',
  },
  mark: {
    kept: 'kept',
    changed: 'changed',
    'not-kept': 'not kept',
    none: 'nothing said yet',
  },
  told: {
    'in-person': 'told when you met',
    'by-phone': 'told on the phone',
    'in-writing': 'told in a message',
    'not-yet': 'not told yet',
  },
};
