import type { LawRef } from '../../legal/sections.ts';
import {
  draft,
  lawText,
  own,
  sinceLvuMayHaveChanged,
  untilLvuChanges,
  workshop,
} from '../envelope.ts';
import { ageGroups, type AgeGroup, type Source, type Text } from '../item.ts';
import type { Right } from '../kinds.ts';

const child: readonly AgeGroup[] = ['under15', 'from15'];
const speaksForOneself: readonly AgeGroup[] = ['from15', 'from18'];

function right(
  place: number,
  id: string,
  ages: readonly AgeGroup[],
  laws: readonly LawRef[],
  poster: Text,
  longer: Text,
  certainty: Right['certainty'] = 'read',
  source: Source = lawText,
): Right {
  return {
    kind: 'right',
    ...draft,
    id,
    certainty,
    source,
    laws,
    place,
    ages: [...ages],
    poster,
    longer,
  };
}

const counsel = right(
  13,
  'eget-ombud',
  ageGroups,
  ['lvu 39'],
  {
    sv: 'Vid LVU får du oftast en jurist som hjälper dig.',
    en: 'Under LVU you usually get a lawyer who helps you.',
  },
  {
    sv: 'Juristen kallas ombud eller offentligt biträde. Vill du och dina föräldrar olika saker får ni var sitt. Fråga mig hur det går till.',
    en: 'The lawyer is called counsel. If you and your parents want different things you get one each. Ask me how it works.',
  },
);

