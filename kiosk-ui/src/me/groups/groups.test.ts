import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/call.ts';
import * as connect from '../../api/connect.ts';
import * as api from '../../api/groups.ts';
import type { GroupView, OwnGroups } from '../../api/types.ts';
import { words } from '../../groups/words.svelte.ts';
import { words as introduce } from '../../introduce/words.svelte.ts';
import { nl } from '../../texts/groups/nl.ts';
import { say } from '../../texts/say.svelte.ts';
import { anna } from '../anna.ts';
import GroupPage from './GroupPage.svelte';
import Groups from './Groups.svelte';

const invited = {
  group: 'abc',
  name: 'Voorlopers',
  line: 'Wie iets anders probeert',
  from: 'Bram Vos',
  organisation: 'Host',
};
const writers: GroupView = {
  id: 'xyz',
  name: 'Schrijvers',
  line: '',
  state: 'standing',
  may_change: false,
  members: [
    { name: 'Anna Bos', organisation: 'Host', since: '2026-11', is_you: true, offers: [] },
    {
      name: 'Bram Vos',
      organisation: 'Host',
      since: '2026-09',
      is_you: false,
      offers: [{ kind: 'offer', text: 'Leest mee' }],
    },
  ],
  own_offers: [],
};
const has = (own: Partial<OwnGroups>) =>
  vi.spyOn(api, 'groups').mockResolvedValue({ groups: [], invitations: [], ...own });

beforeEach(async () => {
  vi.restoreAllMocks();
  await say.speak('nl');
  await Promise.all([say.learn(words), say.learn(introduce)]);
  vi.spyOn(connect, 'contacts').mockResolvedValue({ contacts: [], own_names: [] });
  location.hash = '';
});

describe('the groups on one’s own page', () => {
  it('show who invites, and a no says that nobody is told', async () => {
    has({ invitations: [invited] });
    const declined = vi.spyOn(api, 'declineGroup').mockResolvedValue(undefined);
    render(Groups, { me: anna });
    await screen.findByText(nl.list.by('Bram Vos (Host)'));
    has({});
    await fireEvent.click(screen.getByRole('button', { name: nl.list.declineFor('Voorlopers') }));
    expect((await screen.findByText(nl.list.declined)).getAttribute('role')).toBe('status');
    expect(declined).toHaveBeenCalledWith('abc');
    expect(screen.queryByText('Voorlopers')).toBeNull();
  });

  it('say which limit is reached', async () => {
    has({ invitations: [invited] });
    vi.spyOn(api, 'acceptGroup').mockRejectedValue(new Problem('enough-groups', 409, { limit: 'member' }));
    render(Groups, { me: anna });
    await fireEvent.click(await screen.findByRole('button', { name: nl.list.acceptFor('Voorlopers') }));
    await screen.findByText(nl.enough['member'] ?? '');
  });

  it('are not asked for by who is not seen', () => {
    const asked = has({});
    render(Groups, { me: { ...anna, consent: 'no' } });
    expect(screen.getByText(nl.list.unseen)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('begin with a name, and go to the page of the new one', async () => {
    has({});
    const started = vi.spyOn(api, 'startGroup').mockResolvedValue({ id: 'new' });
    render(Groups, { me: anna });
    await fireEvent.click(await screen.findByRole('button', { name: nl.list.start }));
    await fireEvent.click(screen.getByRole('button', { name: nl.list.go }));
    await screen.findByText(nl.list.nameNone);
    await fireEvent.input(screen.getByLabelText(nl.list.name), { target: { value: ' Schrijvers ' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.list.go }));
    await waitFor(() => expect(location.hash).toBe('#group/new'));
    expect(started).toHaveBeenCalledWith('Schrijvers', '');
  });
});

describe('the page of a group', () => {
  it('shows members with what they bring, and invites without telling whom', async () => {
    vi.spyOn(api, 'group').mockResolvedValue(writers);
    const asked = vi.spyOn(api, 'inviteToGroup').mockResolvedValue(undefined);
    render(GroupPage, { id: 'xyz', email: anna.email });
    await screen.findByRole('heading', { level: 1, name: 'Schrijvers' });
    expect(screen.getByText('Leest mee', { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button', { name: nl.group.change })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: nl.invite.go }));
    await screen.findByText(nl.invite.none);
    const address = screen.getByLabelText(nl.invite.email);
    for (const [typed, wrong] of [
      ['piet', nl.invite.noAddress],
      [anna.email.toUpperCase(), nl.invite.own],
    ] as const) {
      await fireEvent.input(address, { target: { value: typed } });
      await fireEvent.click(screen.getByRole('button', { name: nl.invite.go }));
      await screen.findByText(wrong);
    }
    expect(asked).not.toHaveBeenCalled();
    await fireEvent.input(screen.getByLabelText(nl.invite.email), { target: { value: 'x@example.org' } });
    await fireEvent.click(screen.getByRole('button', { name: nl.invite.go }));
    await screen.findByText(nl.invite.sent('x@example.org'));
    expect(asked).toHaveBeenCalledWith('xyz', { email: 'x@example.org' });
  });

  it('says what may have happened to one that is gone', async () => {
    vi.spyOn(api, 'group').mockRejectedValue(new Problem('unknown-group', 404));
    render(GroupPage, { id: 'xyz', email: anna.email });
    await screen.findByRole('heading', { level: 1, name: nl.group.gone });
  });

  it('is left after one more question', async () => {
    vi.spyOn(api, 'group').mockResolvedValue(writers);
    const left = vi.spyOn(api, 'leaveGroup').mockResolvedValue(undefined);
    render(GroupPage, { id: 'xyz', email: anna.email });
    await fireEvent.click(await screen.findByRole('button', { name: `${nl.group.leave}: Schrijvers` }));
    expect(left).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('button', { name: nl.group.leaveYes }));
    await waitFor(() => expect(location.hash).toBe('#people'));
    // The page that one comes to says so, once.
    has({});
    render(Groups, { me: anna });
    expect(screen.getByText(nl.group.left('Schrijvers')).getAttribute('role')).toBe('status');
    cleanup();
    render(Groups, { me: anna });
    expect(screen.queryByText(nl.group.left('Schrijvers'))).toBeNull();
  });
});
