// The service's types under the names that the screens use. `schema.ts` is generated: `npm run types`.
import type { RequestOf } from './operations.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Language = Schemas['Language'];
export type Place = Schemas['Place'];
export type ZoneKind = Schemas['ZoneKind'];
export type Answer = Schemas['Answer'];
export type Band = Schemas['Band'];

export type WallBody = Schemas['WallBody'];
export type Stay = Schemas['StayView'];
export type CheckIn = Schemas['PhoneCheckIn'];
export type Seated = Schemas['SeatedBody'];
/** `question` while the person is asked whether they still sit there. */
export type MyStay = Schemas['MyStay'];
export type Ticket = Schemas['TicketBody'];
export type Me = Schemas['Me'];
/** One of the two under which somebody comes. */
export type Card = Schemas['Card'];
/** What a second card says, in its owner's own words. */
export type OwnCard = Schemas['OwnCard'];
export type SecondCard = Schemas['SecondCardView'];
export type CardAtTable = Schemas['CardAtTable'];

export type HouseMonths = Schemas['HouseMonths'];
export type HouseMonth = Schemas['HouseMonth'];
export type EnteredHires = Schemas['EnteredHires'];
export type Vacancy = Schemas['VacancyView'];
export type Welcome = Schemas['Welcome'];

export type KioskState = Schemas['KioskState'];
export type KioskCode = Schemas['KioskCodeBody'];

export type Point = Schemas['Point'];
/** Metres, origin top left. */
export type FloorPlan = Schemas['FloorPlan'];
export type Landing = Schemas['Landing'];

export type SharedDay = Schemas['DayAtTable'];
export type WeekOfEncounters = Schemas['WeekOfEncounters'];
export type FollowUp = Schemas['FollowUpView'];
export type FollowUpKind = Schemas['FollowUpKind'];
export type FollowUps = Schemas['FollowUps'];
export type Outcome = Schemas['Outcome'];
export type Coffee = Schemas['CoffeeView'];
export type CoffeeOffer = Schemas['CoffeeOffer'];
export type Contact = Schemas['ContactView'];
export type OwnName = Schemas['OwnNameView'];
export type Contacts = Schemas['Contacts'];
export type OfferKind = Schemas['OfferKind'];
export type Offer = Schemas['OfferView'];
/** What somebody else brings or looks for. */
export type Offered = Schemas['Offered'];
export type OfferAtTable = Schemas['OfferAtTable'];
export type Invitation = Schemas['InvitationView'];
export type GuestKind = Schemas['GuestKind'];
/** A guest as reception sees them. */
export type GuestOfDay = Schemas['GuestLine'];
export type InvitedTo = Schemas['InvitedTo'];
export type Introductions = Schemas['Introductions'];
export type OwnIntroduction = Schemas['OwnIntroduction'];
export type AskedOfMe = Schemas['AskedOfMe'];
export type OfferedToMe = Schemas['OfferedToMe'];
/** What the reader of a message says to it. */
export type Reply = Schemas['Reply'];
/** A series of letters that its reader can end. */
export type Series = Schemas['Series'];

export type DrawDay = Schemas['PublishedDay'];
/** One draw as its person gets it; docs/draw-record.md says what each field means. */
export type OwnDraw = Schemas['OwnRecord'];
export type DrawRecord = Schemas['OwnDraw'];

export type Letter = Schemas['LetterPage'];
export type DigestLetter = Extract<Letter, { kind: 'digest' }>;
export type ConsentLetter = Extract<Letter, { kind: 'consent' }>;
export type CoffeeProposalLetter = Extract<Letter, { kind: 'coffee-proposal' }>;
export type NudgeLetter = Extract<Letter, { kind: 'nudge' }>;
export type Nudge = Schemas['NudgePage'];
export type NudgeAnswer = Schemas['NudgeAnswer'];
export type Deed = Schemas['Deed'];
export type DormantAnswer = Schemas['DormantAnswer'];
export type Conscience = Schemas['Conscience'];
export type Rhythm = Schemas['Rhythm'];
export type Year = Schemas['Year'];
export type Weekday = Schemas['WeekDay'];
export type MessageLetter = Extract<Letter, { kind: 'message' }>;
export type IntroductionRequestLetter = Extract<Letter, { kind: 'introduction-request' }>;
export type InvitationLetter = Extract<Letter, { kind: 'guest-invitation' }>;
export type IntroductionOfferLetter = Extract<Letter, { kind: 'introduction-offer' }>;

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
export type PersonEntry = Schemas['PersonEntry'];
export type TypedPerson = Schemas['TypedPerson'];
export type PeopleFilter = NonNullable<RequestOf<'GET', '/api/admin/persons'>['query']>['only'] & string;
export type PeoplePage = Schemas['PersonPage'];
export type OwnRow = Schemas['OwnLine'];
export type OwnPage = Schemas['OwnPage'];
export type OwnEntry = Schemas['OwnEntry'];
export type Imported = Schemas['Imported'];
export type SiteSettings = Schemas['SettingsView'];

