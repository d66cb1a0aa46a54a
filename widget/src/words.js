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
    nb: 'Meldingen er {n} tegn for lang. Gjør den kortere.',
    nn: 'Meldinga er {n} teikn for lang. Gjer henne kortare.',
    en: 'The message is {n} characters too long. Please shorten it.',
  },
  typing: { nb: 'Assistenten skriver …', nn: 'Assistenten skriv …', en: 'The assistant is writing …' },
  slow: {
    nb: 'Svaret tar lengre tid enn vanlig. Vent litt til, eller skriv til {mail}. Trenger du noen å snakke med, ring 116 111 (barn og unge) eller 116 123 (alle).',
    nn: 'Svaret tek lengre tid enn vanleg. Vent litt til, eller skriv til {mail}. Treng du nokon å snakke med, ring 116 111 (barn og unge) eller 116 123 (alle).',
    en: 'The answer is taking longer than usual. Please wait a little more, or write to {mail}. If you need somebody to talk to, call 116 111 (children and young people) or 116 123 (everybody).',
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
    nb: 'Vi fikk ikke tatt imot svaret ditt. Prøv igjen.',
    nn: 'Vi fekk ikkje teke imot svaret ditt. Prøv igjen.',
    en: 'We could not receive your answer. Please try again.',
  },

  help: { nb: 'Hjelp nå', nn: 'Hjelp no', en: 'Help now' },
  helpFirst: {
    nb: 'Er noen i fare akkurat nå, ring 112 eller 113.',
    nn: 'Er nokon i fare akkurat no, ring 112 eller 113.',
    en: 'If somebody is in danger right now, call 112 or 113.',
  },
  leave: { nb: 'Forlat siden', nn: 'Forlat sida', en: 'Leave this page' },
  leaveHow: {
    nb: '«Forlat siden» sletter samtalen og åpner en annen nettside. Du kan også trykke Escape tre ganger.',
    nn: '«Forlat sida» slettar samtalen og opnar ei anna nettside. Du kan òg trykkje Escape tre gonger.',
    en: '“Leave this page” deletes the conversation and opens another website. You can also press Escape three times.',
  },

  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  copy: { nb: 'Kopier samtalen', nn: 'Kopier samtalen', en: 'Copy the conversation' },
  copied: { nb: 'Samtalen er kopiert.', nn: 'Samtalen er kopiert.', en: 'The conversation has been copied.' },
  notCopied: {
    nb: 'Nettleseren lot oss ikke kopiere. Last ned samtalen i stedet.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Last ned samtalen i staden.',
    en: 'The browser did not let us copy. Download the conversation instead.',
  },
  download: { nb: 'Last ned samtalen', nn: 'Last ned samtalen', en: 'Download the conversation' },
  file: { nb: 'samtale.txt', nn: 'samtale.txt', en: 'conversation.txt' },
  clear: { nb: 'Tøm vinduet', nn: 'Tøm vindauget', en: 'Clear the window' },
  clearAsk: {
    nb: 'Tømme vinduet? Samtalen blir borte herfra, men slettes ikke hos oss.',
    nn: 'Tømme vindauget? Samtalen blir borte herifrå, men blir ikkje sletta hos oss.',
    en: 'Clear the window? The conversation disappears from here, but is not deleted on our side.',
  },
  cleared: { nb: 'Vinduet er tomt.', nn: 'Vindauget er tomt.', en: 'The window is empty.' },
  erase: { nb: 'Slett samtalen', nn: 'Slett samtalen', en: 'Delete the conversation' },
  eraseAsk: {
    nb: 'Slette samtalen for godt, både her og hos oss? Den kan ikke hentes tilbake.',
    nn: 'Slette samtalen for godt, både her og hos oss? Han kan ikkje hentast tilbake.',
    en: 'Delete the conversation for good, both here and on our side? It cannot be brought back.',
  },
  erased: { nb: 'Samtalen er slettet.', nn: 'Samtalen er sletta.', en: 'The conversation has been deleted.' },
  notErased: {
    nb: 'Samtalen ble ikke slettet. Prøv igjen, eller skriv til {mail}.',
    nn: 'Samtalen vart ikkje sletta. Prøv igjen, eller skriv til {mail}.',
    en: 'The conversation was not deleted. Try again, or write to {mail}.',
  },
  keep: { nb: 'Behold samtalen', nn: 'Behald samtalen', en: 'Keep the conversation' },

  identity: { nb: 'et fødselsnummer', nn: 'eit fødselsnummer', en: 'a national identity number' },
  account: { nb: 'et kontonummer', nn: 'eit kontonummer', en: 'a bank account number' },
  phone: { nb: 'et telefonnummer', nn: 'eit telefonnummer', en: 'a phone number' },
  email: { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  personal: {
    nb: 'Det ser ut som du har skrevet {what}, og slikt trenger jeg ikke for å svare.',
    nn: 'Det ser ut som du har skrive {what}, og slikt treng eg ikkje for å svare.',
    en: 'It looks as if you have written {what}, which I do not need in order to answer.',
  },
  change: { nb: 'Endre meldingen', nn: 'Endre meldinga', en: 'Change the message' },
  anyway: { nb: 'Send likevel', nn: 'Send likevel', en: 'Send anyway' },

  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  orWrite: {
    nb: 'Du kan også skrive til {mail}. Trenger du noen å snakke med, ring:',
    nn: 'Du kan òg skrive til {mail}. Treng du nokon å snakke med, ring:',
    en: 'You can also write to {mail}. If you need somebody to talk to, call:',
  },
  offline: {
    nb: 'Du er ikke på nett. Meldingen din er tatt vare på her, så du kan sende den når du er på nett igjen.',
    nn: 'Du er ikkje på nett. Meldinga di er teken vare på her, så du kan sende henne når du er på nett igjen.',
    en: 'You are offline. Your message is kept here, so you can send it when you are online again.',
  },
  timeout: {
    nb: 'Jeg ventet lenge, men fikk ikke noe svar. Meldingen din er tatt vare på her.',
    nn: 'Eg venta lenge, men fekk ikkje noko svar. Meldinga di er teken vare på her.',
    en: 'I waited a long time, but no answer came. Your message is kept here.',
  },
  limited: {
    nb: 'Det har kommet mange meldinger på kort tid. Vent et minutt, og prøv igjen.',
    nn: 'Det har kome mange meldingar på kort tid. Vent eit minutt, og prøv igjen.',
    en: 'Many messages have come in a short time. Wait a minute, and try again.',
  },
  server: {
    nb: 'Jeg får ikke svart akkurat nå, fordi noe er galt hos oss.',
    nn: 'Eg får ikkje svart akkurat no, fordi noko er gale hos oss.',
    en: 'I cannot answer right now, because something is wrong on our side.',
  },
  empty: {
    nb: 'Jeg fant ikke noe svar på det. Prøv gjerne å spørre på en annen måte.',
    nn: 'Eg fann ikkje noko svar på det. Prøv gjerne å spørje på ein annan måte.',
    en: 'I found no answer to that. You are welcome to ask in another way.',
  },
  garbled: {
    nb: 'Jeg fikk et svar som ikke lot seg lese.',
    nn: 'Eg fekk eit svar som ikkje lét seg lese.',
    en: 'I received an answer that could not be read.',
  },
};

