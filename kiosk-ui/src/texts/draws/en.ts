// The words of the page about the draw.
import { countEn as count } from '../count.ts';
import type { DrawsTexts } from './nl.ts';

export const en: DrawsTexts = {
  title: 'How we draw',
  lead: 'Every free desk can be yours.',
  parts: [
    [
      'The same for everyone',
      'Your chance of any free desk is never less than a tenth of what it would be if all were equal, and never more than four times that. The kind of desk is drawn the same way for everyone. Role, team and preference do not count; the draw does not even know them.',
    ],
    [
      'A nudge towards new people',
      'Within that you more often get a table with people you have not sat with in the last twelve weeks, and on quiet days one where people already sit.',
    ],
    [
      'Walking in behind someone does not work',
      'A table where somebody has just come in never gets more than one and a half times an equal chance. Leaving and coming back does not work either: you keep the same luck all day.',
    ],
    [
      'Anybody can check it',
      'Before opening we publish a fingerprint of the day’s two secrets. After closing we publish the secrets themselves. So nobody can change anything afterwards, not even us. Only you can see your own draw; what the other tables were made of stays sealed.',
    ],
  ],
  days: 'The days',
  date: 'Day',
  site: 'Building',
  commitment: 'Fingerprint beforehand (SHA-256)',
  seed: 'Seed, after closing',
  root: 'Root of all draws (Merkle)',
  pseudonymKey: 'Key of the pseudonyms, published after closing',
  record: 'Public record',
  recordGet: 'Download (JSON)',
  later: 'Published after closing',
  none: 'No days yet.',
  allDays: (n) => count(n, 'Show the day before that too', 'Show the # days before that too'),
  check: 'Check your own draw',
  checkWhy: 'It happens here, in your own browser. Nothing is sent anywhere.',
  checkDay: 'Choose a day',
  checkGo: 'Check it',
  checkSignIn: 'Sign in to fetch your own draws.',
  checkNone: 'You drew no desk here on that day.',
  checkOwnDays: 'The list now has only days on which you drew a desk.',
  checkWait: 'You can check a draw once its day is over. Come back after closing time.',
  steps: {
    commitment: 'The secrets fit that morning’s fingerprint',
    pseudonym: 'Your pseudonym follows from your own number',
    leaf: 'Your draw is unchanged in that day’s list',
    chances: 'Every chance is within its bounds',
    luck: 'Your luck chose this desk',
    published: 'It is the same day as everybody can see below',
  },
  good: 'correct',
  bad: 'not correct',
  verdictGood: (desk) => `Everything is correct. ${desk} was drawn fairly.`,
  verdictBad: 'Something is not right. Keep this screen and report it.',
  freeThen: (n) => count(n, '1 desk was free then.', '# desks were free then.'),
  chanceWas: (desk, percent, times) => `${desk} had a chance of ${percent}, ${times} times an equal chance.`,
  details: 'The numbers',
};
