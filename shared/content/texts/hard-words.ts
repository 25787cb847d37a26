import { draft, own, sinceLvuMayHaveChanged, untilLvuChanges } from '../envelope.ts';
import type { Text } from '../item.ts';
import type { HardWord } from '../kinds.ts';

type Word = readonly [
  id: string,
  sv: readonly [term: string, forms: string, means: string],
  en: readonly [term: string, forms: string, means: string],
];

/** One word. `forms` are separated by commas; the term itself need not be among them. */
function word([id, sv, en]: Word): HardWord {
  const forms = ([term, others]: Word[1]) => [
    ...new Set([term.toLowerCase(), ...others.split(', ').filter((form) => form !== '')]),
  ];
  return {
    kind: 'hard-word',
    ...draft,
    id,
    certainty: 'believed',
    source: own,
    laws: [],
    term: { sv: sv[0], en: en[0] },
    means: { sv: sv[2], en: en[2] },
    forms: { sv: forms(sv), en: forms(en) },
  };
}

const lvu: Text = {
  sv: 'En lag om vård som inte alla har sagt ja till. En domstol bestämmer. Den används när annan hjälp inte räcker.',
  en: 'A law about care that not everybody has said yes to. A court decides. It is used when other help is not enough.',
};

const lvuAfter2026: Text = {
  sv: 'En lag om vård som inte alla har sagt ja till. Den kan ha bytts mot en ny lag 2027. Fråga vad som gäller nu.',
  en: 'A law about care that not everybody has said yes to. It may have been replaced by a new law in 2027. Ask what holds now.',
};

const lvuWord = word(['lvu', ['LVU', 'lvu', lvu.sv], ['LVU', 'lvu', lvu.en]]);

