// The words of /welcome: how this house works, for whoever applies here or has just begun.
import type { WelcomeTexts } from './nl.ts';

export const en: WelcomeTexts = {
  title: 'Welcome',
  lead: 'Pull up a chair.',
  intro:
    'Nobody has a fixed desk here. You draw one each day, and so you keep sitting beside different people. This is how it works.',
  open: 'When we are open',
  hours: (days, opens, closes) => `${days}, from ${opens} to ${closes}.`,
  span: (first, last) => `${first} to ${last}`,
  desk: 'How you get a desk',
  deskParts: [
    'Scan the code on the kiosk at the entrance. You are given a desk: drawn by lot, for a director just as for a trainee or a guest.',
    'Any free desk can be yours. Nobody can reserve one, and nobody can hold one.',
    'Do you need something to sit well, such as a table that can be raised? Then you draw from the desks that have it.',
  ],
  bounded:
    'Within that you more often get a table with people you have not sat with in the last weeks. You can check your own draw.',
  uniform: 'Every free desk has exactly the same chance. You can check your own draw.',
  cafe: 'The grand café',
  cafeText: (names) =>
    `For whoever has something to talk about, or just wants to sit down: ${names}. Guests are welcome there. When you come to visit, sign in at the kiosk, and the person who expects you hears at once that you are here.`,
  letter: 'Who did you meet?',
  letterText:
    'On Mondays, those who want to get a letter: who you shared a table with, and whether you would like to follow up. Whoever says no gets the same desk, just as fast.',
  kept: 'What we remember',
  keptStays: (days) => `Where you sat: ${days} days.`,
  keptEncounters: (days) =>
    `Who you shared a room with, only if you both agreed: ${days} days. After that only how often, and the first and last day.`,
  keptGuests: (days) => `Who came to visit: ${days} days after the last visit.`,
  never: 'Nobody here sees who is on time, or who talks with whom.',
  more: 'Everything we keep',
  draws: 'How the draw works',
};
