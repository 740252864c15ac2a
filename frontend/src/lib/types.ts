/**
 * The shapes on the wire: views, register, session, commands.
 *
 * One superset for all audiences: what an audience may not see is an absent
 * key, never null. Instants are RFC 3339 strings in UTC, durations (`*_ms`)
 * are integers in milliseconds. Codes and ids only, no sentences.
 */

export type Language = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';
export type Role = 'chair' | 'secretariat' | 'delegate' | 'interpreter' | 'display' | 'technician' | 'public';
export type Instant = string;

export type SixLanguages = Partial<Record<Language, string>>;

export const ranks = ['HS', 'HG', 'VP', 'CP', 'DPM', 'M', 'VM', 'OTHER'] as const;
export type Rank = (typeof ranks)[number];
export const modes = ['podium', 'floor', 'remote', 'video'] as const;
export type Mode = (typeof modes)[number];
export const textStatuses = ['none', 'received', 'final', 'verbatim', 'check_against_delivery'] as const;
export type TextStatus = (typeof textStatuses)[number];
export type Source = 'self_service' | 'email' | 'paper' | 'secretariat';
export type Enforcement = 'none' | 'call_to_order' | 'close';
export type Status =
  | 'waiting' | 'late' | 'speaking' | 'held' | 'delivered' | 'withdrawn' | 'passed_over' | 'requested' | 'denied';

export interface Floor {
  id: string;
  list: string;
  inscription: string;
  delegation: string;
  speaker?: string;
  speaker_name?: string;
  speaker_title?: string;
  kind: string;
  mode: Mode;
  language?: Language;
  given_at: Instant;
  limit_ms?: number;
  amber_ms?: number;
  grace_ms?: number;
  enforcement: Enforcement;
  used_ms: number;
  running_since?: Instant;
  paused?: 'chair' | 'suspension' | 'point_of_order';
  due_at?: Instant;
}

export interface Reason {
  code: string;
  rank?: Rank;
  at?: Instant;
  by?: string;
  after?: string;
  reason?: string;
  [fact: string]: unknown;
}

export interface Placement {
  by: string;
  at: Instant;
  after?: string;
  reason?: string;
}

export interface Entry {
  id: string;
  number?: number;
  delegation: string;
  speaker?: string;
  speaker_name?: string;
  speaker_title?: string;
  kind: string;
  rank?: Rank;
  mode: Mode;
  language?: Language;
  on_behalf_of?: string;
  aligned?: string[];
  received_at?: Instant;
  source?: Source;
  status: Status;
  used_ms?: number;
  closed_by?: 'limit' | 'chair';
  spoken_at?: Instant;
  text?: TextStatus;
  /** Where the text can be read: for those who may see it. */
  text_url?: string;
  placed?: Placement;
  /** The rank by which its place was given, while a change of rank is not confirmed. */
  placed_as?: Rank;
  /** The group statement that speaks for it, by inscription. */
  spoken_for_by?: string;
  entered_at?: Instant;
  why?: Reason[];
}

export interface SpeakingTime {
  limit_ms?: number;
  amber_ms?: number;
  grace_ms?: number;
  enforcement: Enforcement;
  then_ms?: number;
  at_most?: number;
}

export interface SpeakersList {
  id: string;
  item?: string;
  opens_at?: Instant;
  closes_at?: Instant;
  state?: 'closed' | (string & {});
  closure_announced_at?: Instant;
  public?: boolean;
  policy?: string[];
  announce_ahead?: number;
  presence_ahead?: number;
  no_show?: string;
  start?: 'on_grant' | 'by_hand';
  modes?: Mode[];
  eligible?: string[];
  rules?: Record<string, SpeakingTime>;
  order: string[];
  announced?: string[];
  late?: string[];
  late_count?: number;
  /** How many wait, also where the audience sees only the first of them. */
  waiting?: number;
  /** Rights of reply that were asked for and wait for the chair's answer. */
  requested?: string[];
  purpose?: 'debate' | 'reply' | 'explanation' | 'motion';
  taken_up?: boolean;
  stopped?: string;
  /** The meeting to which the list rolls over. */
  continues_in?: string;
  later_rules?: { inscription: string; kind: string; rule: SpeakingTime }[];
  per_delegation?: number;
  entries: Record<string, Entry>;
}

export interface CurrentMeeting {
  id: string;
  phase: 'in_session' | 'suspended';
  opened_at?: Instant;
  interpretation_ends_at?: Instant;
}