/** The first suggestions; the payloads are the names of the server's answers. */
export const suggestions = [
  { payload: '/ask_what_is', title: { nb: 'Hva var Partnerskap mot mobbing?', nn: 'Kva var Partnerskap mot mobbing?', en: 'What was the partnership?' } },
  { payload: '/ask_where_work_continues', title: { nb: 'Hvor fortsetter arbeidet?', nn: 'Kvar held arbeidet fram?', en: 'Where does the work go on?' } },
  { payload: '/ask_help_parent', title: { nb: 'Barnet mitt blir mobbet', nn: 'Barnet mitt blir mobba', en: 'My child is being bullied' } },
  { payload: '/ask_contact', title: { nb: 'Hvem kan jeg kontakte?', nn: 'Kven kan eg kontakte?', en: 'Whom can I contact?' } },
];

const always = { nb: 'hele døgnet', nn: 'heile døgnet', en: 'day and night' };

/** The help lines that are at hand even when the server is not. */
export const lines = [
  { number: '112', name: { nb: 'Politiet, når noen er i fare', nn: 'Politiet, når nokon er i fare', en: 'Police, when somebody is in danger' }, hours: always },
  { number: '113', name: { nb: 'Ambulanse, når det står om livet', nn: 'Ambulanse, når det står om livet', en: 'Ambulance, when life is at stake' }, hours: always },
  { number: '116 111', name: { nb: 'Alarmtelefonen for barn og unge', nn: 'Alarmtelefonen for barn og unge', en: 'Alarmtelefonen, for children and young people' }, hours: always },
  { number: '116 123', name: { nb: 'Mental Helse Hjelpetelefonen, for alle aldre', nn: 'Mental Helse Hjelpetelefonen, for alle aldrar', en: 'Mental Helse Hjelpetelefonen, for all ages' }, hours: always },
];
