import type { LawRef } from '../../legal/sections.ts';
import {
  draft,
  own,
  paper,
  sinceLvuMayHaveChanged,
  untilLvuChanges,
  workshop,
  youthPages,
} from '../envelope.ts';
import type { AgeGroup, Source, Text } from '../item.ts';
import type { Question } from '../kinds.ts';
import { forAges } from './ages.ts';

interface Words {
  readonly question: Text;
  readonly short: Text;
  /** What holds for everybody; what each age adds follows it. */
  readonly longer: Text;
  readonly ages: Readonly<Record<AgeGroup, Text>>;
}

type Envelope = typeof draft | typeof untilLvuChanges | typeof sinceLvuMayHaveChanged;

function ask(
  place: number,
  id: string,
  source: Source,
  certainty: Question['certainty'],
  laws: readonly LawRef[],
  { question, short, longer, ages }: Words,
  envelope: Envelope = draft,
): Question {
  return {
    kind: 'question',
    certainty,
    ...envelope,
    id,
    source,
    laws,
    place,
    question,
    short,
    longer: forAges(longer, ages),
  };
}

const hard = (words: string) => workshop('hard', words);
const letter = (words: string) => paper('letter-oppna-soc', words);

/**
 * Eighteen questions that youths usually have. The texts of the deck that Maskrosbarn made are not
 * published: these are our own drafts, grounded in what youths said and in public pages for youths.
 */
