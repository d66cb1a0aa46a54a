// Every sentence people read in the window, in the three languages side by side.

/** @typedef {import('./types.js').Language} Language */
/** @typedef {Record<Language, string>} Sentence */

export const MAIL = 'post@partnerskapmotmobbing.no';

export const words = {
  launcher: { nb: 'Spør assistenten', nn: 'Spør assistenten', en: 'Ask the assistant' },
  newAnswer: { nb: 'Nytt svar', nn: 'Nytt svar', en: 'New answer' },
  title: { nb: 'Assistenten', nn: 'Assistenten', en: 'The assistant' },
  robot: { nb: 'En robot, ikke et menneske', nn: 'Ein robot, ikkje eit menneske', en: 'A robot, not a person' },
  greeting: {
    nb: 'Hei! Jeg er en robot, ikke et menneske. Jeg svarer på spørsmål om Partnerskap mot mobbing, som varte ut 2025, og om hvor du kan få hjelp.\n\nIkke skriv navn eller andre personopplysninger.',
    nn: 'Hei! Eg er ein robot, ikkje eit menneske. Eg svarer på spørsmål om Partnerskap mot mobbing, som varte ut 2025, og om kvar du kan få hjelp.\n\nIkkje skriv namn eller andre personopplysningar.',
    en: 'Hello! I am a robot, not a person. I answer questions about Partnerskap mot mobbing (the Partnership Against Bullying), which ran until the end of 2025, and about where you can get help.\n\nPlease do not write names or other personal details.',
  },
  you: { nb: 'Du', nn: 'Du', en: 'You' },
  conversation: { nb: 'Samtalen', nn: 'Samtalen', en: 'The conversation' },
  suggestions: { nb: 'Forslag til svar', nn: 'Forslag til svar', en: 'Suggested replies' },
  newTab: { nb: 'åpnes i ny fane', nn: 'blir opna i ny fane', en: 'opens in a new tab' },

  field: { nb: 'Skriv et spørsmål', nn: 'Skriv eit spørsmål', en: 'Write a question' },
  send: { nb: 'Send', nn: 'Send', en: 'Send' },
  left: { nb: '{n} tegn igjen', nn: '{n} teikn att', en: '{n} characters left' },
  tooLong: {
    nb: 'Meldingen er {n} tegn for lang.',
    nn: 'Meldinga er {n} teikn for lang.',
    en: 'The message is {n} characters too long.',
  },
  typing: { nb: 'Assistenten skriver …', nn: 'Assistenten skriv …', en: 'The assistant is writing …' },
  slow: {
    nb: 'Svaret lar vente på seg. {orWrite}',
    nn: 'Svaret lèt vente på seg. {orWrite}',
    en: 'The answer is taking a while. {orWrite}',
  },

  sources: { nb: 'Kilder ({n})', nn: 'Kjelder ({n})', en: 'Sources ({n})' },
  asOf: { nb: 'per {day}', nn: 'per {day}', en: 'as of {day}' },
  reviewed: { nb: 'Gjennomgått {day}', nn: 'Gjennomgått {day}', en: 'Reviewed on {day}' },
  helpful: { nb: 'Var svaret til hjelp?', nn: 'Var svaret til hjelp?', en: 'Was this answer helpful?' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  why: { nb: 'Hva var galt med svaret?', nn: 'Kva var gale med svaret?', en: 'What was wrong with the answer?' },
  wrong: { nb: 'Det er feil', nn: 'Det er feil', en: 'It is wrong' },
  unclear: { nb: 'Det er uklart', nn: 'Det er uklart', en: 'It is unclear' },
  outdated: { nb: 'Det er utdatert', nn: 'Det er utdatert', en: 'It is out of date' },
  missing: { nb: 'Det mangler noe', nn: 'Det manglar noko', en: 'Something is missing' },
  thanks: { nb: 'Takk for svaret.', nn: 'Takk for svaret.', en: 'Thank you for telling us.' },
  notNoted: {
    nb: 'Svaret ditt kom ikke fram. Prøv igjen.',
    nn: 'Svaret ditt kom ikkje fram. Prøv igjen.',
    en: 'Your answer did not reach us. Please try again.',
  },

  always: { nb: 'hele døgnet', nn: 'heile døgnet', en: 'day and night' },
  help: { nb: 'Hjelp nå', nn: 'Hjelp no', en: 'Help now' },
  helpFirst: {
    nb: 'Er noen i fare akkurat nå, ring 112 eller 113.',
    nn: 'Er nokon i fare akkurat no, ring 112 eller 113.',
    en: 'If somebody is in danger right now, call 112 or 113.',
  },
  leave: { nb: 'Forlat siden', nn: 'Forlat sida', en: 'Leave page' },
  leaveHow: {
    nb: 'Trykk Escape tre ganger for å forlate siden raskt. Da slettes også samtalen.',
    nn: 'Trykk Escape tre gonger for å forlate sida raskt. Då blir samtalen òg sletta.',
    en: 'Press Escape three times to leave the page quickly. That also deletes the conversation.',
  },

  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  copy: { nb: 'Kopier samtalen', nn: 'Kopier samtalen', en: 'Copy the conversation' },
  copied: { nb: 'Samtalen er kopiert.', nn: 'Samtalen er kopiert.', en: 'The conversation has been copied.' },
  notCopied: {
    nb: 'Nettleseren lot oss ikke kopiere. Last ned i stedet.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Last ned i staden.',
    en: 'The browser did not let us copy. Download instead.',
  },
  download: { nb: 'Last ned samtalen', nn: 'Last ned samtalen', en: 'Download the conversation' },
  clear: { nb: 'Tøm vinduet', nn: 'Tøm vindauget', en: 'Clear the window' },
  clearAsk: {
    nb: 'Tømme vinduet? Samtalen slettes ikke hos oss.',
    nn: 'Tømme vindauget? Samtalen blir ikkje sletta hos oss.',
    en: 'Clear the window? The conversation is not deleted on our side.',
  },
  cleared: { nb: 'Vinduet er tomt.', nn: 'Vindauget er tomt.', en: 'The window is empty.' },
  erase: { nb: 'Slett samtalen', nn: 'Slett samtalen', en: 'Delete the conversation' },
  eraseAsk: {
    nb: 'Slette samtalen for godt, både her og hos oss?',
    nn: 'Slette samtalen for godt, både her og hos oss?',
    en: 'Delete the conversation for good, both here and on our side?',
  },
  erased: { nb: 'Samtalen er slettet.', nn: 'Samtalen er sletta.', en: 'The conversation has been deleted.' },
  notErased: {
    nb: 'Samtalen ble ikke slettet. Prøv igjen. {orWrite}',
    nn: 'Samtalen vart ikkje sletta. Prøv igjen. {orWrite}',
    en: 'The conversation was not deleted. Try again. {orWrite}',
  },
  keep: { nb: 'Behold samtalen', nn: 'Behald samtalen', en: 'Keep the conversation' },

  identity: { nb: 'et fødselsnummer', nn: 'eit fødselsnummer', en: 'a national identity number' },
  account: { nb: 'et kontonummer', nn: 'eit kontonummer', en: 'a bank account number' },
  phone: { nb: 'et telefonnummer', nn: 'eit telefonnummer', en: 'a phone number' },
  email: { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  personal: {
    nb: 'Det ser ut som du har skrevet {what}, og det trenger jeg ikke for å svare.',
    nn: 'Det ser ut som du har skrive {what}, og det treng eg ikkje for å svare.',
    en: 'It looks as if you have written {what}, which I do not need in order to answer.',
  },
  change: { nb: 'Endre meldingen', nn: 'Endre meldinga', en: 'Change the message' },
  anyway: { nb: 'Send likevel', nn: 'Send likevel', en: 'Send anyway' },

  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  orWrite: {
    nb: 'Du kan også skrive til {mail}. Trenger du noen å snakke med, ring 116 111 (barn og unge) eller 116 123 (alle).',
    nn: 'Du kan òg skrive til {mail}. Treng du nokon å snakke med, ring 116 111 (barn og unge) eller 116 123 (alle).',
    en: 'You can also write to {mail}. If you need somebody to talk to, call 116 111 (children and young people) or 116 123 (everybody).',
  },
  offline: {
    nb: 'Du er ikke på nett. Meldingen din ligger her, klar til å sendes på nytt.',
    nn: 'Du er ikkje på nett. Meldinga di ligg her, klar til å sendast på nytt.',
    en: 'You are offline. Your message is kept here, ready to be sent again.',
  },
  timeout: {
    nb: 'Jeg ventet lenge, men fikk ikke noe svar.',
    nn: 'Eg venta lenge, men fekk ikkje noko svar.',
    en: 'I waited a long time, but no answer came.',
  },
  limited: {
    nb: 'Det kom mange meldinger på kort tid. Vent et minutt, og prøv igjen.',
    nn: 'Det kom mange meldingar på kort tid. Vent eit minutt, og prøv igjen.',
    en: 'Many messages came in a short time. Wait a minute, and try again.',
  },
  server: {
    nb: 'Jeg får ikke svart nå, fordi noe er galt hos oss.',
    nn: 'Eg får ikkje svart no, fordi noko er gale hos oss.',
    en: 'I cannot answer now, because something is wrong on our side.',
  },
  empty: {
    nb: 'Jeg fant ikke noe svar på det. Spør gjerne på en annen måte.',
    nn: 'Eg fann ikkje noko svar på det. Spør gjerne på ein annan måte.',
    en: 'I found no answer to that. You are welcome to ask in another way.',
  },
  garbled: {
    nb: 'Jeg fikk et svar som ikke lot seg lese.',
    nn: 'Eg fekk eit svar som ikkje lét seg lese.',
    en: 'I got an answer that could not be read.',
  },
};

/** The first suggestions, by the names of the answers they lead to. */
export const suggestions = {
  ask_what_is: { nb: 'Hva var Partnerskap mot mobbing?', nn: 'Kva var Partnerskap mot mobbing?', en: 'What was the partnership?' },
  ask_where_work_continues: { nb: 'Hvor fortsetter arbeidet?', nn: 'Kvar held arbeidet fram?', en: 'Where does the work go on?' },
  ask_help_parent: { nb: 'Barnet mitt blir mobbet', nn: 'Barnet mitt blir mobba', en: 'My child is being bullied' },
  ask_contact: { nb: 'Hvem kan jeg kontakte?', nn: 'Kven kan eg kontakte?', en: 'Whom can I contact?' },
};

/** The help lines that are at hand even when the server is not, by their numbers; all answer day and night. */
export const lines = {
  112: { nb: 'Politiet, når noen er i fare', nn: 'Politiet, når nokon er i fare', en: 'Police, when somebody is in danger' },
  113: { nb: 'Ambulanse, når det står om livet', nn: 'Ambulanse, når det står om livet', en: 'Ambulance, when life is at stake' },
  '116 111': { nb: 'Alarmtelefonen for barn og unge', nn: 'Alarmtelefonen for barn og unge', en: 'Alarmtelefonen, for children and young people' },
  '116 123': { nb: 'Hjelpetelefonen for alle aldre', nn: 'Hjelpetelefonen for alle aldrar', en: 'Hjelpetelefonen, for all ages' },
};
