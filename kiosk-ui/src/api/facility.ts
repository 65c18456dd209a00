// One function an endpoint of the facility screens; what each may answer is in the OpenAPI document.
import { addressOf, call as ask, callWithStatus, isProblem } from './call.ts';
import type { Argument, BodyOf, Method, PathFor, RequestOf, ResponseOf } from './operations.ts';
import type * as api from './types.ts';

let ended = (): void => undefined;

/** `tell` hears when the service no longer knows who asks: a session lasts hours, a screen stays open for days. */
export const whenSessionEnds = (tell: () => void): void => void (ended = tell);

/** Counts the sessions begun here: what was asked before one began says nothing about it. */
let begun = 0;

async function call<M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...request: Argument<RequestOf<M, P>>
): Promise<ResponseOf<M, P>> {
  const asked = begun;
  try {
    return await ask(method, path, ...request);
  } catch (error) {
    if (asked === begun && isProblem(error, 'unauthorized')) ended();
    throw error;
  }
}

async function begin(who: BodyOf<'POST', '/api/facility/session'>): Promise<void> {
  await ask('POST', '/api/facility/session', { body: who });
  begun += 1;
}

export { sendCode, ways } from './person.ts';
export { floorPlan } from './plan.ts';

export const enrolFacility = (token: string) => begin({ token });
export const openFacility = (email: string, code: string, second_factor?: string) =>
  begin({ email, code, second_factor });
export const facilitySession = () => call('GET', '/api/facility/session');
export const leaveFacility = () => call('DELETE', '/api/facility/session');
export const facilitySites = () => call('GET', '/api/facility/sites');
export const occupancy = (site: string) => call('GET', '/api/facility/occupancy', { query: { site } });
const outOfUse = '/api/facility/desks/{desk}/out-of-use';
export const takeOutOfUse = (site: string, desk: string, reason: string, until: string | null) =>
  call('PUT', outOfUse, { path: { desk }, query: { site }, body: { reason, until } });
export const putBackInUse = (site: string, desk: string) =>
  call('DELETE', outOfUse, { path: { desk }, query: { site } });

// Figures
export const use = (site: string, range: api.Range, of: string) =>
  call('GET', '/api/facility/use', { query: { site, range, of } });
export const useFile = (site: string, range: api.Range, of: string, table: api.UseTable) =>
  addressOf('/api/facility/use.csv', { query: { site, range, of, table } });
export const outlook = (site: string) => call('GET', '/api/facility/outlook', { query: { site } });

const file =
  (path: `/api/facility/${'occupancy' | 'out-of-use' | 'reports' | 'outlook'}.csv`) => (site: string) =>
    addressOf(path, { query: { site } });
export const occupancyFile = file('/api/facility/occupancy.csv');
export const outOfUseFile = file('/api/facility/out-of-use.csv');
export const reportsFile = file('/api/facility/reports.csv');
export const outlookFile = file('/api/facility/outlook.csv');

// Places and reports
export const places = (site: string) => call('GET', '/api/facility/places', { query: { site } });
export const close = (id: number, body: BodyOf<'POST', '/api/facility/desks/{id}/closures'>) =>
  call('POST', '/api/facility/desks/{id}/closures', { path: { id }, body });
export const reopen = (id: number) => call('DELETE', '/api/facility/closures/{id}', { path: { id } });
export const reports = (site: string) => call('GET', '/api/facility/reports', { query: { site } });
export const setReport = (id: number, state: api.RepairState) =>
  call('PATCH', '/api/facility/reports/{id}', { path: { id }, body: { state } });

// For administrators
/** Why something of a person is asked or changed, as that person reads it. */
type Reason = string | undefined;
const said = (reason: Reason) => reason || undefined;

export const people = (search: string, page: number, reason: Reason, only?: api.PeopleFilter) =>
  call('GET', '/api/admin/persons', { query: { search, only, page, reason: said(reason) } });
export const person = (id: number, reason: Reason) =>
  call('GET', '/api/admin/persons/{id}', { path: { id }, query: { reason: said(reason) } });
export const addPerson = (body: BodyOf<'POST', '/api/admin/persons'>) =>
  callWithStatus('POST', '/api/admin/persons', { body });
export const correctPerson = (id: number, body: BodyOf<'PUT', '/api/admin/persons/{id}'>) =>
  call('PUT', '/api/admin/persons/{id}', { path: { id }, body });
export const setAllActive = (persons: number[], active: boolean, reason: Reason) =>
  call('PUT', '/api/admin/persons/active', { body: { persons, active, reason } });
export const organisations = () => call('GET', '/api/admin/organisations');
export const requireFactor = (id: number, factor_required: boolean) =>
  call('PATCH', '/api/admin/organisations/{id}', { path: { id }, body: { factor_required } });
export const agreeDays = (id: number, body: BodyOf<'PUT', '/api/admin/organisations/{id}/agreed-days'>) =>
  call('PUT', '/api/admin/organisations/{id}/agreed-days', { path: { id }, body });
