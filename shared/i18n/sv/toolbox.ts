/** The tools around the meeting: what is planned, the path, the rules, the letter, how it was. */
export const toolbox = {
  tools: {
    button: 'Verktyg',
    names: { questions: 'Frågor', path: 'Vad händer nu?', rights: 'Dina rättigheter' },
    what: {
      questions: 'Arton frågor som unga brukar ha, med svar.',
      path: 'Vägen från första kontakten, ett steg i taget.',
      rights: 'Vad du har rätt till, och vart du kan vända dig.',
    },
  },
  /** Before what is about the text and not to the youth. */
  forAdult: 'Till socialsekreteraren:',
  readAloud: { start: 'Läs upp', stop: 'Sluta läsa' },
  colour: {
    blue: 'redan imorgon',
    green: 'behöver mer tid',
    red: 'längre fram',
  },
  age: {
    under15: 'under 15 år',
    from15: '15 till 17 år',
    from18: '18 år och över',
  },
  plan: {
    feeling: 'hur det känns',
    place: 'var',
    time: 'när',
    people: 'vilka som ska vara med',
    good: 'vad som gör det bra',
    interpreter: 'tolk',
    reach: 'hur vi når dig',
    phone: 'vem som ser telefonen',
  },
  letterGap: {
    name: 'namn',
    caseworker: 'socialsekreterare',
    phone: 'telefon',
    answers: 'när jag svarar',
    why: 'varför vi ses',
    day: 'dag',
    time: 'tid',
    place: 'plats',
    way: 'vägen dit',
    length: 'hur länge',
    who: 'vilka som är med',
  },
  frame: {
    rules: 'Så här vill vi ha det när vi ses',
    path: 'Var vi är på vägen',
    now: 'Nu',
    here: 'här är vi',
    toExplain: 'att förklara igen',
    closing: 'Så var mötet',
    saidBy: 'Sagt av',
    sayer: {
      youth: 'ungdomen',
      caseworker: 'socialsekreteraren',
      together: 'båda',
    },
    colour: 'När det kan bli',
    own: 'egna ord',
  },
} as const;
