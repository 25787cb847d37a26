import type { LawRef } from '../../legal/sections.ts';
import { draft, lawText, own } from '../envelope.ts';
import type { Text } from '../item.ts';
import type { CardAnswer } from '../kinds.ts';

/** A card that the law says something about. */
function withLaw(card: string, laws: readonly LawRef[], law: Text, answer: Text): CardAnswer {
  return {
    kind: 'card-answer',
    ...draft,
    id: card,
    certainty: 'read',
    source: lawText,
    laws,
    card,
    law,
    answer,
  };
}

/** A card about how people are with each other: no law is claimed for it. */
function withoutLaw(card: string, answer: Text): CardAnswer {
  return {
    kind: 'card-answer',
    ...draft,
    id: card,
    certainty: 'believed',
    source: own,
    laws: [],
    card,
    law: null,
    answer,
  };
}

/** What the law says and what we can answer, for each word of the Soc Box, in its order. */
export const cardAnswers: readonly CardAnswer[] = [
  withoutLaw('trygghet', {
    sv: 'Trygghet är olika för olika personer. Berätta hur du märker att det känns tryggt. Skriv det med dina ord i ramen.',
    en: 'Feeling safe differs from person to person. Say how you notice that it feels safe. Write it in your words in the frame.',
  }),
  withoutLaw('varm-miljo', {
    sv: 'Säg vad som gör rummet bättre för dig. Kan vi inte ordna det säger jag varför. Då hittar vi något annat.',
    en: 'Say what makes the room better for you. If we cannot arrange it I say why. Then we find something else.',
  }),
  withoutLaw('fika', {
    sv: 'Oftast går det att ordna. Säg om det är något du inte äter eller dricker. Går det inte säger jag varför.',
    en: 'It can usually be arranged. Say if there is something you do not eat or drink. If it cannot, I say why.',
  }),
  withLaw(
    'fa-stod',
    ['sol 11:1', 'sol 11:5', 'sol 21:1', 'sol 21:2', 'sol 10:3'],
    {
      sv: 'En del hjälp kan du få utan utredning. Från 12 år går det ibland utan att dina föräldrar säger ja. Från 15 år kan du själv be om hjälp. Ska du bo någon annanstans måste dina vårdnadshavare säga ja.',
      en: 'Some help you can get without an investigation. From 12 it is sometimes possible without your parents saying yes. From 15 you can ask for help yourself. If you are to live elsewhere your guardians must say yes.',
    },
    {
      sv: 'Jag berättar vilken hjälp som finns. Du säger vad du vill. Vi planerar hjälpen ihop.',
      en: 'I tell you what help there is. You say what you want. We plan the help together.',
    },
  ),
  withLaw(
    'utredning',
    ['fl 10', 'fl 25', 'sol 14:6', 'osl 10:3', 'osl 12:1'],
    {
      sv: 'Du får läsa det som står om dig. Delar om andra kan vara dolda. Innan beslutet får de det gäller se allt viktigt och svara. Håller du inte med ska det stå i akten.',
      en: 'You may read what it says about you. Parts about others may be hidden. Before the decision those concerned see what matters and may reply. If you disagree, the file must say so.',
    },
    {
      sv: 'Vi kan läsa den ihop. Säg en dag, så förklarar jag det som är svårt.',
      en: 'We can read it together. Name a day, and I explain what is hard.',
    },
  ),
  withLaw(
    'bli-lyssnad-pa',
    ['sol 3:2', 'crc 1'],
    {
      sv: 'Du har rätt att säga vad du tycker. Det ska påverka, mer ju äldre och mognare du är. Du behöver inte säga något.',
      en: 'You have the right to say what you think. It should count, more the older and more mature you are. You need not say anything.',
    },
    {
      sv: 'Jag kan lova något du märker. Jag avbryter inte. Vi börjar med din punkt.',
      en: 'I can promise something you will notice. I do not interrupt. We begin with your point.',
    },
  ),
  withLaw(
    'bli-tagen-pa-allvar',
    ['sol 3:2', 'sol 3:1'],
    {
      sv: 'Det du tycker ska vägas in när vi bestämmer. Ditt bästa ska komma först. Det betyder inte att du alltid får som du vill.',
      en: 'What you think must be weighed in when we decide. Your best must come first. It does not mean that you always get your way.',
    },
    {
      sv: 'Du får ett svar på det du säger. Blir det nej säger jag varför.',
      en: 'You get an answer to what you say. If it is no, I say why.',
    },
  ),
  withLaw(
    'sa-att-jag-forstar',
    ['sol 3:3', 'fl 13'],
    {
      sv: 'Vi ska berätta så att du förstår. Vi ska kolla att vi har förklarat. Du kan få tolk när det behövs.',
      en: 'We must tell you so that you understand. We must check that we have explained. You can have an interpreter when it is needed.',
    },
    {
      sv: 'Säg ”förklara igen” hur många gånger du vill. Svåra ord finns i ordlistan.',
      en: 'Say “explain again” as many times as you like. Hard words are in the word list.',
    },
  ),
  withLaw(
    'information',
    ['sol 3:3', 'sol 20:4', 'fl 25'],
    {
      sv: 'Du ska få veta vad som händer, hela tiden. Startar en utredning ska de det gäller få veta det direkt. I särskilda fall får vi vänta.',
      en: 'You must be told what happens, all along. If an investigation starts, those concerned must be told at once. In special cases we may wait.',
    },
    {
      sv: 'Jag visar vägen på bilden. Vi bestämmer hur du får veta när något ändras.',
      en: 'I show the path on the picture. We decide how you are told when something changes.',
    },
  ),
  withoutLaw('respekt', {
    sv: 'Berätta hur du märker att någon respekterar dig. Berätta också vad som är motsatsen. Skriv det med dina ord i ramen.',
    en: 'Say how you notice that somebody respects you. Say what the opposite is too. Write it in your words in the frame.',
  }),
  withoutLaw('vanlighet', {
    sv: 'Berätta vad som gör att någon känns vänlig. Säg till när det inte är så. Då kan vi börja om.',
    en: 'Say what makes somebody feel kind. Tell me when it is not so. Then we can start over.',
  }),
  withoutLaw('arlighet', {
    sv: 'Jag säger vad jag vet och vad jag inte vet. Jag lovar bara det jag kan hålla. Säg till om det inte blir så.',
    en: 'I say what I know and what I do not know. I promise only what I can keep. Tell me if it turns out otherwise.',
  }),
  withLaw(
    'tydlighet',
    ['sol 3:3', 'fl 32', 'fl 33'],
    {
      sv: 'Vi ska berätta så att du förstår. Ett beslut ska ha skäl. Det ska stå hur man överklagar om det går.',
      en: 'We must tell you so that you understand. A decision must have reasons. It must say how to appeal if one can.',
    },
    {
      sv: 'Vi skriver vem som gör vad och när. Fråga när något är luddigt.',
      en: 'We write who does what and when. Ask when something is vague.',
    },
  ),
  withLaw(
    'inte-anteckna',
    ['sol 14:3', 'sol 14:4', 'sol 14:6', 'fl 27'],
    {
      sv: 'När jag bara ger dig råd behöver jag inte skriva hur du har det. I ett ärende måste jag skriva beslut och viktiga saker. Jag får inte lova att inget skrivs.',
      en: 'When I only give advice, I need not write how things are for you. In a case I must write decisions and important things. I may not promise that nothing is written.',
    },
    {
      sv: 'Jag kan stänga datorn och lyssna. Jag skriver sist, på samma skärm som du ser. Jag läser upp det.',
      en: 'I can close the computer and listen. I write at the end, on the same screen that you see. I read it aloud.',
    },
  ),
  withoutLaw('utanfor-soc', {
    sv: 'Säg var du vill ses. Jag svarar ja eller nej. Blir det nej säger jag varför och föreslår något annat.',
    en: 'Say where you want to meet. I answer yes or no. If it is no, I say why and suggest something else.',
  }),
  withLaw(
    'utan-foraldrar',
    ['sol 20:7', 'sol 23:4', 'osl 12:3', 'fb 6:11'],
    {
      sv: 'När vi utreder får vi prata med dig utan dina föräldrar. Det gäller också vissa uppföljningar. Före en utredning beror det på.',
      en: 'When we investigate we may talk with you without your parents. It also holds for some follow-ups. Before an investigation it depends.',
    },
    {
      sv: 'Vi kan ta en stund själva. Jag säger vad dina föräldrar kan få veta. Säg till om du är orolig för något.',
      en: 'We can take a while on our own. I say what your parents may be told. Tell me if you are worried about something.',
    },
  ),
  withLaw(
    'utomstaende',
    ['fl 14', 'osl 26:1'],
    {
      sv: 'Den som är part får ha med någon som hjälper till. Från 15 år gäller det dig själv. Är du yngre kommer vi överens.',
      en: 'A party may bring somebody who helps. From 15 that holds for you. If you are younger we agree on it.',
    },
    {
      sv: 'Oftast går det. Säg vem det är. Vi pratar om vad personen får höra och inte får föra vidare.',
      en: 'It usually works. Say who it is. We talk about what the person may hear and must keep.',
    },
  ),
  withLaw(
    'rattigheter',
    ['sol 3:3', 'crc 1'],
    {
      sv: 'Du har rätt till information som du förstår. Barnkonventionen är lag i Sverige. Den gäller tills du fyller 18.',
      en: 'You have the right to information you understand. The Convention on the Rights of the Child is law in Sweden. It holds until you turn 18.',
    },
    {
      sv: 'Vi kan gå igenom dina rättigheter nu. Du kan få dem på papper.',
      en: 'We can go through your rights now. You can have them on paper.',
    },
  ),
  withoutLaw('hur-vi-hors', {
    sv: 'Säg om du vill höras på sms, telefon eller något annat. Säg också vem mer som ser din telefon. Kommunen har regler för vad vi får skriva.',
    en: 'Say whether you want texts, calls or something else. Say also who else sees your phone. The municipality has rules for what we may write.',
  }),
  withLaw(
    'planera-motet',
    ['sol 10:3', 'sol 3:2'],
    {
      sv: 'Hjälp ska planeras ihop med dig. Du får säga vad du tycker om hur vi gör.',
      en: 'Help must be planned together with you. You may say what you think of how we do it.',
    },
    {
      sv: 'Det är det vi gör här. Vår ram säger hur mötena ska vara. Den kan ändras.',
      en: 'That is what we do here. Our frame says how the meetings should be. It can be changed.',
    },
  ),
  withLaw(
    'vad-jag-behover',
    ['sol 3:2', 'sol 10:3'],
    {
      sv: 'Vi ska ta reda på vad du tycker. Hjälp ska göras ihop med dig.',
      en: 'We must find out what you think. Help must be made together with you.',
    },
    {
      sv: 'Säg vad du behöver nu och vad som kan vänta. Du får svar på var sak.',
      en: 'Say what you need now and what can wait. You get an answer to each.',
    },
  ),
];
