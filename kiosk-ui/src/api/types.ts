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
/** `question` while the person is asked whether they still sit there. */
export type MyStay = Schemas['MyStay'] & { question: Question | null };
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

export type Letter = Schemas['LetterPage'] | StillHereLetter;
export type DigestLetter = Extract<Letter, { kind: 'digest' }>;
export type ConsentLetter = Extract<Letter, { kind: 'consent' }>;

export type FacilitySite = Schemas['FacilitySite'];
export type Occupancy = Schemas['Occupancy'];

export type FacilityRole = Schemas['Role'];
export type FacilitySession = Schemas['RoleView'];
export type KioskRow = Schemas['KioskView'];

export type Closure = Schemas['FacilityClosure'];
export type Feature = Schemas['Feature'];
export type FacilityDesk = Schemas['FacilityDesk'];
export type FacilityTable = Schemas['FacilityTable'];
export type FacilityZone = Schemas['FacilityZone'];
export type FacilityDrawing = Schemas['PlacedDrawing'];
export type FacilityFloor = Schemas['FacilityFloor'];
/** A site as its managers arrange it; metres in the site's own coordinates. */
export type FacilityPlaces = Schemas['SitePlaces'];
export type PrintedSticker = Schemas['StickerBody'];
export type Broken = Schemas['ReportKind'];
export type RepairState = Schemas['ReportState'];
export type Report = Schemas['BrokenThing'];

export type PersonRow = Schemas['PersonLine'];
export type PeoplePage = Schemas['PersonPage'];
export type Imported = Schemas['Imported'];
/** How long things are kept: by hand until the service describes it. */
export type SiteSettings = Schemas['SettingsView'] & { stays_days: number; encounters_days: number };

export type Question = Schemas['QuestionView'];
export type StillHereLetter = Schemas['StillHerePage'] & { kind: 'still-here' };
/** What a scanned sticker is stuck to. */
export type Sticker = Schemas['StickerView'];
export type PrintedBadge = Schemas['BadgeBody'];

export type Range = Schemas['Range'];
/** A multiple of five; null stands for too few persons to say. */
export type Figure = Schemas['Spread']['peak'];
export type DayOfUse = Schemas['DayOfUse'];
export type Use = Schemas['UseOfBuilding'];
export type Outlook = Schemas['SiteOutlook'];

/** What is wrong in a file, and where. */
export interface FileError {
  line: number;
  column: string | null;
  message: string;
}

export type DemoLetterHead = Schemas['DemoLetterHead'];
export type DemoLetter = Schemas['DemoLetter'];

// ── By hand until the service describes them; on merge each is the schema that its line names ───────────

/** How somebody may sign in here; `provider` with the name that its button gives it. */
export interface Ways {
  provider: { name: string } | null;
}

/** Schemas['Somebody']: somebody else, where they agree to be named today. */
export interface Named {
  name: string;
  email: string;
}

/** Schemas['MyConsent'] */
export interface ConsentGiven {
  at: string;
  visible: boolean;
  /** `page`, `letter` or `file` */
  way: string;
  text_version: string;
}

/** The element of Schemas['MyData']['stays'] */
export interface KeptStay {
  site: string;
  floor: string;
  zone: string;
  table: string | null;
  desk: string | null;
  started_at: string;
  ended_at: string | null;
  end_reason: string | null;
  unseen: boolean;
}

/** Schemas['MyEncounter'] */
export interface KeptEncounter {
  day: string;
  site: string;
  /** `table`, `cafe` or `zone` */
  level: string;
  minutes: number;
  with: Named | null;
}

/** Schemas['MyAcquaintance'] */
export interface KeptAcquaintance {
  with: Named | null;
  first_day: string;
  last_day: string;
  last_table_day: string | null;
  times: number;
}

/** Schemas['SessionView']: a browser that somebody is signed in with, as themselves or in a role. */
export interface Session {
  id: number;
  device: string;
  role: FacilityRole | null;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  current: boolean;
}

/** Schemas['Look']: somebody with special rights looked at or changed what is kept about a person. */
export interface Look {
  at: string;
  by: 'admin' | 'facility' | 'command' | 'service';
  action: string;
  reason: string;
}

/** Schemas['MyData']: everything that is held about one person. */
export interface MyData {
  person: {
    email: string;
    name: string;
    organisation: string;
    team: string;
    language: string;
    badge: string | null;
    needs: string[];
    role: string | null;
    active: boolean;
    known_since: string | null;
    visible_since: string | null;
    digest: boolean;
  };
  consents: ConsentGiven[];
  stays: KeptStay[];
  draws: { site: string; day: string; at: string; pseudonym: string; desk: string }[];
  encounters: KeptEncounter[];
  acquaintances: KeptAcquaintance[];
  answers: { about: Named | null; answer: string; at: string; week: string }[];
  digests: { week: string; good: string | null; composed_at: string }[];
  /** How many digests of others name this person. */
  named_in_digests: number;
  letters: { kind: string; created_at: string; sent_at: string | null; subject: string }[];
  sessions: Session[];
  looks: Look[];
  identities: { issuer: string; linked_at: string }[];
  questions: {
    asked_by_me: boolean;
    asked_at: string;
    answer_by: string;
    closed_at: string | null;
  }[];
}

/** Schemas['Privacy']: what holds for everybody's data; nothing in it is about a person. */
export interface PrivacyFacts {
  sites: SitePrivacy[];
  /** Schemas['Usual'] */
  usual: {
    tickets_hours: number;
    stays_days: number;
    encounters_days: number;
    guests_days: number;
    sessions_idle_days: number;
    sessions_days: number;
    role_session_hours: number;
    access_log_months: number;
    house_figures_days: number;
    answers_hours: number;
    code_minutes: number;
  };
  provider?: { name: string } | null;
  letters: 'smtp' | 'file';
  /** When a building's keeping was last changed. */
  updated_at: string | null;
}

/** Schemas['SiteInForce'] */
export interface SitePrivacy {
  name: string;
  stays_days: number;
  encounters_days: number;
  /** What is kept longer than usual, `stays` or `encounters`, and since which day. */
  longer: { what: string; days: number; since: string }[];
  small_number: number;
  names_in_mail: boolean;
  policy: 'bounded' | 'uniform';
  digest_hour: number;
}
