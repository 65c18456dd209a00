// One function an endpoint of the facility screens; what each may answer is in the OpenAPI document.
import { call as ask, isProblem } from './call.ts';
import type * as api from './types.ts';

const at = encodeURIComponent;
let ended = (): void => undefined;

/** `tell` hears when the service no longer knows who asks: a session lasts hours, a screen stays open for days. */
export const whenSessionEnds = (tell: () => void): void => void (ended = tell);

/** Counts the sessions begun here: what was asked before one began says nothing about it. */
let begun = 0;

async function call<T>(...request: Parameters<typeof ask>): Promise<T> {
  const asked = begun;
  try {
    return await ask<T>(...request);
  } catch (error) {
    if (asked === begun && isProblem(error, 'unauthorized')) ended();
    throw error;
  }
}

async function begin(who: { token: string } | { email: string; code: string }): Promise<void> {
  await ask<undefined>('POST', '/api/facility/session', who);
  begun += 1;
}

export { floorPlan, sendCode, ways } from './client.ts';

export const enrolFacility = (token: string) => begin({ token });
export const openFacility = (email: string, code: string) => begin({ email, code });
export const facilitySession = () => call<api.FacilitySession>('GET', '/api/facility/session');
export const leaveFacility = () => call<undefined>('DELETE', '/api/facility/session');
export const facilitySites = () => call<api.FacilitySite[]>('GET', '/api/facility/sites');
export const occupancy = (site: string) =>
  call<api.Occupancy>('GET', `/api/facility/occupancy?site=${at(site)}`);
export const takeOutOfUse = (site: string, desk: string, reason: string, until: string | null) =>
  call<undefined>('PUT', `/api/facility/desks/${at(desk)}/out-of-use?site=${at(site)}`, { reason, until });
export const putBackInUse = (site: string, desk: string) =>
  call<undefined>('DELETE', `/api/facility/desks/${at(desk)}/out-of-use?site=${at(site)}`);

// Figures
export const use = (site: string, range: api.Range, of: string) =>
  call<api.Use>('GET', `/api/facility/use?site=${at(site)}&range=${range}&of=${at(of)}`);
export const useFile = (site: string, range: api.Range, of: string, table: string) =>
  `/api/facility/use.csv?site=${at(site)}&range=${range}&of=${at(of)}&table=${table}`;
export const outlook = (site: string) => call<api.Outlook>('GET', `/api/facility/outlook?site=${at(site)}`);
export const occupancyFile = (site: string) => `/api/facility/occupancy.csv?site=${at(site)}`;

export const outOfUseFile = (site: string) => `/api/facility/out-of-use.csv?site=${at(site)}`;

export const reportsFile = (site: string) => `/api/facility/reports.csv?site=${at(site)}`;

export const outlookFile = (site: string) => `/api/facility/outlook.csv?site=${at(site)}`;

// Places and reports
export const places = (site: string) =>
  call<api.FacilityPlaces>('GET', `/api/facility/places?site=${at(site)}`);
export const close = (desk: number, closure: { reason: string; from?: string; until?: string }) =>
  call<{ id: number }>('POST', `/api/facility/desks/${desk}/closures`, closure);
export const reopen = (closure: number) => call<undefined>('DELETE', `/api/facility/closures/${closure}`);
export const reports = (site: string) => call<api.Report[]>('GET', `/api/facility/reports?site=${at(site)}`);
export const setReport = (report: number, state: api.RepairState) =>
  call<undefined>('PATCH', `/api/facility/reports/${report}`, { state });

// For administrators
/** Why something of a person is asked or changed, as that person reads it. */
type Reason = string | undefined;
const because = (reason: Reason, first: '?' | '&') => (reason ? `${first}reason=${at(reason)}` : '');

export const people = (search: string, page: number, reason: Reason) =>
  call<api.PeoplePage>('GET', `/api/admin/persons?search=${at(search)}&page=${page}${because(reason, '&')}`);
export const importPeople = (csv: Blob, reason: Reason) =>
  call<api.Imported>('POST', `/api/admin/people.csv${because(reason, '?')}`, csv);
export const setRole = (person: number, role: api.FacilityRole | null, reason: Reason) =>
  call<undefined>('PUT', `/api/admin/persons/${person}/role`, { role, reason });
export const setActive = (person: number, active: boolean, reason: Reason) =>
  call<undefined>('PUT', `/api/admin/persons/${person}/active`, { active, reason });
/** Without a badge of its own the service makes one by chance. */
export const setBadge = (person: number, badge: string | null, reason: Reason) =>
  call<{ badge: string }>('PUT', `/api/admin/persons/${person}/badge`, { badge, reason });
export const printBadges = (persons: number[], reason: Reason) =>
  call<api.PrintedBadge[]>('POST', '/api/admin/badges', { persons, reason });
export const kiosks = () => call<api.KioskRow[]>('GET', '/api/admin/kiosks');
export const addKiosk = (site: string, name: string) =>
  call<{ id: number; token: string }>('POST', '/api/admin/kiosks', { site, name });
export const revokeKiosk = (kiosk: number) => call<undefined>('DELETE', `/api/admin/kiosks/${kiosk}`);
export const settings = (site: string) =>
  call<api.SiteSettings>('GET', `/api/admin/settings?site=${at(site)}`);
export const setSettings = (site: string, change: Partial<Omit<api.SiteSettings, 'site'>>) =>
  call<undefined>('PATCH', `/api/admin/settings?site=${at(site)}`, change);
