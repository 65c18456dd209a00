// The words about gatherings, for the own page.
import type { GatheringTexts } from './nl.ts';

export const en: GatheringTexts = {
  why: 'What is on in the time to come. Say whether you mean to come: others see how many do, never who. Nothing is kept free for you.',
  none: 'Nothing is announced.',
  kinds: {
    debate: 'Debate',
    'call-hour': 'Call hour',
    'story-circle': 'Story circle',
    'open-table': 'Open table',
  },
  time: (from, until) => `${from}\u00a0– ${until}`,
  inDutch: 'in Dutch',
  inEnglish: 'in English',
  ofGroup: (group) => `for ${group}`,
  comers: (n) => `${n} people mean to come`,
  calledOff: 'Called off',
  come: 'I mean to come',
  comeTo: (title) => `I mean to come: ${title}`,
  youCome: 'You mean to come.',
  stayAway: 'Not after all',
  stayAwayFrom: (title) => `Not after all: ${title}`,
  file: 'Put it in my calendar',
  fileOf: (title) => `Put it in my calendar: ${title}`,
  calendar: {
    title: 'In your own calendar',
    why: 'At a secret address your calendar follows this page, changes included. Whoever has the address can read it too: the gatherings of your groups, not whether you come.',
    give: 'Give me an address',
    giveNew: 'Give me a new address',
    since: (day) => `Your calendar has had an address since ${day}.`,
    take: 'Take the address away',
    taken: 'The address does not work any more.',
    shownOnce:
      'Copy it now: we show it only once. In your calendar this is called “subscribe to a calendar”. An earlier address does not work any more.',
  },
  refused: {
    'unknown-gathering': 'This gathering is over, or is not there any more.',
    'gathering-over': 'This gathering has been called off.',
  },
};
