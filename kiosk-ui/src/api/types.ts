// The service's types under the names that the screens use. `schema.ts` is generated: `npm run types`.
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Language = Schemas['Language'];
export type Place = Schemas['Place'];
export type ZoneKind = Schemas['ZoneKind'];
export type Answer = Schemas['Answer'];
export type Good = Schemas['Good'];
export type Band = Schemas['Band'];

export type Stay = Schemas['StayView'];
export type CheckIn = Schemas['PhoneCheckIn'];
export type Seated = Schemas['SeatedBody'];
export type MyStay = Schemas['MyStay'];
export type Ticket = Schemas['TicketBody'];
export type Me = Schemas['Me'];

export type KioskState = Schemas['KioskState'];
export type KioskCode = Schemas['KioskCodeBody'];

export type Point = Schemas['Point'];
export type PlanZone = Schemas['PlanZone'];
export type PlanTable = Schemas['PlanTable'];
/** Metres, origin top left. */
export type FloorPlan = Schemas['FloorPlan'];

export type SharedDay = Schemas['DayAtTable'];
export type WeekOfEncounters = Schemas['WeekOfEncounters'];
export type FollowUp = Schemas['FollowUp'];

export type DrawDay = Schemas['PublishedDay'];
/** One draw as its person gets it; docs/draw-record.md says what each field means. */
export type OwnDraw = Schemas['Proof'];
export type DrawRecord = Schemas['DrawRecord'];
export type DrawClass = Schemas['Class'];
export type DrawGroup = Schemas['Group'];
export type Fraction = Schemas['Ratio'];

export type Letter = Schemas['LetterPage'];
export type DigestLetter = Extract<Letter, { kind: 'digest' }>;
export type ConsentLetter = Extract<Letter, { kind: 'consent' }>;

export type FacilitySite = Schemas['FacilitySite'];
export type Occupancy = Schemas['Occupancy'];

export type DemoLetterHead = Schemas['DemoLetterHead'];
export type DemoLetter = Schemas['DemoLetter'];
