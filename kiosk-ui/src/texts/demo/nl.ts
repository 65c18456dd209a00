// De woorden van het voorbeeldkantoor: zijn postvak en zijn telefoon.
import { countNl as count } from '../count.ts';

export const nl = {
  mailbox: 'Postvak van het voorbeeld',
  mailboxWhy: 'Alle brieven die het voorbeeldkantoor verstuurde. Er gaat niets naar buiten.',
  empty: 'Nog geen brieven.',
  earlier: 'Eerdere brieven',
  letters: (n: number) => count(n, '1 brief', '# brieven'),
  to: (who: string) => `aan ${who}`,
  pick: 'Kies een brief.',
  toList: 'Terug naar de lijst',
  html: 'Opgemaakt',
  text: 'Platte tekst',
  phoneWidth: 'Telefoon',
  deskWidth: 'Scherm',
  continueAs: (name: string) => `Verder als ${name}`,
  phoneTitle: 'Een telefoon uit het voorbeeld',
  phoneWhy: 'Je doet alsof je bij de ingang de code scande en al ingelogd bent.',
  phoneAt: 'Je doet alsof je al ingelogd bent.',
  who: 'Wie ben je vandaag?',
  notDemo: 'Dit bestaat alleen in het voorbeeldkantoor.',
};

export type DemoTexts = typeof nl;