/** Every day is theirs again. */
export const freeDays = (id: number, site: string) =>
  call('DELETE', '/api/admin/organisations/{id}/agreed-days', { path: { id }, query: { site } });
export const importPeople = (csv: Blob, reason: Reason) =>
  call('POST', '/api/admin/people.csv', { query: { reason: said(reason) }, body: csv });
export const setRole = (id: number, role: api.FacilityRole | null, reason: Reason) =>
  call('PUT', '/api/admin/persons/{id}/role', { path: { id }, body: { role, reason } });
export const setActive = (id: number, active: boolean, reason: Reason) =>
  call('PUT', '/api/admin/persons/{id}/active', { path: { id }, body: { active, reason } });
/** Whether somebody edits stories, beside whatever role they have. */
export const setEditor = (id: number, edits: boolean, reason: Reason) =>
  edits
    ? call('PUT', '/api/admin/persons/{id}/editor', { path: { id }, query: { reason: said(reason) } })
    : call('DELETE', '/api/admin/persons/{id}/editor', { path: { id }, query: { reason: said(reason) } });
export const resetFactor = (id: number, reason: Reason) =>
  call('DELETE', '/api/admin/persons/{id}/second-factor', { path: { id }, query: { reason: said(reason) } });
/** Without a badge of its own the service makes one by chance. */
export const setBadge = (id: number, badge: string | null, reason: Reason) =>
  call('PUT', '/api/admin/persons/{id}/badge', { path: { id }, body: { badge, reason } });
export const printBadges = (persons: number[], reason: Reason) =>
  call('POST', '/api/admin/badges', { body: { persons, reason } });
// For coordinators: people of one organisation
export const ownPeople = (search: string, page: number, reason: Reason, active?: boolean) =>
  call('GET', '/api/coordinator/persons', { query: { search, active, page, reason: said(reason) } });
export const ownPerson = (id: string, reason: Reason) =>
  call('GET', '/api/coordinator/persons/{id}', { path: { id }, query: { reason: said(reason) } });
export const addOwn = (body: BodyOf<'POST', '/api/coordinator/persons'>) =>
  callWithStatus('POST', '/api/coordinator/persons', { body });
export const correctOwn = (id: string, body: BodyOf<'PUT', '/api/coordinator/persons/{id}'>) =>
  call('PUT', '/api/coordinator/persons/{id}', { path: { id }, body });
export const endOwn = (id: string, reason: Reason) =>
  call('DELETE', '/api/coordinator/persons/{id}', { path: { id }, query: { reason: said(reason) } });
export const printOwnBadges = (persons: string[], reason: Reason) =>
  call('POST', '/api/coordinator/badges', { body: { persons, reason } });
export const importOwn = (csv: Blob, reason: Reason) =>
  call('POST', '/api/coordinator/people.csv', { query: { reason: said(reason) }, body: csv });
export const ownPeopleFile = (reason: Reason) =>
  addressOf('/api/coordinator/people.csv', { query: { reason: said(reason) } });
// For reception: the guests of today and tomorrow
export const guestsOfDay = (day?: string) => call('GET', '/api/reception/guests', { query: { day } });
export const checkGuestOut = (id: string) =>
  call('POST', '/api/reception/guests/{id}/check-outs', { path: { id } });
export const eraseGuest = (id: string) => call('DELETE', '/api/reception/guests/{id}', { path: { id } });
export const printGuestBadges = (guests: string[]) =>
  call('POST', '/api/reception/badges', { body: { guests } });
// For whoever announces gatherings
export const announced = () => call('GET', '/api/gatherings');
export const gatheringChoices = () => call('GET', '/api/gathering-choices');
export const announce = (body: BodyOf<'POST', '/api/gatherings'>) =>
  call('POST', '/api/gatherings', { body });
export const changeGathering = (id: string, body: BodyOf<'PATCH', '/api/gatherings/{id}'>) =>
  call('PATCH', '/api/gatherings/{id}', { path: { id }, body });
export const callGatheringOff = (id: string) => call('DELETE', '/api/gatherings/{id}', { path: { id } });
export const kiosks = () => call('GET', '/api/admin/kiosks');
export const addKiosk = (site: string, name: string, kind: api.KioskRow['kind']) =>
  call('POST', '/api/admin/kiosks', { body: { site, name, kind } });
export const revokeKiosk = (id: number) => call('DELETE', '/api/admin/kiosks/{id}', { path: { id } });
export const settings = (site: string) => call('GET', '/api/admin/settings', { query: { site } });
export const deleteSite = (site: string) => call('DELETE', '/api/admin/site', { query: { site } });
export const setSettings = (site: string, body: BodyOf<'PATCH', '/api/admin/settings'>) =>
  call('PATCH', '/api/admin/settings', { query: { site }, body });
