import { step } from './step.ts';

/**
 * Words of the meeting. Both read them at once, so they speak to "du" or to "ni" and name a role only
 * where it matters who did what. `{{card}}`, `{{text}}` and `{{name}}` are what people wrote.
 */
export const meeting = {
  title: 'Vårt möte',
  loading: 'Öppnar mötet …',

  stages: {
    label: 'Mötets delar',
    welcome: 'Välkommen',
    promises: 'Höll vi det?',
    cards: 'Viktigt för mig',
    closing: 'Hur var det?',
    answers: 'Svar',
    frame: 'Vår ram',
  },

  eye: {
    sign: 'Allt som sparas syns här på skärmen',
    title: 'Allt som är sparat',
    intro:
      'Här är varje steg i mötet, det senaste överst. Inget annat skrivs in. Det som sparats förut finns under Allt om mig.',
    started: 'Mötet började {{when}}.',
    empty: 'Inget är sparat än.',
  },

  tools: {
    undone: 'Ångrat. {{what}}',
    redone: 'Gjort igen. {{what}}',
    language: 'Språk',
    pause: 'Paus',
    pauseKey: 'Ctrl + mellanslag',
    view: 'Visning',
  },

  hand: {
    question: 'Vem flyttar korten?',
    youth: 'Ungdomen',
    caseworker: 'Socialsekreteraren',
    notice: 'Nu flyttar socialsekreteraren korten.',
    tag: 'lagt av socialsekreteraren',
    tagTogether: 'lagt tillsammans',
  },

  pause: {
    title: 'Paus',
    text: 'Ta den tid ni behöver. Allt ligger kvar.',
    resume: 'Fortsätt mötet',
    leave: 'Lås och gå',
    leaveHint: 'Mötet är sparat. Ni kan fortsätta en annan dag.',
  },

  welcome: {
    title: 'Välkommen',
    caseworkerRole: 'socialsekreterare',
    lead: 'Vi ska bestämma hur våra möten ska vara. Du väljer vad som är viktigt för dig.',
    whoLabel: 'Vi som sitter här',
  },

  points: {
    title: 'Socialsekreterarens punkter',
    hint: 'Det här vill jag ta upp idag.',
    empty: 'Inga punkter för idag.',
    add: 'Ny punkt',
    put: 'Lägg till punkten',
    change: 'Ändra punkten {{text}}',
    changeTitle: 'Ändra punkten',
    remove: 'Ta bort punkten {{text}}',
    full: 'Det får plats tolv punkter.',
  },

  box: {
    title: 'Soc Boxen',
    label: 'Korten i Soc Boxen',
    shuffle: 'Blanda',
    shuffled: 'Korten är blandade.',
    ownWord: 'Eget ord',
    ownWordPut: 'Lägg fram ordet',
    ownWordButton: 'Lägg fram',
    ownWordFull: 'Det får plats sextio egna kort.',
    back: 'Lägg tillbaka här',
    backNamed: 'Lägg tillbaka {{card}} i boxen',
    source: 'Orden kommer från ungdomar och socialsekreterare i S.O.C. – Hör du mig, 2017.',
  },

  mat: {
    title: 'Viktigt för mig',
    hint: 'Lägg det viktigaste först. Du kan flytta och ta bort hur mycket du vill.',
    label: 'Kort på Viktigt för mig, i ordning',
    emptyTitle: 'Det här är din plats.',
    empty: 'Dra hit ett kort, eller tryck på kortet och sedan här. Inget kort är också ett svar.',
    notToday: 'Inte idag',
    notTodayTitle: 'Inte idag.',
    notTodayText: 'Det är ett helt svar. Korten ligger kvar om du ändrar dig.',
    notTodayBack: 'Jag vill välja ändå',
    drop: 'Lägg här',
    dropFirst: 'Lägg {{card}} på plats {{place}}',
    dropBefore: 'Lägg {{card}} på plats {{place}}, före {{next}}',
    keys: 'Mellanslag lyfter kortet. Pilarna flyttar det. Retur lägger det. Escape släpper det.',
  },

  card: {
    onMat: '{{card}}, plats {{place}} av {{count}}',
    onMatByAdult: '{{card}}, plats {{place}} av {{count}}, lagt av socialsekreteraren',
    help: 'Tryck för att lyfta kortet. På tangentbordet: mellanslag lyfter, pilarna flyttar, retur lägger, escape släpper.',
    helpMat:
      'Tryck för att lyfta kortet. På tangentbordet: mellanslag lyfter, pilarna flyttar, retur lägger, escape släpper. Alt och pil byter plats. Delete lägger tillbaka kortet i boxen.',
  },

  held: {
    sentence: 'Tryck där kortet ska ligga.',
    back: 'Lägg tillbaka i boxen',
    change: 'Ändra',
    remove: 'Ta bort',
    letGo: 'Släpp kortet',
    changeTitle: 'Ändra ditt kort',
    changeNote: 'Har kortet fått ett svar tas svaret bort, för orden blir andra.',
  },

  say: {
    lifted: '{{card}} är lyft. Pilarna flyttar kortet.',
    tapped: '{{card}} är lyft. Välj var kortet ska ligga.',
    overMat: 'Plats {{place}} av {{count}}.',
    overBox: 'Tillbaka i boxen.',
    letGo: '{{card}} ligger kvar.',
    placed: '{{card}} ligger på plats {{place}}.',
    returned: '{{card}} ligger i boxen igen.',
    removed: '{{card}} är borttaget.',
    stage: 'Nu: {{stage}}.',
    answered: 'Svaret på {{card}} är sparat.',
    allAnswered: 'Alla kort har fått svar.',
    sentence: 'Meningen är sparad.',
    sentenceGone: 'Meningen är borttagen.',
    point: 'Punkten är sparad.',
    pointGone: 'Punkten är borttagen.',
    covered: 'Skärmen är täckt.',
    paused: 'Mötet är pausat.',
    resumed: 'Mötet fortsätter.',
  },

  sheet: {
    title: 'Vår ram',
    hint: 'Hur vi ska ha det när vi träffas. Inte vad som har hänt.',
    label: 'Meningar i vår ram',
    empty: 'Här skriver ni hur era möten ska vara. En mening i taget.',
    write: 'Ny mening',
    placeholder: 'Vi …',
    more: 'Vem och när',
    who: 'Vem gör det?',
    nobody: 'Ingen särskild',
    when: 'Till när?',
    put: 'Skriv in',
    change: 'Ändra meningen {{text}}',
    changeTitle: 'Ändra meningen',
    remove: 'Ta bort meningen {{text}}',
    full: 'Det får plats tjugo meningar.',
  },

  answers: {
    title: 'Svar på dina kort',
    hint: 'Socialsekreteraren svarar på varje kort.',
    label: 'Dina kort',
    none: 'Inget svar än',
    question: 'Går det här?',
    why: 'Varför?',
    whyYes: 'Vill du säga mer om hur?',
    whyHint: 'Säg som det är, med vanliga ord.',
    whyMissing: 'Skriv varför. Den som frågar ska få veta.',
    replyMissing: 'Välj ett svar först.',
    who: 'Vem gör det?',
    when: 'Till när?',
    save: 'Spara svaret',
    remove: 'Ta bort svaret',
    noCardsTitle: 'Det finns inga kort att svara på.',
    noCards: 'Det är helt i sin ordning. Ni kan skriva i ramen, eller gå vidare.',
    toCards: 'Till korten',
    allDone: 'Alla kort har fått svar. Ni kan ändra dem så länge mötet pågår.',
    until: 'senast {{day}}',
  },

  agree: {
    hint: 'Så här sparas ramen. Läs den tillsammans.',
    yesTitle: 'Två ja',
    yesHint: 'Var och en säger sitt eget ja. Håll knappen tills ringen är full.',
    youth: 'Ja från ungdomen',
    caseworker: 'Ja från socialsekreteraren',
    hold: 'Håll kvar',
    again: 'Håll kvar, eller tryck en gång till för att säga ja.',
    givenYouth: 'Ungdomen har sagt ja',
    givenCaseworker: 'Socialsekreteraren har sagt ja',
    withdraw: 'Ta tillbaka',
    withdrawYouth: 'Ta tillbaka ungdomens ja',
    withdrawCaseworker: 'Ta tillbaka socialsekreterarens ja',
    unanswered_one: 'Ett kort har inget svar än. Därför går det inte att säga ja nu.',
    unanswered_other: '{{count}} kort har inget svar än. Därför går det inte att säga ja nu.',
    unansweredList: 'Kort utan svar',
    goAnswer: 'Svara på {{card}}',
    changes: 'Ändrar ni något tas båda ja tillbaka.',
    no: 'Vi är inte överens än',
    noHint: 'Det är också ett svar. Ni bestämmer sedan om ni vill spara det ni skrivit.',
    emptyFrame: 'Ramen är tom. Ni kan säga ja till den ändå.',
  },

  declined: {
    title: 'Vi är inte överens än',
    text: 'Det är ett svar som andra. Nu väljer var och en om det ni skrivit ska finnas kvar till nästa gång.',
    rule: 'Det sparas bara om båda vill. Annars slängs allt.',
    youth: 'Ungdomen väljer',
    caseworker: 'Socialsekreteraren väljer',
    keep: 'Spara till nästa gång',
    throwAway: 'Släng',
    back: 'Tillbaka till ramen',
    sureTitle: 'Allt slängs nu',
    sureYes: 'Släng allt',
    sureNo: 'Vänta',
  },

  end: {
    agreedTitle: 'Nu är ni överens',
    agreedText: 'Ramen är sparad. Ta med en kopia hem om du vill.',
    agreedSafe: 'Tänk efter var papperet kan ligga i fred. Du kan också låta bli att ta med det.',
    keptTitle: 'Sparat till nästa gång',
    keptText: 'Ni är inte överens än. Nästa gång börjar ni där ni slutade.',
    thrownTitle: 'Allt är borttaget',
    thrownText: 'Inget av det ni skrev finns kvar. Bara datumet för mötet är sparat.',
    home: 'Till startsidan',
    resume: 'Fortsätt nu',
  },

  doer: { caseworker: 'Socialsekreteraren', youth: 'Ungdomen', together: 'Vi båda' },

  who: { youth: 'Ungdomen', caseworker: 'Socialsekreteraren', together: 'Ni' },

  step,
} as const;