export const questions: readonly Question[] = [
  ask(1, 'varfor-ar-jag-har', youthPages, 'read', ['sol 14:2', 'sol 19:1', 'sol 3:3'], {
    question: { sv: 'Varför är jag här?', en: 'Why am I here?' },
    short: {
      sv: 'Någon är orolig för dig, eller så har någon bett om hjälp.',
      en: 'Somebody is worried about you, or somebody has asked for help.',
    },
    longer: {
      sv: 'Vi ska ta reda på om du behöver hjälp. Att vara här betyder inte att du har gjort fel. Fråga mig vad som står i anmälan eller ansökan.',
      en: 'We are to find out whether you need help. Being here does not mean that you did wrong. Ask me what the report or the application says.',
    },
    ages: {
      under15: {
        sv: 'Dina vårdnadshavare får oftast också veta varför.',
        en: 'Your guardians are usually told why too.',
      },
      from15: {
        sv: 'Du kan själv be om hjälp. Du är part i ditt eget ärende.',
        en: 'You can ask for help yourself. You are a party in your own case.',
      },
      from18: {
        sv: 'Du är vuxen. Det är du som bestämmer om du vill ha hjälp, utom i särskilda fall.',
        en: 'You are an adult. You decide whether you want help, except in special cases.',
      },
    },
  }),
  ask(2, 'vem-har-anmalt', own, 'read', ['osl 26:5', 'fl 10', 'sol 19:1'], {
    question: { sv: 'Vem har anmält, får jag veta det?', en: 'Who reported, may I know?' },
    short: {
      sv: 'Oftast ja. Ibland är det hemligt vem det är.',
      en: 'Usually yes. Sometimes it is secret who it is.',
    },
    longer: {
      sv: 'Namnet kan vara hemligt om personen annars riskerar våld eller annat allvarligt. Skola, vård och polis måste anmäla om de är oroliga. De gör det för att lagen säger det.',
      en: 'The name can be secret if the person otherwise risks violence or other serious harm. School, health care and police must report if they are worried. They do it because the law says so.',
    },
    ages: {
      under15: {
        sv: 'Oftast är det dina vårdnadshavare som frågar. Du kan fråga själv också.',
        en: 'It is usually your guardians who ask. You can ask yourself too.',
      },
      from15: {
        sv: 'Du är part. Du kan själv be att få läsa anmälan.',
        en: 'You are a party. You can ask to read the report yourself.',
      },
      from18: {
        sv: 'Du kan själv be att få läsa anmälan.',
        en: 'You can ask to read the report yourself.',
      },
    },
  }),
  ask(
    3,
    'vad-ar-en-utredning',
    hard('Förvirrande vad utredning är och att ingen förklarar vad den innebär.'),
    'read',
    ['sol 14:2', 'sol 20:5', 'sol 20:7', 'sol 20:4'],
    {
      question: { sv: 'Vad är en utredning?', en: 'What is an investigation?' },
      short: {
        sv: 'Vi tar reda på hur du har det och om du behöver hjälp.',
        en: 'We find out how things are for you and whether you need help.',
      },
      longer: {
        sv: 'Vi pratar med dig och din familj. Ibland pratar vi med skolan eller andra som känner dig. Vi frågar bara det vi behöver veta. Sist skriver vi ett förslag till beslut.',
        en: 'We talk with you and your family. Sometimes we talk with the school or others who know you. We ask only what we need to know. Last we write a proposal for a decision.',
      },
      ages: {
        under15: {
          sv: 'Vi får prata med dig själv, utan dina föräldrar.',
          en: 'We may talk with you alone, without your parents.',
        },
        from15: {
          sv: 'Du får läsa allt viktigt innan beslutet. Du får svara på det.',
          en: 'You may read everything that matters before the decision. You may reply to it.',
        },
        from18: {
          sv: 'Det är du som berättar. Du får läsa allt viktigt innan beslutet.',
          en: 'It is you who tell. You may read everything that matters before the decision.',
        },
      },
    },
  ),
  ask(
    4,
    'hur-lang-tid',
    hard('Det tar så lång tid att man tappar hoppet.'),
    'read',
    ['sol 20:2', 'sol 20:3', 'sol 20:1'],
    {
      question: { sv: 'Hur lång tid tar det?', en: 'How long does it take?' },
      short: {
        sv: 'Högst 14 dagar att besluta om en utredning. Den ska vara klar inom fyra månader.',
        en: 'At most 14 days to decide on an investigation. It must be done within four months.',
      },
      longer: {
        sv: 'Är det bråttom gör vi något direkt. Ibland får det ta längre tid, om det finns särskilda skäl. Då ska du få veta det. Fråga mig vilken dag som gäller för dig.',
        en: 'If it is urgent we do something at once. Sometimes it may take longer, for special reasons. Then you are to be told. Ask me which day holds for you.',
      },
      ages: {
        under15: {
          sv: 'Tiderna gäller för alla under 18.',
          en: 'The times hold for everybody under 18.',
        },
        from15: {
          sv: 'Tiderna gäller för alla under 18.',
          en: 'The times hold for everybody under 18.',
        },
        from18: {
          sv: 'De här tiderna gäller barn. Fråga mig vad som gäller för dig som är vuxen.',
          en: 'These times hold for children. Ask me what holds for you as an adult.',
        },
      },
    },
  ),
  ask(
    5,
    'vad-hander-sen',
    hard('Veta vad som ska hända framåt.'),
    'read',
    ['sol 3:3', 'sol 20:2', 'sol 20:4'],
    {
      question: { sv: 'Vad händer efter mötet?', en: 'What happens after the meeting?' },
      short: {
        sv: 'Det säger jag innan du går. Vet jag inte, säger jag när du får veta.',
        en: 'I tell you before you leave. If I do not know, I say when you will.',
      },
      longer: {
        sv: 'Det finns några vägar. Vi kan sluta här. Vi kan starta en utredning. Vi kan planera hjälp. Bilden ”Vad händer nu” visar var du är.',
        en: 'There are a few ways. We can end here. We can start an investigation. We can plan help. The picture “What happens now” shows where you are.',
      },
      ages: {
        under15: {
          sv: 'Vi säger det till dig också, inte bara till dina vårdnadshavare.',
          en: 'We tell you too, not only your guardians.',
        },
        from15: {
          sv: 'Vi säger det direkt till dig.',
          en: 'We tell you directly.',
        },
        from18: {
          sv: 'Vi säger det till dig. Andra får veta bara om du vill, utom i särskilda fall.',
          en: 'We tell you. Others are told only if you want, except in special cases.',
        },
      },
    },
  ),
  ask(
    6,
    'vad-skriver-du',
    hard(
      'De skriver ner allt man säger men man vet inte vad det ska användas till. Lyssna på vad jag har att säga istället.',
    ),
    'read',
    ['sol 14:3', 'sol 14:4', 'sol 14:6', 'sol 14:7', 'sol 16:2a', 'fl 27'],
    {
      question: {
        sv: 'Vad skriver du ner och vad ska det användas till?',
        en: 'What do you write down and what is it used for?',
      },
      short: {
        sv: 'Beslut, det vi gör och viktiga saker. Inte allt du säger.',
        en: 'Decisions, what we do and important things. Not everything you say.',
      },
      longer: {
        sv: 'Det står i din journal. Vi använder det när vi bestämmer om hjälp. Du ska få veta vad jag skriver. Tycker du att det är fel ska det stå. Bara de som behöver det i sitt jobb får läsa.',
        en: 'It stands in your case record. We use it when we decide about help. You are to know what I write. If you think it is wrong, it must say so. Only those who need it in their work may read.',
      },
      ages: {
        under15: {
          sv: 'En utredning om ett barns skydd eller stöd sparas minst tills du fyllt 30.',
          en: 'An investigation about protection or support for a child is kept at least until you have turned 30.',
        },
        from15: {
          sv: 'En utredning om ett barns skydd eller stöd sparas minst tills du fyllt 30.',
          en: 'An investigation about protection or support for a child is kept at least until you have turned 30.',
        },
        from18: {
          sv: 'En utredning från när du var barn sparas minst tills du fyllt 30.',
          en: 'An investigation from when you were a child is kept at least until you have turned 30.',
        },
      },
    },
  ),
  ask(
    7,
    'far-jag-lasa',
    workshop('more-time', 'Inlogg till journaler.'),
    'read',
    ['fl 10', 'osl 10:3', 'osl 12:1', 'sol 14:6'],
    {
      question: { sv: 'Får jag läsa det?', en: 'May I read it?' },
      short: {
        sv: 'Ja, det som står om dig. Delar om andra kan vara dolda.',
        en: 'Yes, what it says about you. Parts about others may be hidden.',
      },
      longer: {
        sv: 'Säg till när du vill läsa. Vi kan läsa ihop, så förklarar jag. Du kan be om en kopia.',
        en: 'Tell me when you want to read. We can read together, and I explain. You can ask for a copy.',
      },
      ages: {
        under15: {
          sv: 'Det som är hemligt är inte hemligt för dig själv. Oftast är det ändå vårdnadshavaren som ber om akten.',
          en: 'What is secret is not secret to you. It is still usually the guardian who asks for the file.',
        },
        from15: {
          sv: 'Du är part och kan be om det själv.',
          en: 'You are a party and can ask for it yourself.',
        },
        from18: {
          sv: 'Du kan be om det själv, också det som skrevs när du var barn.',
          en: 'You can ask for it yourself, also what was written when you were a child.',
        },
      },
    },
  ),
  ask(
    8,
    'vad-far-foraldrar-veta',
    hard('Att det blir jobbigt med föräldrarna när man kommer hem.'),
    'read',
    ['osl 26:1', 'osl 12:3', 'fb 6:11', 'sol 20:4'],
    {
      question: { sv: 'Vad får mina föräldrar veta?', en: 'What may my parents know?' },
      short: {
        sv: 'Det beror på din ålder och på om det kan skada dig.',
        en: 'It depends on your age and on whether it can harm you.',
      },
      longer: {
        sv: 'Säg vad du är orolig för innan du berättar. Då kan jag säga vad som gäller.',
        en: 'Say what you are worried about before you tell. Then I can say what holds.',
      },
      ages: {
        under15: {
          sv: 'Vårdnadshavare får ofta veta ganska mycket. De får inte veta det som kan skada dig mycket.',
          en: 'Guardians are often told quite a lot. They may not be told what can harm you greatly.',
        },
        from15: {
          sv: 'De får ofta veta en del, till exempel att en utredning startar. Du får mer att säga till om ju äldre du är. De får inte veta det som kan skada dig mycket.',
          en: 'They are often told some things, such as that an investigation starts. You have more say the older you are. They may not be told what can harm you greatly.',
        },
        from18: {
          sv: 'Du är vuxen. Vi berättar inget för dina föräldrar om du inte säger ja.',
          en: 'You are an adult. We tell your parents nothing unless you say yes.',
        },
      },
    },
  ),
  ask(
    9,
    'vem-mer-far-veta',
    hard('Att passa in, att alla inte ska veta, bland kompisar ex, att man har kontakt med soc.'),
    'believed',
    ['osl 26:1', 'sol 20:5', 'sol 20:6', 'sol 19:6'],
    {
      question: {
        sv: 'Vem mer får veta: skolan, polisen, kompisar?',
        en: 'Who else may know: school, police, friends?',
      },
      short: {
        sv: 'Kompisar får inget veta av oss. Skola och polis bara ibland.',
        en: 'Friends learn nothing from us. School and police only sometimes.',
      },
      longer: {
        sv: 'Vi har tystnadsplikt. I en utredning kan vi fråga skolan saker, men inte mer än vi måste. Vid vissa brott får eller måste vi prata med polisen. Jag säger det till dig om jag får.',
        en: 'We have a duty of silence. In an investigation we can ask the school things, but no more than we must. With certain crimes we may or must talk with the police. I tell you if I may.',
      },
      ages: {
        under15: {
          sv: 'Har skolan anmält får de bara veta om vi startar en utredning eller inte.',
          en: 'If the school reported, they may only know whether we start an investigation.',
        },
        from15: {
          sv: 'Har skolan anmält får de bara veta om vi startar en utredning eller inte.',
          en: 'If the school reported, they may only know whether we start an investigation.',
        },
        from18: {
          sv: 'Vill du att vi pratar med någon så säger du ja till det först.',
          en: 'If you want us to talk with somebody, you say yes to it first.',
        },
      },
    },
  ),
  ask(
    10,
    'maste-jag-svara',
    hard('Avvägning hur mycket man (som ungdom kan säga utan att det ska hända något.'),
    'believed',
    ['sol 3:2', 'sol 3:3'],
    {
      question: { sv: 'Måste jag svara på allt?', en: 'Must I answer everything?' },
      short: {
        sv: 'Nej. Du väljer vad du vill säga.',
        en: 'No. You choose what you want to say.',
      },
      longer: {
        sv: 'Du kan säga ”vet inte” eller ”inte idag”. Du behöver inte säga varför. Ibland måste vi ändå bestämma något. Då gör vi det på det vi vet.',
        en: 'You can say “do not know” or “not today”. You need not say why. Sometimes we must decide something all the same. Then we do it on what we know.',
      },
      ages: {
        under15: {
          sv: 'Du får rita, skriva eller peka i stället.',
          en: 'You may draw, write or point instead.',
        },
        from15: {
          sv: 'Fråga först vad som händer om du berättar.',
          en: 'Ask first what happens if you tell.',
        },
        from18: {
          sv: 'Vill du ha en viss hjälp kan vi behöva veta varför.',
          en: 'If you want a certain kind of help, we may need to know why.',
        },
      },
    },
  ),
  ask(11, 'om-nagon-slar-mig', youthPages, 'second-hand', ['sol 14:2', 'sol 20:1', 'sol 20:7'], {
    question: {
      sv: 'Vad händer om jag berättar att någon slår mig?',
      en: 'What happens if I tell that somebody hits me?',
    },
    short: {
      sv: 'Då måste jag göra något. Jag berättar vad, så långt jag kan.',
      en: 'Then I must do something. I tell you what, as far as I can.',
    },
    longer: {
      sv: 'Det är inte ditt fel. Är du i fara nu ringer vi 112. Jag kan inte lova att hålla det hemligt.',
      en: 'It is not your fault. If you are in danger now we call 112. I cannot promise to keep it secret.',
    },
    ages: {
      under15: {
        sv: 'Vi kollar direkt om du behöver skydd. Vi startar en utredning. Ofta pratar vi med polisen. Vi kan prata med dig innan dina föräldrar får veta.',
        en: 'We check at once whether you need protection. We start an investigation. Often we talk with the police. We can talk with you before your parents are told.',
      },
      from15: {
        sv: 'Vi kollar direkt om du behöver skydd. Vi startar en utredning. Ofta pratar vi med polisen. Vi kan prata med dig innan dina föräldrar får veta.',
        en: 'We check at once whether you need protection. We start an investigation. Often we talk with the police. We can talk with you before your parents are told.',
      },
      from18: {
        sv: 'Du är vuxen och väljer oftast själv om du vill anmäla till polisen. Finns det barn hemma måste vi skydda dem.',
        en: 'You are an adult and usually choose yourself whether to go to the police. If there are children at home we must protect them.',
      },
    },
  }),
  ask(
    12,
    'ta-mig-fran-familjen',
    youthPages,
    'read',
    ['lvu 1', 'lvu 2', 'lvu 3', 'lvu 6', 'sol 21:1', 'lvu 36', 'lvu 39'],
    {
      question: {
        sv: 'Kan ni ta mig från min familj?',
        en: 'Can you take me from my family?',
      },
      short: {
        sv: 'Ja, om du kan skadas mycket och annan hjälp inte räcker.',
        en: 'Yes, if you may be badly harmed and other help is not enough.',
      },
      longer: {
        sv: 'Först försöker vi med hjälp som alla säger ja till. Går det inte finns en lag som heter LVU. Då bestämmer en domstol. Är det bråttom får vi bestämma direkt, och domstolen prövar det sen.',
        en: 'First we try help that everybody says yes to. If that fails there is a law called LVU. Then a court decides. If it is urgent we may decide at once, and the court tries it after.',
      },
      ages: {
        under15: {
          sv: 'Du ska få säga vad du tycker. Du får oftast ett ombud, en jurist som hjälper dig.',
          en: 'You are to say what you think. You usually get a counsel, a lawyer who helps you.',
        },
        from15: {
          sv: 'Du är part. Du får oftast ett ombud, en jurist som hjälper dig. Du kan själv överklaga.',
          en: 'You are a party. You usually get a counsel, a lawyer who helps you. You can appeal yourself.',
        },
        from18: {
          sv: 'Du bestämmer själv var du bor. LVU kan gälla till och med 19 år, om du lever farligt för dig själv.',
          en: 'You decide where you live. LVU can hold up to and including 19, if you live dangerously for yourself.',
        },
      },
    },
    untilLvuChanges,
  ),
  ask(
    12,
    'ta-mig-fran-familjen',
    youthPages,
    'second-hand',
    ['lvu 1', 'sol 21:1', 'crc 1'],
    {
      question: {
        sv: 'Kan ni ta mig från min familj?',
        en: 'Can you take me from my family?',
      },
      short: {
        sv: 'Ja, om du kan skadas mycket och annan hjälp inte räcker.',
        en: 'Yes, if you may be badly harmed and other help is not enough.',
      },
      longer: {
        sv: 'Först försöker vi med hjälp som alla säger ja till. Förut fanns en lag som heter LVU. Den kan ha bytts mot en ny lag 2027. Be mig ta reda på vad som gäller nu.',
        en: 'First we try help that everybody says yes to. There was a law called LVU. It may have been replaced by a new law in 2027. Ask me to find out what holds now.',
      },
      ages: {
        under15: {
          sv: 'Du ska få säga vad du tycker.',
          en: 'You are to say what you think.',
        },
        from15: {
          sv: 'Du ska få säga vad du tycker. Fråga om ett eget ombud.',
          en: 'You are to say what you think. Ask about a counsel of your own.',
        },
        from18: {
          sv: 'Du bestämmer själv var du bor, utom i särskilda fall.',
          en: 'You decide where you live, except in special cases.',
        },
      },
    },
    sinceLvuMayHaveChanged,
  ),
  ask(
    13,
    'utan-mina-foraldrar',
    hard('Frågar inte alltid ungdomarna enskilt.'),
    'read',
    ['sol 20:7', 'sol 23:4', 'sol 22:11'],
    {
      question: {
        sv: 'Får jag prata utan mina föräldrar?',
        en: 'May I talk without my parents?',
      },
      short: {
        sv: 'Ja, när vi utreder. Annars beror det på.',
        en: 'Yes, when we investigate. Otherwise it depends.',
      },
      longer: {
        sv: 'Säg till om du vill ha en stund själv med mig. Bor du i ett annat hem ska du också få prata själv med oss.',
        en: 'Tell me if you want a while alone with me. If you live in another home you are also to talk with us alone.',
      },
      ages: {
        under15: {
          sv: 'I en utredning behöver dina vårdnadshavare inte säga ja. De får oftast veta att vi har pratat.',
          en: 'In an investigation your guardians need not say yes. They are usually told that we have talked.',
        },
        from15: {
          sv: 'I en utredning behöver dina vårdnadshavare inte säga ja. Vi pratar om vad de får veta.',
          en: 'In an investigation your guardians need not say yes. We talk about what they may know.',
        },
        from18: {
          sv: 'Du bestämmer själv vem som är med.',
          en: 'You decide who is there.',
        },
      },
    },
  ),
  ask(
    14,
    'ta-med-nagon',
    workshop('box', 'Ha med en utomstående person'),
    'second-hand',
    ['fl 14', 'osl 26:1'],
    {
      question: { sv: 'Får jag ta med någon?', en: 'May I bring somebody?' },
      short: {
        sv: 'Oftast ja. Säg vem, så ser vi om det går.',
        en: 'Usually yes. Say who, and we see whether it works.',
      },
      longer: {
        sv: 'Det kan vara en vuxen du litar på eller en kompis. Personen får höra det vi pratar om. Vi kommer överens om vad som inte får spridas.',
        en: 'It can be an adult you trust or a friend. The person hears what we talk about. We agree on what must not be spread.',
      },
      ages: {
        under15: {
          sv: 'Dina vårdnadshavare kan ha något att säga om det. Vi kommer överens.',
          en: 'Your guardians may have something to say about it. We agree on it.',
        },
        from15: {
          sv: 'Du är part. Då får du ha någon som hjälper dig.',
          en: 'You are a party. Then you may have somebody to help you.',
        },
        from18: {
          sv: 'Du bestämmer själv vem. Du får ha någon som hjälper dig.',
          en: 'You decide who. You may have somebody to help you.',
        },
      },
    },
  ),
  ask(
    15,
    'byta-socialsekreterare',
    workshop('more-time', 'Bli lättare att byta handläggare.'),
    'believed',
    [],
    {
      question: {
        sv: 'Kan jag byta socialsekreterare?',
        en: 'Can I change caseworker?',
      },
      short: {
        sv: 'Du kan be om att få byta. Vi ska svara och säga varför.',
        en: 'You can ask to change. We are to answer and say why.',
      },
      longer: {
        sv: 'Vi hittar ingen lag som ger dig rätt att byta. Säg det till mig eller till min chef. Du behöver inte säga allt om varför.',
        en: 'We find no law that gives you the right to change. Tell me or my manager. You need not say everything about why.',
      },
      ages: {
        under15: {
          sv: 'En vuxen du litar på kan fråga åt dig.',
          en: 'An adult you trust can ask for you.',
        },
        from15: {
          sv: 'Du kan fråga själv eller be någon fråga.',
          en: 'You can ask yourself or have somebody ask.',
        },
        from18: {
          sv: 'Du kan fråga själv eller be någon fråga.',
          en: 'You can ask yourself or have somebody ask.',
        },
      },
    },
  ),
  ask(
    16,
    'vad-kan-jag-fa-hjalp-med',
    hard('Svårt att veta vad man ska säga för att få hjälp.'),
    'read',
    ['sol 11:1', 'sol 11:5', 'sol 21:1', 'sol 21:2', 'sol 10:3'],
    {
      question: { sv: 'Vad kan jag få hjälp med?', en: 'What can I get help with?' },
      short: {
        sv: 'Mycket. Någon att prata med, stöd hemma eller någon annanstans att bo.',
        en: 'Many things. Somebody to talk to, support at home or somewhere else to live.',
      },
      longer: {
        sv: 'Viss hjälp kan du få utan utredning. Annan hjälp måste vi utreda först. Vi planerar hjälpen ihop. Säg vad du vill, så säger jag vad som finns här.',
        en: 'Some help you can get without an investigation. Other help we must look into first. We plan the help together. Say what you want, and I say what there is here.',
      },
      ages: {
        under15: {
          sv: 'Oftast måste en vårdnadshavare säga ja. Från 12 år går det ibland ändå, om det passar och du vill.',
          en: 'Usually a guardian must say yes. From 12 it is sometimes possible anyway, if it suits and you want it.',
        },
        from15: {
          sv: 'Du kan själv be om hjälp. Ska du bo någon annanstans måste vårdnadshavarna säga ja.',
          en: 'You can ask for help yourself. If you are to live elsewhere the guardians must say yes.',
        },
        from18: {
          sv: 'Du söker själv. Ingen annan behöver säga ja.',
          en: 'You apply yourself. Nobody else needs to say yes.',
        },
      },
    },
  ),
  ask(17, 'inte-halla-med', own, 'read', ['fl 33', 'fl 44', 'sol 35:1', 'sol 3:4', 'sol 14:8'], {
    question: {
      sv: 'Vad händer om jag inte håller med om beslutet?',
      en: 'What if I do not agree with the decision?',
    },
    short: {
      sv: 'Ett nej till hjälp går ofta att överklaga, inom tre veckor. Jag visar hur.',
      en: 'A no to help can often be appealed, within three weeks. I show you how.',
    },
    longer: {
      sv: 'De tre veckorna räknas från dagen man får beslutet. Pappret skickas till oss och sen vidare till domstolen. Att starta eller sluta en utredning går inte att överklaga. Säg ändå vad du tycker, så skriver jag det.',
      en: 'The three weeks count from the day one gets the decision. The paper is sent to us and then on to the court. Starting or ending an investigation cannot be appealed. Say what you think anyway, and I write it.',
    },
    ages: {
      under15: {
        sv: 'Oftast är det vårdnadshavaren som överklagar. Har du ett eget ombud kan ombudet hjälpa dig.',
        en: 'It is usually the guardian who appeals. If you have a counsel of your own, they can help you.',
      },
      from15: {
        sv: 'Du kan överklaga själv.',
        en: 'You can appeal yourself.',
      },
      from18: {
        sv: 'Du överklagar själv.',
        en: 'You appeal yourself.',
      },
    },
  }),
  ask(18, 'hur-nar-jag-dig', letter('Min soc var otroligt svår att få tag på'), 'believed', [], {
    question: {
      sv: 'Hur når jag dig, och när svarar du?',
      en: 'How do I reach you, and when do you answer?',
    },
    short: {
      sv: 'Det skriver vi i ramen: hur, vilka tider och när jag svarar.',
      en: 'We write that in the frame: how, what hours and when I answer.',
    },
    longer: {
      sv: 'Säger jag att jag hör av mig gör jag det själv. Är jag borta ska du veta vem som svarar. På kvällar och helger finns socialjouren i de flesta kommuner. Är det fara ringer du 112.',
      en: 'If I say I will get back to you, I do it myself. If I am away you should know who answers. In evenings and weekends most municipalities have an emergency social service. In danger call 112.',
    },
    ages: {
      under15: {
        sv: 'Du kan ringa eller chatta med Bris när som helst: 116 111.',
        en: 'You can call or chat with Bris at any time: 116 111.',
      },
      from15: {
        sv: 'Du kan ringa eller chatta med Bris när som helst: 116 111.',
        en: 'You can call or chat with Bris at any time: 116 111.',
      },
      from18: {
        sv: 'Säg också om någon annan ser din telefon.',
        en: 'Say also if somebody else sees your phone.',
      },
    },
  }),
];
