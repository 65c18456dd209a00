// The words of the example office: its mailbox and its phone.
import { countEn as count } from '../count.ts';
import type { DemoTexts } from './nl.ts';

export const en: DemoTexts = {
  mailbox: 'Mailbox of the example office',
  mailboxWhy: 'Every letter the example office sent. Nothing leaves this machine.',
  empty: 'No letters yet.',
  earlier: 'Earlier letters',
  letters: (n) => count(n, '1 letter', '# letters'),
  to: (who) => `to ${who}`,
  pick: 'Choose a letter.',
  toList: 'Back to the list',
  html: 'Formatted',
  text: 'Plain text',
  phoneWidth: 'Phone',
  deskWidth: 'Desktop',
  continueAs: (name) => `Continue as ${name}`,
  phoneTitle: 'A phone in the example office',
  phoneWhy: 'As if you had scanned the code at the entrance and were already signed in.',
  phoneAt: 'As if you were already signed in.',
  who: 'Who are you today?',
  notDemo: 'This exists only in the example office.',
};
