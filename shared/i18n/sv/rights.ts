/** What a youth has a right to: on the screen, and as a poster on a wall. */
export const rights = {
  whose: 'Vem gäller det?',
  yours: 'Det här gäller dig som är {{age}}.',
  list: 'Dina rättigheter',
  turn: 'Hit kan du vända dig',
  turnHint: 'Skriv av eller fotografera. Soc Box ringer inte och öppnar inga sidor.',
  checked: 'Kontrollerat {{day}}.',
  drafts:
    'Texterna är utkast. Ingen jurist, ungdom eller organisation har granskat dem än. Där det inte är kontrollerat mot lagen eller sidan står det på kortet.',
  certainty: {
    'second-hand': 'Ur andra hand. Kontrollera innan du lovar något.',
    believed: 'Vårt eget sätt att säga det. Lova inte mer än så.',
  },
  poster: {
    open: 'Gör en affisch',
    title: 'Affisch: Dina rättigheter',
    hint: 'För väntrummet eller att ta med hem. Den handlar inte om någon, och ingenting sparas om vem som tog den.',
    size: 'Storlek',
    sizes: { A4: 'A4', A3: 'A3' },
    sizeWords: { A4: 'För skrivaren på kontoret.', A3: 'För väggen.' },
    language: 'Språk',
    holdsUntil: 'Texterna ska ses över senast {{day}}. Sätt upp en ny affisch då.',
    overdue_one:
      'En text på affischen skulle redan ha setts över. Kontrollera den innan du sätter upp den.',
    overdue_other:
      '{{count}} texter på affischen skulle redan ha setts över. Kontrollera dem innan du sätter upp den.',
  },
  paper: {
    title: 'Dina rättigheter',
    lead: 'när du träffar socialtjänsten',
    ages: {
      under15: 'Du som är under 15',
      from15: 'Du som är 15, 16 eller 17',
      from18: 'Du som har fyllt 18',
    },
    rights: 'Det här har du rätt till',
    turn: 'Hit kan du vända dig',
    laws: 'Lagarna: {{laws}}.',
    checked: 'Kontrollerat mot lagen {{day}}.',
    draft: 'Texten är ett utkast, ingen jurist har granskat den än.',
    until: 'Byt ut affischen senast {{day}}.',
    overdue: 'Texten skulle ha setts över {{day}}.',
    credit: 'Gjord med Soc Box.',
  },
} as const;