export interface Undo {
  id: number;
  act: string;
  at: Instant;
}

export interface View {
  organ: string;
  presiding?: string;
  meeting?: CurrentMeeting;
  item?: string;
  /** The meetings whose end was arranged otherwise than the programme has it. */
  ends?: Record<string, PlannedEnd>;
  floor?: Floor;
  undo?: Undo;
  list_order?: string[];
  lists: Record<string, SpeakersList>;
  /** Open points of order; the last one raised is ruled on first. */
  points?: PointOfOrder[];
  /** Motions before the meeting, in their order of precedence. */
  motions?: Motion[];
  swaps?: Record<string, Swap>;
  messages?: Message[];
  /** The cap of remote speaking time in this meeting, and how much of it is used. */
  online?: { cap_ms: number; used_ms: number; capped: boolean };
}

export interface PointOfOrder {
  id: string;
  delegation: string;
  raised_at: Instant;
  running?: boolean;
}

export type MotionKind = 'suspend' | 'adjourn_meeting' | 'adjourn_debate' | 'close_debate';

/** A procedural motion; who speaks on it stands on the list `list`. */
export interface Motion {
  id: string;
  kind: MotionKind;
  delegation: string;
  proposed_at: Instant;
  list: string;
}

/** Two delegations want to change places; `agreed`: across tiers, the secretariat has yet to approve. */
export interface Swap {
  id: string;
  list: string;
  one: string;
  other: string;
  proposed_at: Instant;
  expires_at: Instant;
  agreed: boolean;
}

/** An announcement to one delegation, to a mode, or to all; from the catalogue or in words. */
export interface Message {
  id: string;
  at: Instant;
  notice?: string;
  text?: string;
  delegation?: string;
  mode?: Mode;
  /** The delegation that a notice of an exchange of places speaks of. */
  other?: string;
  /** The list and the meeting in which it goes on, in a notice of a roll-over. */
  list?: string;
  meeting?: string;
  starts_at?: Instant;
}

/** The delegate's own inscriptions, late and withdrawn ones too. */
export interface Mine {
  epoch: string;
  offset: number;
  inscriptions: (Entry & {
    list: string;
    place?: number;
    receipt?: { number: number; at: Instant; offset: number; digest: string };
  })[];
  /** To all, to the modes in which it speaks, and to it alone; the oldest first. */
  messages?: Message[];
  readiness?: Readiness;
}

export interface Delegation {
  id: string;
  kind: 'state' | 'organization';
  category: string;
  group?: string;
  name: SixLanguages;
  formal?: SixLanguages;
  credentials?: string;
}

export interface Participant {
  id: string;
  delegation: string;
  name: string;
  title?: string;
  rank?: Rank;
  contact?: string;
  erased?: true;
}

export interface Officer {
  id: string;
  office: string;
  /** Absent: the seat has no holder yet. */
  delegation?: string;
  group?: string;
  participant?: string;
}

export interface MeetingPlan {
  id: string;
  organ: string;
  number: number;
  starts_at: Instant;
  ends_at: Instant;
  items?: string[];
}

/** A meeting that ends otherwise than planned; those in `joined` it takes in, without a break. */
export interface PlannedEnd {
  meeting: string;
  starts_at: Instant;
  ends_at: Instant;
  joined?: string[];
}

export interface AgendaItem {
  id: string;
  title: SixLanguages;
  documents?: string[];
}

export interface Register {
  version: number;
  conference: {
    id: string;
    symbol?: string;
    title: SixLanguages;
    timezone: string;
    rehearsal?: boolean;
    public?: boolean;
    hybrid?: boolean;
  };
  organs: { id: string; name: SixLanguages }[];
  meetings: MeetingPlan[];
  items: AgendaItem[];
  delegations: Record<string, Delegation>;
  participants: Record<string, Participant>;
  officers: Officer[];
  deadlines?: { id: string; at: Instant; title: SixLanguages }[];
}

export interface ConferenceClock {
  now?: Instant;
  shift_ms: number;
  rehearsal: boolean;
}

export interface Session {
  role: Role;
  conference: string;
  /** The sign-in link, unless it is the public. */
  grant?: string;
  delegation?: string;
  language?: Language;
  organs: string[];
  clock: ConferenceClock;
}

export interface Grant {
  id: string;
  role: Role;
  delegation?: string;
  language?: Language;
  created_at: Instant;
  revoked_at?: Instant;
}

