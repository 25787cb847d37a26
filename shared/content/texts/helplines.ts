import { draft, youthPages } from '../envelope.ts';
import { ageGroups, type AgeGroup, type Text } from '../item.ts';
import type { Helpline } from '../kinds.ts';

function line(
  place: number,
  id: string,
  certainty: Helpline['certainty'],
  ages: readonly AgeGroup[],
  name: Text,
  words: Text,
  reach: Pick<Helpline, 'phone' | 'web'>,
): Helpline {
  return {
    kind: 'helpline',
    ...draft,
    id,
    certainty,
    source: youthPages,
    laws: [],
    place,
    ages: [...ages],
    name,
    words,
    ...reach,
  };
}

const same = (name: string): Text => ({ sv: name, en: name });

/** Where to turn, with no opening hours: the pages say them. Numbers are checked with the page. */
export const helplines: readonly Helpline[] = [
  line(
    1,
    'sos-112',
    'read',
    ageGroups,
    same('112'),
    {
      sv: 'När någon är i fara just nu.',
      en: 'When somebody is in danger right now.',
    },
    { phone: '112', web: null },
  ),
  line(
    2,
    'socialjour',
    'second-hand',
    ageGroups,
    { sv: 'Socialjouren', en: 'Emergency social service' },
    {
      sv: 'Hjälp på kvällar och helger. Numret finns på kommunens sida.',
      en: 'Help in evenings and weekends. The number is on the municipality’s page.',
    },
    { phone: null, web: null },
  ),
  line(
    3,
    'bris',
    'read',
    ['under15', 'from15'],
    same('Bris'),
    {
      sv: 'För dig under 18. Det är gratis, dygnet runt. Du behöver inte säga vem du är.',
      en: 'For you under 18. It is free, day and night. You need not say who you are.',
    },
    { phone: '116 111', web: 'bris.se' },
  ),
  line(
    4,
    'ivo',
    'second-hand',
    ageGroups,
    same('IVO'),
    {
      sv: 'Berätta om något är fel hos soc. Det är gratis och syns inte på räkningen. IVO kan inte ändra beslut.',
      en: 'Tell them if something is wrong at social services. It is free and not shown on the bill. IVO cannot change decisions.',
    },
    { phone: '020-120 06 06', web: 'ivo.se' },
  ),
  line(
    5,
    'barnombudsmannen',
    'second-hand',
    ['under15', 'from15'],
    { sv: 'Barnombudsmannen', en: 'The Ombudsman for Children' },
    {
      sv: 'Läs om dina rättigheter. De tar inte hand om enskilda ärenden.',
      en: 'Read about your rights. They do not handle single cases.',
    },
    { phone: null, web: 'barnombudsmannen.se' },
  ),
  line(
    6,
    'jo',
    'second-hand',
    ageGroups,
    { sv: 'JO, Justitieombudsmannen', en: 'JO, the Parliamentary Ombudsman' },
    {
      sv: 'Anmäl om vi inte följer lagen. JO kan inte ändra beslut.',
      en: 'Report it if we do not follow the law. JO cannot change decisions.',
    },
    { phone: null, web: 'jo.se' },
  ),
  line(
    7,
    'koll-pa-soc',
    'read',
    ageGroups,
    same('Koll på soc'),
    {
      sv: 'Frågor och svar om socialtjänsten för barn och unga.',
      en: 'Questions and answers about social services for young people.',
    },
    { phone: null, web: 'kollpasoc.se' },
  ),
  line(
    8,
    'umo',
    'second-hand',
    ageGroups,
    same('UMO'),
    {
      sv: 'Fakta om kropp, känslor och stöd för unga.',
      en: 'Facts about body, feelings and support for young people.',
    },
    { phone: null, web: 'umo.se' },
  ),
  line(
    9,
    'maskrosbarn',
    'second-hand',
    ageGroups,
    same('Maskrosbarn'),
    {
      sv: 'För unga med en förälder som mår dåligt eller dricker. De har en chatt.',
      en: 'For young people with a parent who is unwell or drinks. They have a chat.',
    },
    { phone: null, web: 'maskrosbarn.org' },
  ),
];