/** The youth's rights, as lines for the wall and longer on the card. */
export const rights: readonly Right[] = [
  right(
    1,
    'bli-hord',
    child,
    ['sol 3:2', 'lvu 36', 'crc 1'],
    {
      sv: 'Du får säga vad du tycker. Det ska påverka.',
      en: 'You may say what you think. It should count.',
    },
    {
      sv: 'Du får säga vad du tycker. Det ska påverka, mer ju äldre och mognare du är. Du får också låta bli att säga något.',
      en: 'You may say what you think. It should count, more the older and more mature you are. You may also say nothing.',
    },
  ),
  right(
    2,
    'information',
    child,
    ['sol 3:3'],
    {
      sv: 'Fråga hur många gånger du vill. Vi ska förklara så att du förstår.',
      en: 'Ask as many times as you like. We must explain so that you understand.',
    },
    {
      sv: 'Du ska få veta vad som händer, hela tiden. Vi ska kolla att vi har förklarat så att du förstår.',
      en: 'You must be told what happens, all along. We must check that we have explained so that you understand.',
    },
  ),
  right(
    3,
    'ditt-basta',
    child,
    ['sol 3:1', 'crc 1'],
    { sv: 'Ditt bästa ska komma först.', en: 'Your best must come first.' },
    {
      sv: 'När vi bestämmer något ska vi tänka på ditt bästa först. Du får säga vad du tror är bäst för dig.',
      en: 'When we decide something we must think of your best first. You may say what you think is best for you.',
    },
  ),
  right(
    4,
    'utan-foraldrar',
    child,
    ['sol 20:7', 'sol 23:4'],
    {
      sv: 'Du kan prata med oss utan dina föräldrar när vi utreder.',
      en: 'You can talk with us without your parents when we investigate.',
    },
    {
      sv: 'I en utredning behöver dina föräldrar inte säga ja till det. De behöver inte vara med. Före en utredning beror det på.',
      en: 'In an investigation your parents need not say yes to it. They need not be there. Before an investigation it depends.',
    },
  ),
  right(
    5,
    'egen-part',
    speaksForOneself,
    ['sol 3:4', 'sol 21:1', 'fl 25'],
    {
      sv: 'Har du fyllt 15 får du själv söka hjälp och svara för dig.',
      en: 'If you have turned 15 you may apply and answer for yourself.',
    },
    {
      sv: 'Du är part i ditt eget ärende. Du får läsa allt viktigt innan vi bestämmer. Du får säga vad som är fel.',
      en: 'You are a party in your own case. You may read everything that matters before we decide. You may say what is wrong.',
    },
  ),
  right(
    6,
    'ha-med-nagon',
    ageGroups,
    ['fl 14'],
    {
      sv: 'Du kan ha med någon du litar på. Säg till vem.',
      en: 'You can bring somebody you trust. Tell us who.',
    },
    {
      sv: 'Har du fyllt 15 får du ha någon som hjälper dig i ditt ärende. Är du yngre kommer vi överens om det. Vi pratar om vad personen får höra.',
      en: 'If you have turned 15 you may have somebody to help you in your case. If you are younger we agree on it. We talk about what the person may hear.',
    },
    'second-hand',
  ),
  right(
    7,
    'tolk',
    ageGroups,
    ['fl 13'],
    {
      sv: 'Du har rätt till tolk när det behövs.',
      en: 'You have the right to an interpreter when one is needed.',
    },
    {
      sv: 'Säg vilket språk du vill prata. Dina syskon eller kompisar ska inte behöva tolka. Papper kan översättas när det behövs.',
      en: 'Say which language you want to speak. Your siblings or friends should not have to interpret. Papers can be translated when needed.',
    },
    'believed',
  ),
  right(
    8,
    'vem-som-anmalt',
    ageGroups,
    ['osl 26:5', 'fl 10'],
    {
      sv: 'Ibland får du veta vem som anmält, ibland inte.',
      en: 'Sometimes you may know who reported, sometimes not.',
    },
    {
      sv: 'Oftast är det inte hemligt. Det kan vara hemligt om personen annars riskerar våld eller annat allvarligt.',
      en: 'It is usually not secret. It can be secret if the person otherwise risks violence or other serious harm.',
    },
  ),
  right(
    9,
    'lasa',
    ageGroups,
    ['fl 10', 'osl 10:3', 'osl 12:1'],
    {
      sv: 'Du får läsa det som står om dig. Delar om andra kan vara dolda.',
      en: 'You may read what it says about you. Parts about others may be hidden.',
    },
    {
      sv: 'Säg till när du vill läsa. Du kan läsa själv eller ihop med mig. Är du under 15 är det oftast vårdnadshavaren som ber om akten.',
      en: 'Tell us when you want to read. You can read alone or with me. If you are under 15 it is usually the guardian who asks for the file.',
    },
  ),
  right(
    10,
    'fel-i-akten',
    ageGroups,
    ['sol 14:6'],
    {
      sv: 'Tycker du att något är fel ska det stå att du tycker det.',
      en: 'If you think something is wrong, it must say that you do.',
    },
    {
      sv: 'Du ska få veta vad vi antecknar om dig. Håller du inte med skriver vi in det. Det som står brukar stå kvar, men ditt svar står också där.',
      en: 'You should be told what we note about you. If you do not agree we write that in. What it says usually stays, but your reply stands there too.',
    },
  ),
  right(
    11,
    'tystnadsplikt',
    child,
    ['osl 26:1', 'osl 12:3', 'fb 6:11'],
    {
      sv: 'Vi har tystnadsplikt. Dina föräldrar får ofta veta en del, men inte allt.',
      en: 'We have a duty of silence. Your parents are often told some things, but not all.',
    },
    {
      sv: 'Det som står om dig är hemligt för andra. Det kallas sekretess. Dina föräldrar får ofta veta en del, men inte om det skadar dig mycket. Prata med oss om vad du är orolig för.',
      en: 'What it says about you is secret to others. That is called secrecy. Your parents are often told some things, but not if it harms you greatly. Talk with us about what worries you.',
    },
  ),
  right(
    11,
    'tystnadsplikt-vuxen',
    ['from18'],
    ['osl 26:1'],
    {
      sv: 'Vi har tystnadsplikt, också mot dina föräldrar.',
      en: 'We have a duty of silence, toward your parents too.',
    },
    {
      sv: 'Vi berättar inte om dig för andra om du inte säger ja. Det finns undantag, till exempel vid vissa brott.',
      en: 'We do not tell others about you unless you say yes. There are exceptions, with certain crimes for example.',
    },
  ),
  right(
    12,
    'overklaga',
    speaksForOneself,
    ['sol 3:4', 'sol 35:1', 'fl 44'],
    {
      sv: 'Har du fyllt 15 kan du överklaga själv, inom tre veckor.',
      en: 'If you have turned 15 you can appeal yourself, within three weeks.',
    },
    {
      sv: 'Det gäller mest när du får nej till hjälp. Beslutet säger om det går och hur man gör. Be om hjälp att skriva.',
      en: 'That is mostly when you get a no to help. The decision says whether it can be done, and how. Ask for help to write.',
    },
  ),
  { ...counsel, ...untilLvuChanges },
  {
    ...counsel,
    ...sinceLvuMayHaveChanged,
    poster: {
      sv: 'Ska en domstol bestämma om dig? Fråga om ett eget ombud.',
      en: 'Is a court to decide about you? Ask about a counsel of your own.',
    },
    longer: {
      sv: 'Ombudet är en jurist som är på din sida. Lagen kan ha ändrats 2027. Be mig ta reda på vad som gäller nu.',
      en: 'The counsel is a lawyer who is on your side. The law may have changed in 2027. Ask me to find out what holds now.',
    },
  },
  right(
    14,
    'planera-ihop',
    ageGroups,
    ['sol 10:3'],
    {
      sv: 'Hjälpen ska planeras ihop med dig.',
      en: 'The help must be planned together with you.',
    },
    {
      sv: 'Du ska vara med och planera hjälpen. Säg vad som fungerar och vad som inte gör det.',
      en: 'You must be part of planning the help. Say what works and what does not.',
    },
  ),
  right(
    15,
    'skal',
    ageGroups,
    ['fl 32', 'fl 33'],
    {
      sv: 'Du kan be om skälen till ett beslut, på papper.',
      en: 'You can ask for the reasons for a decision, on paper.',
    },
    {
      sv: 'Ett beslut ska ha skäl. Går det att överklaga ska det stå hur. Är du under 15 går beslutet oftast till vårdnadshavaren.',
      en: 'A decision must have reasons. If it can be appealed it must say how. If you are under 15 the decision usually goes to the guardian.',
    },
  ),
  right(
    16,
    'barnkonventionen',
    child,
    ['crc 1'],
    {
      sv: 'Barnkonventionen är lag i Sverige.',
      en: 'The Convention on the Rights of the Child is law in Sweden.',
    },
    {
      sv: 'Den är lag sedan 1 januari 2020. Den gäller alla som inte har fyllt 18. Där står bland annat att du ska få säga vad du tycker.',
      en: 'It has been law since 1 January 2020. It holds for everybody under 18. It says, among other things, that you may say what you think.',
    },
  ),
  right(
    17,
    'om-fara',
    ageGroups,
    ['sol 14:2', 'sol 20:1'],
    {
      sv: 'Är du i fara måste vi göra något. Vi säger det till dig först om det går.',
      en: 'If you are in danger we must do something. We tell you first if we can.',
    },
    {
      sv: 'Om jag blir orolig för att du är i fara måste jag göra något. Då säger jag det till dig först om det går.',
      en: 'If I become worried that you are in danger I must do something. Then I tell you first if I can.',
    },
    'believed',
    own,
  ),
  right(
    18,
    'klaga',
    ageGroups,
    ['sol 5:2'],
    {
      sv: 'Är något fel kan du säga det till chefen, IVO eller JO.',
      en: 'If something is wrong you can tell the manager, IVO or JO.',
    },
    {
      sv: 'Börja gärna med mig eller min chef. IVO och JO kan säga att vi gjort fel. De kan inte ändra ett beslut.',
      en: 'You can begin with me or my manager. IVO and JO can say that we did wrong. They cannot change a decision.',
    },
    'second-hand',
  ),
  right(
    19,
    'be-om-byte',
    ageGroups,
    ['sol 3:2', 'sol 10:3'],
    {
      sv: 'Du kan be om att få byta socialsekreterare. Vi ska svara och säga varför.',
      en: 'You can ask to change caseworker. We are to answer and say why.',
    },
    {
      sv: 'Vi hittar ingen lag som ger dig rätt att byta socialsekreterare. Men du får säga vad du tycker. Du ska få ett svar.',
      en: 'We find no law that gives you the right to change caseworker. But you may say what you think. You are to get an answer.',
    },
    'believed',
    workshop('more-time', 'Bli lättare att byta handläggare.'),
  ),
];
