// Sets up small offices, and checks people in or signs them in without a screen.
import type { BrowserContext } from 'playwright-core';
import type { Letter } from './letter.ts';
import type { Service } from './service.ts';

export const site = 'Kade 12';
const hours = `${site},Europe/Amsterdam,07:30,19:00`;

/** Tables with so many desks each, a café and a quiet room. */
export function places(tables: Record<string, number>): string[] {
  const rows = ['site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features'];
  Object.entries(tables).forEach(([table, desks], column) => {
    for (let seat = 0; seat < desks; seat++) {
      const [x, y] = [3 + column * 5 + (seat % 2) * 2, 3 + Math.floor(seat / 2) * 0.9];
      const desk = `${table.slice(0, 3).toUpperCase()}-${seat + 1}`;
      rows.push(`${hours},Begane grond,Oudegracht,desks,,${table},${desk},${x},${y.toFixed(1)},`);
    }
  });
  rows.push(`${hours},Begane grond,Grand café,cafe,20,,,,,`);
  rows.push(`${hours},Begane grond,Stilteruimte,private,2,,,,,`);
  return rows;
}

export interface Somebody {
  email: string;
  name: string;
  language?: string;
  badge?: string;
  /** Since when consent is on record. */
  since?: string;
}

export function people(everybody: Somebody[]): string[] {
  return [
    'email,name,organisation,team,language,badge,needs,visible_since',
    ...everybody.map(
      (one) =>
        `${one.email},${one.name},Kade BV,,${one.language ?? 'nl'},${one.badge ?? ''},,${one.since ?? ''}`,
    ),
  ];
}

/** An office that is open, and the address that makes a browser its kiosk. */
export async function open(
  service: Service,
  tables: Record<string, number>,
  everybody: Somebody[],
  settings: string[] = [],
): Promise<{ kiosk: string; token: string }> {
  await service.import('places', places(tables));
  await service.import('people', people(everybody));
  await service.command('site', 'set', site, 'entrance=Begane grond:1,9', ...settings);
  const token = await service.token('kiosk', 'add', site, 'Entree');
  await service.start();
  return { kiosk: `${service.origin}/kiosk#token=${token}`, token };
}

/** A badge at a kiosk without a screen; the status of the answer. */
export async function arrive(service: Service, token: string, badge: string, more = {}): Promise<number> {
  const answer = await fetch(`${service.origin}/api/kiosk/check-ins`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ badge, ...more }),
  });
  return answer.status;
}

/** Gives the browser a session as signing in on its screen would. */
export async function signIn(service: Service, context: BrowserContext, email: string): Promise<void> {
  // Who signs in twice in a second gets two codes, and the first is no longer good.
  const before = new Set(service.letters().map((letter) => letter.header('message-id')));
  const isNew = (letter: Letter) => !before.has(letter.header('message-id'));
  const codes = await context.request.post(`${service.origin}/api/session/codes`, { data: { email } });
  if (codes.status() !== 202) throw new Error(`no code: ${codes.status()}`);
  const code = codeIn(
    (await service.letter(email, (letter) => isNew(letter) && codeIn(letter.text) !== '')).text,
  );
  const session = await context.request.post(`${service.origin}/api/session`, { data: { email, code } });
  if (session.status() !== 201) throw new Error(`no session: ${session.status()}`);
}

/** The six digits of a letter, if it has them. */
export const codeIn = (text: string) => (/^\s*(\d{3}\s?\d{3})\s*$/m.exec(text)?.[1] ?? '').replace(/\s/g, '');
