import type { LawRef } from '../../legal/sections.ts';
import { draft, lawText } from '../envelope.ts';
import type { Text } from '../item.ts';
import type { Stop } from '../kinds.ts';
import { lvuStops } from './path-lvu.ts';

interface Words {
  readonly title: Text;
  readonly happens: Text;
  readonly time: Text;
  readonly decides: Text;
  readonly youCan: Text;
}

function stop(
  branch: Stop['branch'],
  place: number,
  id: string,
  laws: readonly LawRef[],
  next: readonly string[],
  limit: Stop['limit'],
  words: Words,
  certainty: Stop['certainty'] = 'read',
): Stop {
  return {
    kind: 'stop',
    ...draft,
    id,
    certainty,
    source: lawText,
    laws,
    branch,
    place,
    limit,
    next,
    ...words,
  };
}

/** From the first contact to the follow-up. Two ways in, and a way aside that few go. */
export const stops: readonly Stop[] = [
  stop('asked', 1, 'ansokan', ['sol 14:2', 'sol 3:4'], ['utredning'], null, {
    title: { sv: 'Du ber om hjälp', en: 'You ask for help' },
    happens: {
      sv: 'Du eller din familj hör av er till oss. Det kallas en ansökan. Du kan också bara fråga om råd.',
      en: 'You or your family contact us. That is called an application. You can also just ask for advice.',
    },
    time: {
      sv: 'Vi ska börja utreda direkt, om det behövs.',
      en: 'We are to start investigating at once, if it is needed.',
    },
    decides: {
      sv: 'Du, om du har fyllt 15. Annars oftast dina vårdnadshavare.',
      en: 'You, if you have turned 15. Otherwise usually your guardians.',
    },
    youCan: {
      sv: 'Säg vad du vill ha hjälp med. Fråga om råd utan att säga vem du är.',
      en: 'Say what you want help with. Ask for advice without saying who you are.',
    },
  }),
  stop(
    'report',
    1,
    'anmalan',
    ['sol 19:1', 'sol 19:5', 'sol 19:6', 'osl 26:5'],
    ['skyddsbedomning'],
    null,
    {
      title: { sv: 'Någon är orolig', en: 'Somebody is worried' },
      happens: {
        sv: 'Någon berättar för oss att de är oroliga för dig. Det kallas en anmälan. Skola, vård och polis måste anmäla.',
        en: 'Somebody tells us that they are worried about you. That is called a report. School, health care and police must report.',
      },
      time: {
        sv: 'Den som måste anmäla ska göra det direkt.',
        en: 'Who must report is to do it at once.',
      },
      decides: {
        sv: 'Den som anmäler. Vi bestämmer vad som händer sen.',
        en: 'The one who reports. We decide what happens next.',
      },
      youCan: {
        sv: 'Fråga vad som står i anmälan. Fråga vem som har anmält. Ibland kan vi träffas ihop med den som anmälde.',
        en: 'Ask what the report says. Ask who reported. Sometimes we can meet together with the one who reported.',
      },
    },
  ),
  stop(
    'report',
    2,
    'skyddsbedomning',
    ['sol 20:1'],
    ['forhandsbedomning', 'utredning', 'lvu-omedelbart'],
    null,
    {
      title: { sv: 'Behöver du skydd nu?', en: 'Do you need protection now?' },
      happens: {
        sv: 'Vi kollar om du är i fara. Det kallas skyddsbedömning. Det vi kommer fram till skriver vi ner.',
        en: 'We check whether you are in danger. That is called a protection assessment. What we find we write down.',
      },
      time: {
        sv: 'Direkt. Oftast samma dag, eller dagen efter om anmälan kom sent.',
        en: 'At once. Usually the same day, or the day after if the report came late.',
      },
      decides: { sv: 'Socialtjänsten.', en: 'Social services.' },
      youCan: {
        sv: 'Säg om du inte vågar gå hem. Är du i fara nu ringer du 112.',
        en: 'Say if you do not dare to go home. If you are in danger now, call 112.',
      },
    },
    'second-hand',
  ),
  stop(
    'report',
    3,
    'forhandsbedomning',
    ['sol 20:2'],
    ['utredning', 'ingen-utredning'],
    { count: 14, unit: 'day', from: 'anmalan' },
    {
      title: { sv: 'Ska vi utreda?', en: 'Should we investigate?' },
      happens: {
        sv: 'Vi bestämmer om vi ska starta en utredning. Det kallas förhandsbedömning. Vi pratar bara med dem som anmälan handlar om.',
        en: 'We decide whether to start an investigation. That is called a preliminary assessment. We talk only with those whom the report is about.',
      },
      time: {
        sv: 'Högst 14 dagar från anmälan. Längre bara om det finns mycket starka skäl.',
        en: 'At most 14 days from the report. Longer only for very strong reasons.',
      },
      decides: { sv: 'Socialtjänsten.', en: 'Social services.' },
      youCan: {
        sv: 'Berätta hur du ser på det. Säg om du vill ha hjälp eller inte.',
        en: 'Tell us how you see it. Say whether you want help or not.',
      },
    },
  ),
  stop('report', 4, 'ingen-utredning', ['sol 20:2', 'sol 11:5', 'sol 35:1'], [], null, {
    title: { sv: 'Ingen utredning', en: 'No investigation' },
    happens: {
      sv: 'Vi startar ingen utredning. Det betyder inte att vi inte tror på dig. Du kan ändå få råd och viss hjälp.',
      en: 'We start no investigation. It does not mean that we do not believe you. You can still get advice and some help.',
    },
    time: { sv: 'Det slutar här.', en: 'It ends here.' },
    decides: {
      sv: 'Socialtjänsten. Det går inte att överklaga.',
      en: 'Social services. It cannot be appealed.',
    },
    youCan: {
      sv: 'Fråga varför. Hör av dig igen om något händer.',
      en: 'Ask why. Contact us again if something happens.',
    },
  }),
  stop(
    'main',
    1,
    'utredning',
    ['sol 14:2', 'sol 20:3', 'sol 20:4', 'sol 20:5', 'sol 20:7'],
    ['kommunicering'],
    { count: 4, unit: 'month', from: 'utredning' },
    {
      title: { sv: 'Utredning', en: 'Investigation' },
      happens: {
        sv: 'Vi tar reda på hur du har det och vad du behöver. Vi pratar med dig, din familj och ibland skolan. Vi gör en plan för hur vi ska göra.',
        en: 'We find out how things are for you and what you need. We talk with you, your family and sometimes the school. We make a plan for how to do it.',
      },
      time: {
        sv: 'Högst fyra månader. Längre bara om det finns särskilda skäl.',
        en: 'At most four months. Longer only for special reasons.',
      },
      decides: {
        sv: 'Socialtjänsten startar den. Det går inte att överklaga.',
        en: 'Social services start it. It cannot be appealed.',
      },
      youCan: {
        sv: 'Prata med oss utan dina föräldrar. Säg vem vi ska prata med. Fråga vad jag har skrivit.',
        en: 'Talk with us without your parents. Say whom we should talk with. Ask what I have written.',
      },
    },
  ),
  stop('main', 2, 'kommunicering', ['fl 25', 'sol 14:8', 'sol 3:4'], ['beslut'], null, {
    title: { sv: 'Läs och svara', en: 'Read and reply' },
    happens: {
      sv: 'Innan vi bestämmer får de det gäller läsa allt viktigt. De får säga vad som är fel eller saknas. Det kallas att vi kommunicerar utredningen.',
      en: 'Before we decide, those concerned may read everything that matters. They may say what is wrong or missing. That is called disclosure of the investigation.',
    },
    time: {
      sv: 'Vi säger vilken dag svaret ska vara hos oss.',
      en: 'We say by which day we need the reply.',
    },
    decides: {
      sv: 'Du svarar själv om du har fyllt 15. Annars oftast dina vårdnadshavare.',
      en: 'You reply yourself if you have turned 15. Otherwise usually your guardians.',
    },
    youCan: {
      sv: 'Be att få läsa ihop med mig. Säg vad som inte stämmer. Be att få prata med dem som bestämmer.',
      en: 'Ask to read together with me. Say what is not right. Ask to talk with those who decide.',
    },
  }),
  stop(
    'main',
    3,
    'beslut',
    ['fl 32', 'fl 33', 'sol 21:1', 'sol 21:2'],
    ['insats', 'ingen-hjalp', 'overklaga', 'lvu-ansokan'],
    null,
    {
      title: { sv: 'Beslut', en: 'Decision' },
      happens: {
        sv: 'Vi bestämmer om du ska få hjälp, och vilken. Beslutet har skäl. Det säger hur man överklagar om det går.',
        en: 'We decide whether you get help, and which. The decision has reasons. It says how to appeal if one can.',
      },
      time: {
        sv: 'När utredningen är klar.',
        en: 'When the investigation is done.',
      },
      decides: {
        sv: 'Socialtjänsten. Till hjälp måste oftast du eller dina vårdnadshavare säga ja.',
        en: 'Social services. Usually you or your guardians must say yes to the help.',
      },
      youCan: {
        sv: 'Be att få beslutet på papper. Be mig förklara skälen. Fråga om det går att överklaga.',
        en: 'Ask for the decision on paper. Ask me to explain the reasons. Ask whether it can be appealed.',
      },
    },
  ),
  stop(
    'main',
    4,
    'insats',
    ['sol 10:3', 'sol 10:8', 'sol 22:11', 'sol 22:12', 'sol 22:13'],
    ['uppfoljning'],
    null,
    {
      title: { sv: 'Hjälpen', en: 'The help' },
      happens: {
        sv: 'Hjälpen kallas insats. Vi planerar den ihop med dig. Bor du i ett annat hem har du en egen socialsekreterare som hälsar på.',
        en: 'The help is called a measure. We plan it together with you. If you live in another home you have a caseworker of your own who visits.',
      },
      time: {
        sv: 'Så länge den behövs. En placering ska vi tänka igenom minst var sjätte månad.',
        en: 'As long as it is needed. A placement must be thought through at least every six months.',
      },
      decides: {
        sv: 'Du är med och bestämmer hur. Socialtjänsten beslutar.',
        en: 'You help to decide how. Social services make the decision.',
      },
      youCan: {
        sv: 'Säg vad som fungerar och inte. Be om att något ändras. Prata själv med din socialsekreterare.',
        en: 'Say what works and what does not. Ask for a change. Talk alone with your caseworker.',
      },
    },
  ),
  stop(
    'main',
    5,
    'ingen-hjalp',
    ['fl 32', 'sol 35:1', 'sol 23:1'],
    ['uppfoljning', 'overklaga'],
    null,
    {
      title: { sv: 'Ingen hjälp efter utredningen', en: 'No help after the investigation' },
      happens: {
        sv: 'Utredningen slutar utan insats. Beslutet säger varför.',
        en: 'The investigation ends without a measure. The decision says why.',
      },
      time: { sv: 'Det slutar oftast här.', en: 'It usually ends here.' },
      decides: { sv: 'Socialtjänsten.', en: 'Social services.' },
      youCan: {
        sv: 'Fråga varför. Blev det nej till något du sökte kan det gå att överklaga. Du kan söka igen.',
        en: 'Ask why. If something you applied for was refused, it may be possible to appeal. You can apply again.',
      },
    },
  ),
  stop(
    'main',
    6,
    'uppfoljning',
    ['sol 23:1', 'sol 23:2', 'sol 23:3', 'sol 23:4', 'sol 23:5'],
    [],
    null,
    {
      title: { sv: 'Uppföljning', en: 'Follow-up' },
      happens: {
        sv: 'Ibland kollar vi hur det gick för dig. Det kan vara efter en utredning utan hjälp. Det kan också vara efter en placering.',
        en: 'Sometimes we check how it went for you. It can be after an investigation without help. It can also be after a placement.',
      },
      time: {
        sv: 'Högst sex månader efter att utredningen eller placeringen tog slut.',
        en: 'At most six months after the investigation or the placement ended.',
      },
      decides: {
        sv: 'Socialtjänsten. Har du fyllt 15 ska du få veta det.',
        en: 'Social services. If you have turned 15 you are to be told.',
      },
      youCan: {
        sv: 'Prata med oss utan dina föräldrar. Säg om du vill ha hjälp igen.',
        en: 'Talk with us without your parents. Say if you want help again.',
      },
    },
  ),
  stop(
    'main',
    7,
    'overklaga',
    ['sol 35:1', 'sol 35:4', 'sol 3:4', 'fl 44'],
    [],
    { count: 3, unit: 'week', from: 'beslut' },
    {
      title: { sv: 'Överklaga', en: 'Appeal' },
      happens: {
        sv: 'Du skriver att beslutet är fel och vad du vill. Pappret går till oss. Ändrar vi inget prövar en domstol det.',
        en: 'You write that the decision is wrong and what you want. The paper goes to us. If we change nothing a court tries it.',
      },
      time: {
        sv: 'Tre veckor från den dag du fick beslutet.',
        en: 'Three weeks from the day you got the decision.',
      },
      decides: { sv: 'Förvaltningsrätten.', en: 'The administrative court.' },
      youCan: {
        sv: 'Be mig eller någon annan om hjälp att skriva. Har du fyllt 15 gör du det själv.',
        en: 'Ask me or somebody else for help to write. If you have turned 15 you do it yourself.',
      },
    },
  ),
  ...lvuStops,
];