const words: readonly Word[] = [
  [
    'anmalan',
    [
      'anmälan',
      'anmälningar, anmälde, anmäla, anmält, anmäler, orosanmälan',
      'Någon berättar för oss att de är oroliga för ett barn. Kallas också orosanmälan.',
    ],
    ['report', 'reports, reported', 'Somebody tells us that they are worried about a child.'],
  ],
  [
    'ansokan',
    ['ansökan', 'ansöka, ansöker', 'Att be om hjälp själv, eller att någon i familjen gör det.'],
    [
      'application',
      'applications, apply',
      'Asking for help yourself, or somebody in the family asking.',
    ],
  ],
  [
    'arende',
    ['ärende', 'ärendet', 'Allt som hör till samma fråga hos oss. Till exempel din utredning.'],
    [
      'case',
      '',
      'Everything that belongs to the same matter with us. Your investigation, for example.',
    ],
  ],
  [
    'skyddsbedomning',
    ['skyddsbedömning', 'skyddsbedömningen', 'Vi kollar direkt om du är i fara och behöver skydd.'],
    [
      'protection assessment',
      '',
      'We check at once whether you are in danger and need protection.',
    ],
  ],
  [
    'forhandsbedomning',
    [
      'förhandsbedömning',
      'förhandsbedömningen',
      'Vi bestämmer om vi ska starta en utredning eller inte. Det får ta högst 14 dagar.',
    ],
    [
      'preliminary assessment',
      '',
      'We decide whether to start an investigation or not. It may take at most 14 days.',
    ],
  ],
  [
    'utredning',
    [
      'utredning',
      'utredningen, utredningar, utreda, utreder',
      'Vi tar reda på hur du har det och om du behöver hjälp.',
    ],
    [
      'investigation',
      'investigations, investigate, investigating',
      'We find out how things are for you and whether you need help.',
    ],
  ],
  [
    'kommunicera',
    [
      'kommunicera',
      'kommunicerar, kommunicering',
      'De det gäller får läsa allt viktigt och svara innan vi bestämmer.',
    ],
    [
      'disclosure',
      '',
      'Those concerned may read everything that matters and reply before we decide.',
    ],
  ],
  [
    'beslut',
    ['beslut', 'beslutet, besluten, beslutar', 'Det vi bestämmer. Ett beslut ska ha skäl.'],
    ['decision', 'decisions', 'What we decide. A decision must have reasons.'],
  ],
  [
    'insats',
    ['insats', 'insatsen, insatser', 'Hjälp från oss. Till exempel någon att prata med.'],
    ['measure', 'measures', 'Help from us. Somebody to talk to, for example.'],
  ],
  [
    'placering',
    [
      'placering',
      'placeringen, placerad',
      'Att bo någon annanstans än hemma en tid. Till exempel i ett familjehem.',
    ],
    [
      'placement',
      'placements, placed',
      'Living somewhere else than home for a time. In a foster home, for example.',
    ],
  ],
  [
    'familjehem',
    ['familjehem', 'familjehemmet', 'En familj som barn kan bo hos när de inte kan bo hemma.'],
    [
      'foster home',
      'foster homes',
      'A family that children can live with when they cannot live at home.',
    ],
  ],
  [
    'samtycke',
    [
      'samtycke',
      'samtycker, samtycket',
      'Att säga ja när man vet vad man säger ja till. Du får ändra dig.',
    ],
    ['consent', '', 'Saying yes when you know what you say yes to. You may change your mind.'],
  ],
  [
    'sekretess',
    ['sekretess', 'sekretessen', 'Det som är hemligt och inte får visas för andra.'],
    ['secrecy', '', 'What is secret and may not be shown to others.'],
  ],
  [
    'tystnadsplikt',
    [
      'tystnadsplikt',
      'tystnadsplikten',
      'Vi får inte berätta om dig för andra. Det finns undantag, fråga mig vilka.',
    ],
    [
      'duty of silence',
      '',
      'We may not tell others about you. There are exceptions, ask me which.',
    ],
  ],
  [
    'overklaga',
    ['överklaga', 'överklagar', 'Att be en domstol pröva om ett beslut är fel.'],
    ['appeal', 'appeals, appealed', 'Asking a court to try whether a decision is wrong.'],
  ],
  [
    'personakt',
    ['personakt', 'akt, akten, personakten', 'Pärmen eller mappen där allt om ditt ärende sparas.'],
    ['file', '', 'The folder where everything about your case is kept.'],
  ],
  [
    'journal',
    ['journal', 'journalen, journaler', 'Den del av akten där vi skriver vad vi gör och när.'],
    ['case record', 'case records', 'The part of the file where we write what we do and when.'],
  ],
  [
    'vardnadshavare',
    [
      'vårdnadshavare',
      'vårdnadshavaren, vårdnadshavarna',
      'Den som har ansvar för dig i lagen tills du är 18. Oftast en förälder.',
    ],
    [
      'guardian',
      'guardians',
      'The person responsible for you by law until you are 18. Usually a parent.',
    ],
  ],
  [
    'bitrade',
    [
      'biträde',
      'biträdet, ombud, ombudet, offentligt biträde',
      'En jurist som är på din sida och pratar för dig. Kallas också ombud.',
    ],
    ['counsel', '', 'A lawyer who is on your side and speaks for you.'],
  ],
  [
    'part',
    ['part', '', 'Den som ärendet handlar om och som får läsa, svara och överklaga.'],
    ['party', '', 'The person whom the case is about, who may read, reply and appeal.'],
  ],
  [
    'socialsekreterare',
    [
      'socialsekreterare',
      'socialsekreteraren, handläggare',
      'Den på socialtjänsten som du träffar och som skriver din utredning.',
    ],
    [
      'caseworker',
      'caseworkers',
      'The person at social services who meets you and writes your investigation.',
    ],
  ],
  [
    'socialnamnd',
    [
      'socialnämnd',
      'socialnämnden',
      'Politiker i kommunen som bestämmer över socialtjänsten. De tar vissa beslut själva.',
    ],
    [
      'social services board',
      '',
      'Politicians in the municipality who are in charge of social services. Some decisions they make themselves.',
    ],
  ],
  [
    'forvaltningsratt',
    [
      'förvaltningsrätt',
      'förvaltningsrätten',
      'Domstolen som prövar beslut från bland andra socialtjänsten.',
    ],
    [
      'administrative court',
      '',
      'The court that tries decisions by social services, among others.',
    ],
  ],
  [
    'uppfoljning',
    ['uppföljning', 'uppföljningen, uppföljningar', 'Vi kollar hur det gick för dig efteråt.'],
    ['follow-up', 'follow-ups', 'We check how it went for you afterwards.'],
  ],
  [
    'socialjour',
    ['socialjour', 'socialjouren', 'De som svarar hos socialtjänsten på kvällar och helger.'],
    [
      'emergency social service',
      '',
      'Those who answer at social services in evenings and weekends.',
    ],
  ],
  [
    'barnkonventionen',
    ['barnkonventionen', '', 'Regler om alla barns rättigheter. De är lag i Sverige sedan 2020.'],
    [
      'Convention on the Rights of the Child',
      '',
      'Rules about the rights of all children. They have been law in Sweden since 2020.',
    ],
  ],
  [
    'ivo',
    ['IVO', '', 'Myndigheten som kontrollerar socialtjänsten. Den kan säga att vi har gjort fel.'],
    ['IVO', '', 'The authority that inspects social services. It can say that we did wrong.'],
  ],
  [
    'jo',
    ['JO', '', 'Den som kontrollerar att myndigheter följer lagen. Heter Justitieombudsmannen.'],
    ['JO', '', 'Checks that authorities follow the law. The name is the Parliamentary Ombudsman.'],
  ],
];

/** Hard words, explained. */
export const hardWords: readonly HardWord[] = [
  ...words.map(word),
  { ...lvuWord, ...untilLvuChanges, laws: ['lvu 1'] },
  { ...lvuWord, ...sinceLvuMayHaveChanged, laws: ['lvu 1'], means: lvuAfter2026 },
];
