// The words for groups: for the own page, and for the page of an invitation.
import type { GroupTexts } from './nl.ts';

export const en: GroupTexts = {
  cancel: 'Never mind',
  save: 'Save',
  refused: {
    'unknown-group':
      'This group no longer exists, or you are no longer in it. Perhaps too few people remained.',
    'no-groups': 'Groups are for people whose name others can see. You can change that in your settings.',
    'founder-only': 'Only the person who started the group can change its name and description.',
    'group-full': 'The group is full: it has room for fifty people.',
    'enough-offers': 'There are three already. Remove one first.',
    'unknown-offer': 'This is not there any more.',
    'bad-request': 'Something is not right here. Please check it: one line, without a link.',
  },
  enough: {
    member: 'You are already in ten groups, which is the maximum. Leave one first.',
    forming:
      'You have already started three groups that are still too small. Wait until one has enough people, or leave one.',
    today: 'You have already invited ten people today. You can invite more tomorrow.',
    group:
      'Twenty invitations to this group are already open. Each lapses after two weeks; then you can send another.',
  },
  list: {
    title: 'Groups',
    why: 'A few people who seek each other out, from whatever organisation. Only its members see who is in a group.',
    none: 'You are not in a group yet.',
    unseen: 'Groups are for people whose name others can see. You can change that in your settings.',
    members: (n) => (n === 1 ? 'only you' : `${n} people`),
    forming: 'not enough people yet',
    invited: 'Invitations',
    by: (who) => `${who} invites you.`,
    accept: 'I’ll join',
    acceptFor: (name) => `I’ll join ${name}`,
    decline: 'No, thanks',
    declineFor: (name) => `No, thanks: ${name}`,
    accepted: (name) => `You have joined ${name}.`,
    declined: 'All right. Nobody is told.',
    start: 'Start a group',
    name: 'What is it called?',
    nameHint: 'Such as ‘Trailblazers in care’.',
    nameNone: 'Give the group a name.',
    line: 'What is it about, in one sentence? (optional)',
    go: 'Start it',
    startWhy:
      'With three people it is a group. If that does not happen within thirty days, it disappears by itself.',
  },
  group: {
    back: 'To People',
    gone: 'This group does not exist, or no longer exists',
    goneWhy: 'A group ends when fewer than three people remain. Nobody gets a letter about that.',
    forming:
      'It is a group once three people have joined. If that does not happen within thirty days, it disappears by itself.',
    members: 'Who is in it',
    membersWhy: 'Nobody outside the group sees this.',
    you: 'you',
    since: (month) => `since ${month}`,
    change: 'Change name and description',
    changed: 'Changed.',
    leave: 'Leave the group',
    leaveSure:
      'Are you sure? What you offer and look for here goes with you. If fewer than three remain, the group ends.',
    leaveYes: 'Yes, I’m leaving',
    leaveNo: 'No, I’ll stay',
  },
  offers: {
    title: 'What I offer and look for here',
    why: 'Only the group reads this. After 90 days it disappears by itself.',
  },
  invite: {
    title: 'Invite somebody',
    contact: 'Somebody you know',
    contactChoose: 'Choose a contact',
    or: 'Or an e-mail address',
    email: 'E-mail address',
    none: 'Choose somebody, or give an e-mail address.',
    both: 'Choose one of the two.',
    why: 'Anybody who is known here and wants to be seen gets your invitation. You do not see whether it reached them or what they answer; whoever joins appears in the list.',
    go: 'Invite',
    sent: 'Asked. Whoever joins appears in the list.',
  },
  letter: {
    title: (group) => `Will you join ${group}?`,
    who: (who) => `${who} asks if you’d like to join a group.`,
    means:
      'Whoever joins sees who else is in it, and what they offer and look for there. Nobody outside the group sees who is in it. You can leave at any time.',
    silence: (from) => `If you say no or do nothing, ${from} is not told.`,
    about: (group) => `Your answer about ${group}`,
    accepted: 'You have joined.',
    toGroup: 'To the group',
    back: 'Not after all',
    declined: 'You said no. Nobody is told.',
    after: 'Join after all',
  },
};
