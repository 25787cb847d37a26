import type { LegalSource, LegalText } from './legal-text.ts';

const sol = (section: string): LegalSource => ({ law: 'sol', chapter: '14', section });

const checked = { checkedOn: '2026-11-22', checkedBy: 'soc-box', review: 'draft' } as const;

/** What a caseworker must write although the youth laid "Inte anteckna", and what the youth may. */
export const documentation = {
  /** Decisions, measures, facts and events of importance. */
  duty: {
    id: 'documentation-duty',
    words: {
      sv: 'Jag måste skriva ner beslut, det vi gör och viktiga saker som har hänt.',
      en: 'I must write down decisions, what we do and important things that have happened.',
    },
    sources: [sol('3')],
    validFrom: '2025-07-01',
    ...checked,
  },
  /** What is told orally and may matter for a decision. */
  oral: {
    id: 'documentation-oral',
    words: {
      sv: 'Säger du något som kan påverka ett beslut måste jag skriva ner det.',
      en: 'If you say something that can affect a decision, I must write it down.',
    },
    sources: [{ law: 'fl', chapter: null, section: '27' }],
    validFrom: '2018-07-01',
    ...checked,
  },
  /** Personal circumstances when there is only advice. */
  advice: {
    id: 'documentation-advice',
    words: {
      sv: 'När jag bara ger dig råd behöver jag inte skriva hur du har det.',
      en: 'When I only give you advice, I need not write how things are for you.',
    },
    sources: [sol('4')],
    validFrom: '2025-07-01',
    ...checked,
  },
  reading: {
    id: 'documentation-reading',
    words: {
      sv: 'Du får läsa det jag skriver om dig. Saker om andra kan vara dolda.',
      en: 'You may read what I write about you. Things about others may be hidden.',
    },
    sources: [
      { law: 'fl', chapter: null, section: '10' },
      { law: 'osl', chapter: '10', section: '3' },
      { law: 'osl', chapter: '12', section: '1' },
    ],
    validFrom: '2018-07-01',
    ...checked,
  },
  /** Being told of notes, and having it written that one does not agree. */
  disagreeing: {
    id: 'documentation-disagreeing',
    words: {
      sv: 'Du ska få veta vad jag antecknar. Håller du inte med ska det stå där.',
      en: 'You should be told what I note. If you do not agree, it must say so there.',
    },
    sources: [sol('6')],
    validFrom: '2025-07-01',
    ...checked,
  },
} as const satisfies Readonly<Record<string, LegalText>>;
