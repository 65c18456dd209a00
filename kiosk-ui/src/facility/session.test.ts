// @vitest-environment node
import { expect, it, vi } from 'vitest';
import * as api from '../api/facility.ts';

const refused = () =>
  new Response(JSON.stringify({ code: 'unauthorized' }), {
    status: 401,
    headers: { 'content-type': 'application/problem+json' },
  });

it('ends when the service refuses it, and not by a late refusal of what was asked before it began', async () => {
  const ended = vi.fn();
  api.whenSessionEnds(ended);
  let refuse = (): void => undefined;
  const late = new Promise<Response>((resolve) => (refuse = () => resolve(refused())));
  const answers = vi.fn<() => Promise<Response>>();
  vi.stubGlobal('fetch', answers);

  answers.mockReturnValueOnce(late);
  const before = api.facilitySites();
  answers.mockResolvedValueOnce(new Response(null, { status: 204 }));
  await api.enrolFacility('a token');
  refuse();
  await expect(before).rejects.toMatchObject({ code: 'unauthorized' });
  expect(ended).not.toHaveBeenCalled();

  answers.mockResolvedValueOnce(refused());
  await expect(api.facilitySites()).rejects.toMatchObject({ code: 'unauthorized' });
  expect(ended).toHaveBeenCalledOnce();
});
