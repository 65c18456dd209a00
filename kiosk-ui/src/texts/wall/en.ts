// What hangs on the wall of the café.
import type { WallTexts } from './nl.ts';

export const en: WallTexts = {
  busy: {
    quiet: 'There is plenty of room.',
    lively: 'Lively, with room to spare.',
    busy: 'Filling up. There’s room for one more.',
    full: 'Full for now.',
  },
  busyNext: {
    quiet: 'Why not sit with somebody you don’t know yet?',
    lively: 'Pull up a chair wherever you find one.',
    busy: 'Pull up a chair.',
    full: 'Check again in fifteen minutes.',
  },
  noCafe: 'There is no café here yet.',
  offer: 'Somebody offers',
  ask: 'Somebody is looking for',
  today: 'Today:',
  kinds: {
    debate: 'debate',
    'call-hour': 'call hour',
    'story-circle': 'story circle',
    'open-table': 'open table',
  },
  time: (from, until) => `${from}\u00a0– ${until}`,
  goesOn: (until) => `On now, until ${until}`,
  vacancy: 'We are looking for a colleague',
  vacancyNext: 'Know somebody? Bring them along for a coffee.',
  story: 'A story',
  stories: {
    'ran-into': 'Somebody ran into something and kept thinking.',
    'new-approach': 'Somebody knows how it can be done better.',
    detour: 'Somebody took a detour so that it worked after all.',
  },
  storyNext: (host) => `Read it at ${host}/stories`,
  whose: 'Who might that be? Ask around.',
  scan: 'Scan and pull up a chair.',
  qr: 'QR code to check in to the grand café with your phone',
  offlineNext: 'This screen comes back by itself.',
  enrol: 'This screen has not been set up yet.',
  enrolNext:
    'Add it under Screens, and open the address that you get on this screen. Or paste the token from “aanschuif kiosk add --kind wall”. You only need to do this once.',
  token: 'Token of this screen',
  enrolGo: 'Set up',
  enrolWrong: 'This token is not valid, or no longer valid.',
  notThisKind: 'This token belongs to a kiosk at the entrance. This is the screen in the café.',
};
