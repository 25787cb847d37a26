import type { LawRef } from '../../legal/sections.ts';
import { lawText, sinceLvuMayHaveChanged, untilLvuChanges } from '../envelope.ts';
import type { Text } from '../item.ts';
import type { Stop } from '../kinds.ts';

interface Words {
  readonly title: Text;
  readonly happens: Text;
  readonly time: Text;
  readonly decides: Text;
  readonly youCan: Text;
}

/**
 * What a stop says from 1 January 2027. A new law was proposed for that day; whether it came nobody
 * here has seen, so the text claims neither and nothing of the old times is shown as holding.
 */
function mayHaveChanged(stop: Stop): Stop {
  return {
    ...stop,
    ...sinceLvuMayHaveChanged,
    happens: {
      sv: 'Lagen om vård utan samtycke kan ha ändrats 2027. Den här texten är inte kontrollerad mot den. Be mig ta reda på vad som gäller nu.',
      en: 'The law on care without consent may have changed in 2027. This text has not been checked against it. Ask me to find out what holds now.',
    },
    time: {
      sv: 'Det måste jag ta reda på.',
      en: 'That I must find out.',
    },
    limit: null,
    decides: {
      sv: 'En domstol ska pröva vård utan samtycke.',
      en: 'A court must try care without consent.',
    },
    youCan: {
      sv: 'Säg vad du tycker. Fråga om ett eget ombud. Ring Bris på 116 111 om du vill prata med någon annan.',
      en: 'Say what you think. Ask about a counsel of your own. Call Bris on 116 111 if you want to talk with somebody else.',
    },
  };
}

function bothVersions(
  place: number,
  id: string,
  laws: readonly LawRef[],
  next: readonly string[],
  limit: Stop['limit'],
  words: Words,
): readonly Stop[] {
  const stop: Stop = {
    kind: 'stop',
    ...untilLvuChanges,
    id,
    certainty: 'read',
    source: lawText,
    laws,
    branch: 'lvu',
    place,
    limit,
    next,
    ...words,
  };
  return [stop, mayHaveChanged(stop)];
}

/** The way aside: care that somebody has not said yes to. */
export const lvuStops: readonly Stop[] = [
  ...bothVersions(
    1,
    'lvu-omedelbart',
    ['lvu 6', 'lvu 7', 'lvu 8', 'lvu 39'],
    ['lvu-ansokan'],
    { count: 1, unit: 'week', from: 'lvu-omedelbart' },
    {
      title: { sv: 'Skydd direkt, utan samtycke', en: 'Protection at once, without consent' },
      happens: {
        sv: 'Är det så farligt att det inte kan vänta får vi bestämma direkt. Du bor då någon annanstans. Domstolen prövar om det var rätt.',
        en: 'If it is so dangerous that it cannot wait, we may decide at once. You then live elsewhere. The court tries whether it was right.',
      },
      time: {
        sv: 'Inom en vecka går beslutet till domstolen. Domstolen svarar oftast inom en vecka. Ansökan om vård ska komma inom fyra veckor.',
        en: 'Within a week the decision goes to the court. The court usually answers within a week. The application for care must come within four weeks.',
      },
      decides: {
        sv: 'Socialnämnden först. Sedan förvaltningsrätten.',
        en: 'The social services board first. Then the administrative court.',
      },
      youCan: {
        sv: 'Säg vad du tycker. Prata med ditt ombud. Fråga vem du får ringa och träffa.',
        en: 'Say what you think. Talk with your counsel. Ask whom you may call and meet.',
      },
    },
  ),
  ...bothVersions(
    2,
    'lvu-ansokan',
    ['lvu 1', 'lvu 2', 'lvu 3', 'lvu 4', 'lvu 36', 'lvu 39'],
    ['lvu-domstol'],
    null,
    {
      title: { sv: 'Ansökan till domstolen', en: 'Application to the court' },
      happens: {
        sv: 'Vi ber domstolen om vård som inte alla har sagt ja till. Lagen heter LVU. Det ska stå vad du har fått veta och vad du tycker.',
        en: 'We ask the court for care that not everybody has said yes to. The law is called LVU. It must say what you were told and what you think.',
      },
      time: {
        sv: 'Det finns ingen bestämd tid, om det inte var bråttom innan.',
        en: 'There is no set time, unless it was urgent before.',
      },
      decides: {
        sv: 'Socialnämnden bestämmer om den ska ansöka.',
        en: 'The social services board decides whether to apply.',
      },
      youCan: {
        sv: 'Läs det som står om dig. Säg vad som är fel. Du får oftast ett ombud, en jurist som hjälper dig.',
        en: 'Read what it says about you. Say what is wrong. You usually get a counsel, a lawyer who helps you.',
      },
    },
  ),
  ...bothVersions(
    3,
    'lvu-domstol',
    ['lvu 4', 'lvu 34', 'lvu 36', 'lvu 39', 'lvu 41'],
    ['lvu-vard'],
    null,
    {
      title: { sv: 'Domstolen bestämmer', en: 'The court decides' },
      happens: {
        sv: 'Förvaltningsrätten lyssnar på alla och bestämmer. Har du fyllt 15 är du part.',
        en: 'The administrative court listens to everybody and decides. If you have turned 15 you are a party.',
      },
      time: {
        sv: 'Var det bråttom ska domstolen ta upp det inom två veckor.',
        en: 'If it was urgent the court must take it up within two weeks.',
      },
      decides: { sv: 'Förvaltningsrätten.', en: 'The administrative court.' },
      youCan: {
        sv: 'Berätta själv eller låt ditt ombud göra det. Du kan överklaga, själv om du har fyllt 15.',
        en: 'Tell it yourself or let your counsel do it. You can appeal, yourself if you have turned 15.',
      },
    },
  ),
  ...bothVersions(
    4,
    'lvu-vard',
    ['lvu 13', 'lvu 14', 'lvu 21', 'lvu 41', 'lvu 13a', 'sol 22:12'],
    ['uppfoljning'],
    { count: 6, unit: 'month', from: 'lvu-vard' },
    {
      title: { sv: 'Vård utan samtycke', en: 'Care without consent' },
      happens: {
        sv: 'Du bor i ett familjehem eller ett annat hem. Vi kollar om vården behövs. Är kontakten med föräldrarna begränsad kollar vi det minst var tredje månad.',
        en: 'You live in a foster home or another home. We check whether the care is needed. If contact with your parents is limited we check that at least every three months.',
      },
      time: {
        sv: 'Vi kollar minst var sjätte månad. Vården slutar senast när du fyller 18, ibland 21.',
        en: 'We check at least every six months. Care ends at the latest when you turn 18, sometimes 21.',
      },
      decides: {
        sv: 'Socialnämnden. En del av besluten går att överklaga.',
        en: 'The social services board. Some of the decisions can be appealed.',
      },
      youCan: {
        sv: 'Prata själv med din socialsekreterare. Säg om du vill flytta eller träffa någon mer. Ring IVO om något är fel.',
        en: 'Talk alone with your caseworker. Say if you want to move or meet somebody more. Call IVO if something is wrong.',
      },
    },
  ),
];
