import { draft, paper, workshop } from '../envelope.ts';
import type { Source } from '../item.ts';
import type { Colour, Suggestion } from '../kinds.ts';

/** The colour the workshop gave an idea; a difficulty has none, so there we propose one. */
type Idea = readonly [id: string, colour: Colour, source: Source, sv: string, en: string];

function forCard(card: string, ...ideas: readonly Idea[]): readonly Suggestion[] {
  return ideas.map(([id, colour, source, sv, en]) => ({
    kind: 'suggestion',
    ...draft,
    id: `${card}-${id}`,
    certainty: 'read',
    source,
    laws: [],
    card,
    colour,
    words: { sv, en },
  }));
}

const hard = (words: string) => workshop('hard', words);
const tomorrow = (words: string) => workshop('tomorrow', words);
const moreTime = (words: string) => workshop('more-time', words);
const later = (words: string) => workshop('later', words);
const letter = (words: string) => paper('letter-oppna-soc', words);
const toolbox = (words: string) => paper('toolbox-2017', words);

/** "Så kan vi göra", from the lists that youths and caseworkers wrote. */
export const suggestions: readonly Suggestion[] = [
  ...forCard(
    'trygghet',
    [
      'samma-person',
      'green',
      hard(
        'Samma person, inte byta socialsekreterare men möjlighet att byta om det inte finns förtroende.',
      ),
      'Vi försöker att inte byta socialsekreterare. Du kan be om att få byta.',
      'We try not to change caseworker. You can ask to change.',
    ],
    [
      'egen-takt',
      'blue',
      hard('Låta det ta tid.'),
      'Det får ta tid. Du bestämmer takten.',
      'It may take time. You set the pace.',
    ],
    [
      'ramar',
      'blue',
      tomorrow('Att man skapar egna ramar ihop, barn och soc, vid första mötet.'),
      'Vi gör egna regler ihop redan första gången.',
      'We make our own rules together the first time.',
    ],
  ),
  ...forCard(
    'varm-miljo',
    [
      'rummet',
      'green',
      moreTime('Pimpa alla rum på soc, även väntrum.'),
      'Rummet görs om. Du säger vad som ska ändras.',
      'The room is done up. You say what should change.',
    ],
    [
      'husdjur',
      'green',
      moreTime('Husdjur på soc.'),
      'Jag tar reda på om ett djur kan vara med.',
      'I find out whether an animal can be there.',
    ],
    [
      'plats',
      'blue',
      hard('Miljön.'),
      'Du väljer rum och var du vill sitta.',
      'You choose the room and where you want to sit.',
    ],
  ),
  ...forCard(
    'fika',
    [
      'ordentligt',
      'blue',
      tomorrow('Få fika när man ses, inte bara torra gamla kakor, bjuda på the, oboy osv.'),
      'Det finns fika när vi ses: te, oboy eller något annat.',
      'There is fika when we meet: tea, cocoa or something else.',
    ],
    [
      'du-valjer',
      'blue',
      tomorrow('Få fika när man ses, inte bara torra gamla kakor, bjuda på the, oboy osv.'),
      'Du säger innan vi ses vad du vill ha.',
      'You say before we meet what you would like.',
    ],
    [
      'ute',
      'blue',
      tomorrow('Hitta på aktiviteter ihop, våga skapa relation.'),
      'Vi fikar någon annanstans än på soc.',
      'We have fika somewhere else than at social services.',
    ],
  ),
  ...forCard(
    'fa-stod',
    [
      'vad-du-vill',
      'blue',
      tomorrow('Fråga vad barnet vill.'),
      'Vi börjar med vad du vill ha hjälp med.',
      'We begin with what you want help with.',
    ],
    [
      'hur-man-ber',
      'blue',
      hard('Svårt att veta vad man ska säga för att få hjälp.'),
      'Jag berättar vilken hjälp som finns och hur du ber om den.',
      'I tell you what help there is and how to ask for it.',
    ],
    [
      'ringa',
      'blue',
      letter(
        'ring din ungdom någon gång i veckan, inte bara för att komma med ett beslut eller besked',
      ),
      'Jag ringer ibland bara för att höra hur det är.',
      'I call sometimes just to hear how things are.',
    ],
    [
      'valja-hjalp',
      'green',
      paper('panel-2015', 'En socialtjänst som har ett smörgåsbord av insatser.'),
      'Vi går igenom all hjälp som finns. Du säger vad som passar.',
      'We go through all the help there is. You say what fits.',
    ],
  ),
  ...forCard(
    'utredning',
    [
      'berattas-forst',
      'blue',
      tomorrow('Berätta först hur en utredning går till, bra att förberedas innan.'),
      'Jag berättar hur en utredning går till innan vi börjar.',
      'I tell you how an investigation works before we start.',
    ],
    [
      'fragorna',
      'blue',
      tomorrow('Göra utredningar med familjen, att familjen bestämmer frågorna osv.'),
      'Du är med och bestämmer frågorna.',
      'You help to decide the questions.',
    ],
    [
      'skriva-ihop',
      'blue',
      paper('panel-2015', 'Om barnet är med från början i dokumentationen kan det inte bli fel.'),
      'Du är med när jag skriver, från början.',
      'You are there when I write, from the start.',
    ],
    [
      'logga-in',
      'green',
      moreTime('Inlogg till journaler.'),
      'Jag tar reda på om du kan läsa din akt hemifrån.',
      'I find out whether you can read your file from home.',
    ],
  ),
  ...forCard(
    'bli-lyssnad-pa',
    [
      'tid',
      'blue',
      tomorrow('Tiden rinner ut; få tid att bli lyssnad på.'),
      'Vi sätter av tid då du pratar och jag lyssnar.',
      'We set aside time when you talk and I listen.',
    ],
    [
      'prata-klart',
      'blue',
      toolbox('att låta alla tala färdigt'),
      'Jag avbryter inte. Alla får prata klart.',
      'I do not interrupt. Everyone gets to finish.',
    ],
    [
      'dina-fragor-forst',
      'blue',
      hard('Soc vill bara ha svar på sina frågor.'),
      'Vi tar dina frågor först och mina sen.',
      'We take your questions first and mine after.',
    ],
  ),
  ...forCard(
    'bli-tagen-pa-allvar',
    [
      'om-dig',
      'blue',
      hard('Berätta om mig själv (inte om min familj).'),
      'Vi pratar om dig, inte bara om din familj.',
      'We talk about you, not only about your family.',
    ],
    [
      'fraga-dig',
      'blue',
      hard('Soc vänder sig till föräldrarna.'),
      'Jag frågar dig först, och inte bara dina föräldrar.',
      'I ask you first, and not only your parents.',
    ],
    [
      'svara-sjalv',
      'blue',
      letter('hon sa ju faktiskt att HON skulle återkomma med svar'),
      'Säger jag att jag hör av mig så gör jag det själv.',
      'If I say I will get back to you, I do it myself.',
    ],
    [
      'fler-moten',
      'red',
      later('Lyssna mer på vad barn och unga säger, fler sådana här möten som ger något.'),
      'Du får vara med i möten där unga ändrar soc.',
      'You can join meetings where young people change social services.',
    ],
  ),
  ...forCard(
    'sa-att-jag-forstar',
    [
      'vanliga-ord',
      'blue',
      toolbox('inte tala myndighetsspråk'),
      'Jag använder vanliga ord och förklarar de svåra.',
      'I use everyday words and explain the hard ones.',
    ],
    [
      'kolla',
      'blue',
      letter('checka att vi verkligen förstår'),
      'Vi stannar ofta och kollar att jag har förklarat.',
      'We stop often and check that I have explained.',
    ],
    [
      'avslappnat',
      'blue',
      tomorrow('Prata mer avslappnat.'),
      'Vi pratar mer avslappnat.',
      'We talk in a more relaxed way.',
    ],
    [
      'konstiga-fragor',
      'blue',
      hard('Konstiga frågor och papper.'),
      'Du säger till när en fråga eller ett papper är konstigt.',
      'You tell me when a question or a paper is strange.',
    ],
  ),
  ...forCard(
    'information',
    [
      'vad-som-hander',
      'blue',
      hard('Veta vad som ska hända framåt.'),
      'Innan vi slutar säger jag vad som händer sen.',
      'Before we end I say what happens next.',
    ],
    [
      'nasta-tid',
      'blue',
      hard('Lång tid mellan mötena.'),
      'Vi bestämmer nästa tid innan vi går.',
      'We decide the next time before we leave.',
    ],
    [
      'skolan',
      'green',
      moreTime('Soc föreläser på skola.'),
      'Soc berättar på skolan vad vi gör, utan att nämna dig.',
      'Social services tell the school what we do, without naming you.',
    ],
  ),
  ...forCard(
    'respekt',
    [
      'blicken',
      'blue',
      toolbox('titta varandra i ögonen'),
      'Vi tittar på varandra, om det känns okej för dig.',
      'We look at each other, if that is okay for you.',
    ],
    [
      'ingen-annan',
      'blue',
      hard('Att passa in, att alla inte ska veta, bland kompisar ex, att man har kontakt med soc.'),
      'Vi ses så att dina kompisar inte behöver märka det.',
      'We meet so that your friends need not notice.',
    ],
    [
      'din-familj',
      'blue',
      hard('Anpassa sig till varje familj.'),
      'Du berättar vad jag ska tänka på i just din familj.',
      'You tell me what to keep in mind in your family.',
    ],
  ),
  ...forCard(
    'vanlighet',
    [
      'oppen',
      'blue',
      tomorrow('Handläggarna kan vara mer öppna, stort leende.'),
      'Jag berättar lite om mig själv också.',
      'I tell you a little about myself too.',
    ],
    [
      'hur-mar-du',
      'blue',
      tomorrow('Fråga vanliga frågor t.ex. hur mår du?'),
      'Jag frågar hur du mår innan vi börjar.',
      'I ask how you are before we begin.',
    ],
  ),
  ...forCard(
    'arlighet',
    [
      'som-det-ar',
      'blue',
      tomorrow('Vara ärlig'),
      'Jag säger som det är, också när det är jobbigt.',
      'I say how it is, also when that is hard.',
    ],
    [
      'saga-ifran',
      'blue',
      tomorrow('Säga ifrån.'),
      'Vi säger ifrån till varandra när något känns fel.',
      'We speak up to each other when something feels wrong.',
    ],
    [
      'funderingar',
      'blue',
      letter('Var ärlig om allting med, även om det är funderingar'),
      'Jag berättar vad jag funderar på innan det är bestämt.',
      'I tell you what I am thinking before it is decided.',
    ],
  ),
  ...forCard(
    'tydlighet',
    [
      'andringar',
      'blue',
      letter(
        'Blir det förändringar i det är det viktigt att vara tydlig och förmedla förändringen',
      ),
      'Ändras något säger jag det direkt till dig.',
      'If something changes I tell you directly.',
    ],
    [
      'var-vi-ar',
      'blue',
      hard('Förvirrande vad utredning är och att ingen förklarar vad den innebär.'),
      'Jag visar på bilden var vi är och vad som kommer.',
      'I show on the picture where we are and what comes.',
    ],
    [
      'plan',
      'blue',
      letter('komma fram till en tydlig plan med relationen till soc'),
      'Vi skriver vem som gör vad, och när.',
      'We write who does what, and when.',
    ],
  ),
  ...forCard(
    'inte-anteckna',
    [
      'lyssna-forst',
      'blue',
      hard(
        'De skriver ner allt man säger men man vet inte vad det ska användas till. Lyssna på vad jag har att säga istället.',
      ),
      'Jag lyssnar först. Det jag måste skriva läser jag upp sist.',
      'I listen first. What I must write I read aloud at the end.',
    ],
    [
      'skriva-rita',
      'green',
      moreTime('Andra sätt att utreda än att prata ex maila en bild, ungdomen får skriva ner.'),
      'Du skriver eller ritar själv i stället för att prata.',
      'You write or draw yourself instead of talking.',
    ],
    [
      'egna-ord',
      'red',
      later('Inga papper, ungdomarna skriver själv dagböcker i sina datorer.'),
      'Du skriver själv det viktigaste, med dina ord.',
      'You write the most important things yourself, in your words.',
    ],
  ),
  ...forCard(
    'utanfor-soc',
    [
      'neutral-plats',
      'blue',
      tomorrow('Träffas på neutral plats.'),
      'Vi ses på en plats som inte är soc och inte hemma.',
      'We meet in a place that is neither social services nor home.',
    ],
    [
      'du-valjer',
      'blue',
      tomorrow('Fråga ungdomen vart hen vill ses från första början.'),
      'Du säger var du vill ses, från början.',
      'You say where you want to meet, from the start.',
    ],
    [
      'gora-nagot',
      'blue',
      tomorrow('Hitta på aktiviteter ihop, våga skapa relation.'),
      'Vi gör något medan vi pratar, till exempel går en runda.',
      'We do something while we talk, such as going for a walk.',
    ],
    [
      'heldag',
      'green',
      moreTime('Åka iväg och lära känna varandra, typ två dagar, och ha kul.'),
      'Vi åker iväg en dag och lär känna varandra.',
      'We go away for a day and get to know each other.',
    ],
  ),
  ...forCard(
    'utan-foraldrar',
    [
      'sjalva-en-stund',
      'blue',
      hard('Frågar inte alltid ungdomarna enskilt.'),
      'Du och jag pratar själva en stund varje gång.',
      'You and I talk alone for a while each time.',
    ],
    [
      'innan-hem',
      'blue',
      hard('Att det blir jobbigt med föräldrarna när man kommer hem.'),
      'Innan du går hem pratar vi om vad dina föräldrar får veta.',
      'Before you go home we talk about what your parents may know.',
    ],
    [
      'egen-person',
      'red',
      later('Ungdomen får en egen person på soc (inte gemensam med familjen).'),
      'Jag tar reda på om du kan få en egen person på soc.',
      'I find out whether you can have a person of your own here.',
    ],
  ),
  ...forCard(
    'utomstaende',
    [
      'nagon-du-kanner',
      'blue',
      hard('Att öppna upp sig för nya människor.'),
      'Någon du redan känner är med de första gångerna.',
      'Somebody you already know comes along the first times.',
    ],
    [
      'slippa-borja-om',
      'blue',
      hard('Nya kontakter och att man måste berätta sin historia fler gånger.'),
      'Den du har med kan berätta, så slipper du börja om.',
      'The person with you can tell, so you need not start over.',
    ],
    [
      'vid-besked',
      'blue',
      letter('Sen borde du absolut ta det med en KP eller så med före eller efter'),
      'Jag säger besked till dig själv. Den du vill har du med.',
      'I tell you news myself. You have with you who you want.',
    ],
  ),
  ...forCard(
    'rattigheter',
    [
      'ga-igenom',
      'blue',
      tomorrow('Få reda på sina rättigheter.'),
      'Vi går igenom dina rättigheter ihop.',
      'We go through your rights together.',
    ],
    [
      'planschen',
      'blue',
      toolbox(
        'Plansch i väntrummet om vilka rättigheter den unge har i kontakten med socialtjänsten.',
      ),
      'Du får planschen med dina rättigheter på papper.',
      'You get the poster with your rights on paper.',
    ],
    [
      'frageleken',
      'blue',
      toolbox(
        'Frågekortlek, en kortlek med 18 vanliga frågor ungdomar brukar ha i kontakt med socialtjänsten.',
      ),
      'Du drar ett kort ur frågekortleken och jag svarar.',
      'You draw a card from the question deck and I answer.',
    ],
  ),
  ...forCard(
    'hur-vi-hors',
    [
      'sms',
      'blue',
      tomorrow('Kunna ha mer SMS-kontakt.'),
      'Vi hörs på sms, om det är säkert för dig.',
      'We keep in touch by text message, if that is safe for you.',
    ],
    [
      'nar-jag-svarar',
      'blue',
      letter('Min soc var otroligt svår att få tag på'),
      'Jag säger när jag kan svara, och svarar då.',
      'I say when I can answer, and answer then.',
    ],
    [
      'chatt',
      'blue',
      tomorrow('Chatta anonymt på soc-chatten.'),
      'Du kan chatta utan att säga vem du är, där det finns.',
      'You can chat without saying who you are, where there is a chat.',
    ],
    [
      'sociala-medier',
      'green',
      moreTime('Ta kontakt med någon på soc via sociala medier.'),
      'Jag tar reda på om vi får höras i sociala medier.',
      'I find out whether we may keep in touch on social media.',
    ],
  ),
  ...forCard(
    'planera-motet',
    [
      'hur-det-ska-vara',
      'blue',
      tomorrow(
        'Fråga var ungdomen vill ses och hur det ska vara för att det ska kännas så bra som möjligt.',
      ),
      'Du säger hur mötet ska vara för att kännas okej.',
      'You say how the meeting should be to feel okay.',
    ],
    [
      'din-punkt-forst',
      'blue',
      hard('Ramen är utifrån socialtjänstens behov.'),
      'Vi börjar med det du vill ta upp.',
      'We begin with what you want to bring up.',
    ],
    [
      'ramar',
      'blue',
      tomorrow('Att man skapar egna ramar ihop, barn och soc, vid första mötet.'),
      'Vi gör reglerna för våra möten ihop.',
      'We make the rules for our meetings together.',
    ],
  ),
  ...forCard(
    'vad-jag-behover',
    [
      'forst-du',
      'blue',
      tomorrow('Fråga vad barnet vill.'),
      'Jag frågar vad du vill innan jag föreslår något.',
      'I ask what you want before I suggest anything.',
    ],
    [
      'hur-kanns-det',
      'blue',
      tomorrow('Hur känns detta?'),
      'Jag frågar hur det känns varje gång vi bestämmer något.',
      'I ask how it feels each time we decide something.',
    ],
    [
      'vem-du-traffar',
      'green',
      moreTime('Matchas med socialsekreterare, vara med och välja vem man ska få träffa.'),
      'Du säger vem du vill träffa. Du får svar och veta varför.',
      'You say whom you want to meet. You get an answer and why.',
    ],
  ),
];