/** A row of the record: what was done, by whom, when. */
export interface Recorded {
  offset: number;
  at: Instant;
  /** `secretariat:grant` or `delegate:FRA:grant`. */
  actor: string;
  event: string;
  facts: Readonly<Record<string, unknown>>;
  digest: string;
}

/** A command as it is sent: its type and what its sender saw. */
export interface Command {
  type: string;
  [field: string]: unknown;
}

export interface Receipt {
  epoch: string;
  offset: number;
  digest: string;
  at: Instant;
  events: string[];
  inscription?: string;
  number?: number;
  place?: number;
  status?: Status;
  /** The group statement that speaks for the delegation too. */
  spoken_for_by?: string;
  /** Inscriptions of those for whom this group statement speaks, and who speak as well. */
  speak_twice?: string[];
}

/** What is known of a delegation now; what is absent is not so. */
export interface Readiness {
  /** Streams that it watches. */
  connected?: number;
  sound_tested_at?: Instant;
  /** When it said that its sound is not good: it asks for help. */
  sound_failed_at?: Instant;
  /** When it said "I am ready", for its statement to come. */
  ready_at?: Instant;
}

export const shows = ['all', 'clock', 'lower-third', 'timer'] as const;
export type Show = (typeof shows)[number];

/** What a display shows, or is to show; what is absent is as its address says. */
export interface Shows {
  show?: Show;
  languages?: Language[];
  theme?: 'light' | 'dark';
  organ?: string;
  chime?: boolean;
}

/** A display by its sign-in link: connected, or remembered by what the desk ordered. */
export interface Screen {
  name?: string;
  connected?: number;
  organ?: string;
  shows?: Shows;
  ordered?: Shows;
}

export interface Presence {
  delegations?: Record<string, Readiness>;
  booths?: Partial<Record<Language, number>>;
  roles?: Partial<Record<Role, number>>;
  screens?: Record<string, Screen>;
  /** The service knows only a part: an absent delegation may be there all the same. */
  partial?: boolean;
}

export const signalKinds = ['too_fast', 'no_sound', 'no_text'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** A booth's signal; it goes out by itself at `until`. */
export interface Signal {
  signal: SignalKind;
  language: Language;
  at: Instant;
  until: Instant;
}

/** What one delegation alone is told. */
export interface OwnAside {
  readiness?: Readiness;
  messages?: Message[];
}

/** How one mode, or all in the room, or all outside, have fared so far. */
export interface Fared {
  requests: number;
  waiting: number;
  delivered: number;
  passed_over: number;
  withdrawn: number;
  denied: number;
  late: number;
  holds: number;
  moved_up: number;
  moved_down: number;
  used_ms: number;
  waited_ms?: number;
  longest_wait_ms?: number;
}

export interface Fairness {
  epoch: string;
  offset: number;
  modes: Partial<Record<Mode, Fared>>;
  room: Fared;
  outside: Fared;
}

/** Three instants in whole minutes; who is told only the middle has no edges. */
export interface ToldBand {
  earliest?: Instant;
  expected?: Instant;
  latest?: Instant;
}

/** What is foreseen, as far as the audience is told it. */
export interface Forecast {
  /** The meeting in progress, or the next one, and its interpretation. */
  meeting?: string;
  begins_at?: Instant;
  ends_at?: Instant;
  expected?: Record<string, ToldBand & { meeting?: string; bars?: string[]; fits?: boolean; certain?: boolean }>;
  /** Of those who are meant for that meeting; until when they would take if interpretation did not end. */
  waiting?: number;
  will_not_fit?: number;
  runs_until?: ToldBand;
  lists?: Record<string, { waiting: number; will_not_fit: number; end?: ToldBand }>;
  online?: { cap_ms: number; used_ms: number; rolls_over: number };
}

/** Another course beside today's; `plan` is the command that applies it. */
export interface Comparison {
  today: Forecast;
  then: Forecast;
  now_fit: string[];
  no_longer_fit: string[];
  open_today: string[];
  open_then: string[];
  limit_ms?: number;
  plan?: Command;
}

/** The latest of each subject that is live but not in the journal; absent until something was told. */
export interface Asides {
  presence?: Presence;
  signals?: { signals?: Signal[] };
  mine?: OwnAside;
  /** For displays: what each is to show, by its link. */
  screens?: Record<string, Shows>;
  forecast?: Forecast;
}