export type Question = Schemas['QuestionView'];
export type Gathering = Schemas['GatheringView'];
export type GatheringKind = Schemas['GatheringKind'];
export type GatheringCode = Schemas['GatheringCode'];
export type GatheringPhase = Schemas['GatheringPhase'];
export type GatheringState = Schemas['GatheringState'];
/** Of a story circle: its stories, and what is asked about which. */
export type Circle = NonNullable<GatheringState['circle']>;
export type CircleAsked = Schemas['CircleAsked'];
export type CircleStory = Schemas['CircleStory'];
/** Of a debate; its sides and who has the floor. */
export type Debate = NonNullable<GatheringState['debate']>;
export type Side = NonNullable<Debate['speaker']>['side'];
/** So many on each side. */
export type Halves = Record<Side, number>;
/** What is about the reader in a debate. */
export type InDebate = NonNullable<NonNullable<GatheringState['you']>['debate']>;
/** What an announcement can name. */
export type GatheringChoices = Schemas['GatheringChoices'];
export type GatheringSite = Schemas['GatheringSite'];
export type OwnGroups = Schemas['OwnGroups'];
export type GroupInvited = Schemas['GroupInvited'];
export type GroupView = Schemas['GroupView'];
export type GroupOffer = Schemas['GroupOfferView'];
export type GroupAnswer = Schemas['GroupAnswer'];
export type GroupInvitationLetter = Extract<Letter, { kind: 'group-invitation' }>;
/** How the one is told, and what became of it. */
export type StoryKind = Schemas['StoryKind'];
export type StoryProgress = Schemas['StoryProgress'];
export type Stories = Schemas['Stories'];
export type StoryLine = Schemas['StoryLine'];
export type StoryView = Schemas['StoryView'];
export type ReaderAnswer = Schemas['ReaderAnswer'];
export type StoryPicture = Schemas['StoryPicture'];
export type StoryRecording = Schemas['StoryRecording'];
export type StoryPerson = Schemas['StoryPerson'];
export type RoadStep = Schemas['RoadStep'];
export type NewStory = Schemas['NewStory'];
export type EditorChoice = Schemas['EditorChoice'];
export type StillHereLetter = Extract<Letter, { kind: 'still-here' }>;
/** What a scanned sticker is stuck to. */
export type Sticker = Schemas['StickerView'];
export type PrintedBadge = Schemas['BadgeBody'];

export type Range = Schemas['Range'];
/** A multiple of five; null stands for too few persons to say. */
export type Figure = Schemas['Spread']['peak'];
export type DayOfUse = Schemas['DayOfUse'];
export type Use = Schemas['UseOfBuilding'];
export type UseTable = RequestOf<'GET', '/api/facility/use.csv'>['query']['table'];
export type Outlook = Schemas['SiteOutlook'];

/** What is wrong in a file, and where. */
export interface FileError {
  line: number;
  column: string | null;
  /** In English; the screens say it in their own words, by code and values. */
  message: string;
  code: string;
  values: Record<string, string>;
}

export type DemoLetterHead = Schemas['DemoLetterHead'];
export type DemoLetter = Schemas['DemoLetter'];

export type Ways = Schemas['Ways'];

/** Somebody else, where they agree to be named today. */
export type Named = Schemas['Somebody'];
export type ConsentGiven = Schemas['MyConsent'];
export type KeptStay = Schemas['KeptStay'];
export type KeptEncounter = Schemas['MyEncounter'];
export type KeptAcquaintance = Schemas['MyAcquaintance'];
/** A browser that somebody is signed in with, as themselves or in a role. */
export type Session = Schemas['SessionView'];
export type FactorView = Schemas['FactorView'];
/** An organisation, and whether its people must have a second factor. */
export type Organisation = Schemas['OrganisationView'];
export type AgreedDays = Schemas['AgreedDaysView'];
export type FactorToSetUp = Schemas['FactorToSetUp'];
/** Somebody with special rights looked at or changed what is kept about a person. */
export type Look = Schemas['Look'];
/** Everything that is held about one person. */
export type MyData = Schemas['MyData'];

/** What holds for everybody's data: nothing in it is about a person. */
export type PrivacyFacts = Schemas['Privacy'];
export type SitePrivacy = Schemas['SiteInForce'];
