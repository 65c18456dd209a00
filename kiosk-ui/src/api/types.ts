// What the service says and hears. Written after the contract; the generated `schema.ts` replaces it.

export type Language = 'nl' | 'en';
export type Place = 'desk' | 'cafe' | 'private';
export type ZoneKind = 'desks' | 'cafe' | 'private';
export type Answer = 'talked' | 'follow-up' | 'not-this-one';
export type Good = 'idea' | 'lead' | 'help' | 'fun';
export type Band = 'empty' | 'quiet' | 'half' | 'busy' | 'full';

export interface Stay {
  id: number;
  started_at: string;
  ended_at: string | null;
  ends_by: string;
  place: Place;
  site: string;
  floor: string;
  zone: string;
  table: string | null;
  desk: string | null;
  unseen: boolean;
}

export interface CheckIn {
  place?: Place;
  zone?: string;
  unseen?: boolean;
}

export interface KioskState {
  kiosk: string;
  site: string;
  language: Language;
  now: string;
  time_zone: string;
  date: string;
  open: boolean;
  opens: string;
  closes: string;
  free_desks: number;
  desks: number;
  freed_last_hour: number;
  cafe: { zone: string; free: number; capacity: number } | null;
  private_zones: string[];
  commitment: string | null;
  host: string;
  release: string;
}

export interface KioskCode {
  url: string;
  svg: string;
  expires_at: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface PlanZone {
  name: string;
  kind: ZoneKind;
  /** Null for a café or private zone that has no desks: the plan does not know where it lies. */
  x: number | null;
  y: number | null;
  width: number | null;
  height: number | null;
}

export interface PlanTable extends Point {
  name: string;
  zone: string;
  width: number;
  height: number;
  desks: (Point & { name: string; features: string[] })[];
}

/** Metres, origin top left. */
export interface FloorPlan {
  site: string;
  floor: string;
  width: number;
  height: number;
  entrance: Point | null;
  zones: PlanZone[];
  tables: PlanTable[];
}

export interface Ticket {
  site: string;
  expires_at: string;
  free_desks: number;
  cafe_free: number | null;
  private_zones: string[];
  open: boolean;
  opens: string;
  closes: string;
}

export interface Me {
  name: string;
  first_name: string;
  email: string;
  organisation: string;
  language: Language;
  consent: 'yes' | 'no' | null;
  visible_since: string | null;
  digest: boolean;
  stay: Stay | null;
}

export interface Seated {
  stay: Stay;
  /** First names of those at the table who agreed to be seen; empty for whoever is not seen. */
  beside: string[];
}

export interface SharedDay {
  date: string;
  /** floor/zone/table */
  table: string;
  minutes: number;
}

export interface TableEncounter {
  person: number;
  name: string;
  organisation: string;
  days: SharedDay[];
  first: boolean;
  dormant_days: number | null;
  answer: Answer | null;
  mutual: boolean;
}

export interface CafeEncounter {
  person: number;
  name: string;
  organisation: string;
  date: string;
  zone: string;
  minutes: number;
  answer: Answer | null;
  mutual: boolean;
}

export interface WeekOfEncounters {
  week: string;
  monday: string;
  table: TableEncounter[];
  cafe: CafeEncounter[];
  zone_count: number;
}

export interface FollowUp {
  person: number;
  name: string;
  organisation: string;
  week: string;
}

export interface DrawDay {
  site: string;
  date: string;
  commitment: string;
  seed: string | null;
  root: string | null;
  draws: number | null;
}

/** One draw as its person gets it; docs/draw-record.md says what each field means. */
export interface OwnDraw {
  format: string;
  site: string;
  date: string;
  time_zone: string;
  commitment: string;
  count: number;
  seed: string | null;
  root: string | null;
  index: number;
  path: string[];
  record: DrawRecord;
}

export interface Fraction {
  numerator: number;
  denominator: number;
}

export interface DrawRecord {
  person: string;
  at: string;
  policy: 'bounded' | 'uniform';
  needs: string[];
  free: string[];
  expected_arrivals: Fraction;
  phi: Fraction;
  rho: number;
  theta: number;
  even: number;
  classes: DrawClass[];
  desk: string;
  hash: string;
}

export interface DrawClass {
  table_size: number;
  features: string[];
  groups: DrawGroup[];
}

export interface DrawGroup {
  table: string;
  desks: number[];
  seated: number;
  met: number;
  score: number;
  cap: 'full' | 'behind' | 'behind-known';
  chance: number;
}

export interface LetterName {
  item: number;
  name: string;
  organisation: string;
  days: SharedDay[];
  first: boolean;
  dormant_days: number | null;
  answer: Answer | null;
}

export interface LetterCafeName {
  item: number;
  name: string;
  organisation: string;
  date: string;
  zone: string;
  minutes: number;
  answer: Answer | null;
}

export interface DigestLetter {
  kind: 'digest';
  language: Language;
  week: string;
  monday: string;
  reader: string;
  names_in_mail: boolean;
  names: LetterName[];
  others: number;
  cafe: LetterCafeName[];
  cafe_count: number;
  zone_count: number;
  dormant: { item: number; name: string; last_day: string } | null;
  good: Good | null;
}

export interface ConsentLetter {
  kind: 'consent';
  language: Language;
  reader: string;
  consent: 'yes' | 'no' | null;
}

export type Letter = DigestLetter | ConsentLetter;

export interface FacilitySite {
  name: string;
  floors: string[];
}

export interface Occupancy {
  site: string;
  at: string | null;
  floors: {
    floor: string;
    band: Band;
    zones: { zone: string; kind: ZoneKind; places: number; band: Band }[];
  }[];
  out_of_use: {
    desk: string;
    table: string;
    zone: string;
    floor: string;
    reason: string;
    until: string | null;
  }[];
}

export interface DemoLetterHead {
  id: string;
  to: string;
  to_name: string;
  subject: string;
  date: string;
}

export interface DemoLetter {
  id: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string;
}
