import { z } from 'zod'
import { DecisionMethod, Seat, Verdict, Votes } from '#features/approval/path/entities.ts'
import { Evidence } from '#features/approval/path/evidence/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { NamedReference } from '#shared/references.ts'

export const Presence = z.enum(['present', 'represented', 'excused', 'absent'])
export type Presence = z.infer<typeof Presence>

/** A member that disagreed, with the reason. `seat` is null where members are not known by function. */
export const Dissent = z.strictObject({ seat: Seat.nullable(), text: z.string().trim().min(3).max(2000) })
export type Dissent = z.infer<typeof Dissent>

/** The result of an item: a decision or opinion of the deciding body or a member. */
export const Result = z.strictObject({
  /** Null for an item that is not part of a path. */
  seat: Seat.nullable(),
  /** Null for an opinion, and for an item that is not part of a path. */
  verdict: Verdict.nullable(),
  /** The text of an opinion, a reservation, the reasons or a decision. */
  text: z.string().max(20_000).nullable(),
  /** The reason for another order than usual (rule `reason_given`). */
  reason: z.string().max(2000).nullable(),
  /** Only about these sections; null = all sections of the step. */
  sectionCodes: z.array(z.string().max(80)).min(1).max(200).nullable(),
  /** Only for an organisation that acts as a whole. */
  votes: Votes.nullable(),
  dissents: z.array(Dissent).max(100),
})
export type Result = z.infer<typeof Result>

/** A result as recorded; `versionId` is the version under decision. */
export const WrittenResult = Result.extend({
  versionId: Id.nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
})
export type WrittenResult = z.infer<typeof WrittenResult>

export const ItemSeat = z.strictObject({
  seat: Seat.nullable(),
  names: Names,
  functionNames: Names.nullable(),
  /** The last recorded result. */
  result: WrittenResult.nullable(),
})
export type ItemSeat = z.infer<typeof ItemSeat>

export const MeetingItem = z.strictObject({
  id: Id,
  /** Null if the item was added manually. */
  plan: z
    .strictObject({
      id: Id,
      code: z.string(),
      title: LocalizedText,
      step: z.strictObject({ code: z.string(), number: z.string(), names: Names, basis: Names }),
      act: z.enum(['opinion', 'decision']),
      /** Sections under decision, with names. A result may cover only some of them. */
      sections: z.array(z.strictObject({ code: z.string(), names: Names })),
      /** The number of the version under decision. */
      version: z.number().int().nullable(),
      marking: Marking,
    })
    .nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  seats: z.array(ItemSeat),
})
export type MeetingItem = z.infer<typeof MeetingItem>

export const MeetingMember = z.strictObject({
  seat: Seat,
  names: Names,
  functionNames: Names.nullable(),
  votes: z.boolean(),
  /** Null until recorded. */
  presence: Presence.nullable(),
  mandateId: Id.nullable(),
  /** Powers of attorney valid on the day: the persons who may represent this member. */
  mandates: z.array(
    z.strictObject({ id: Id, names: Names, functionNames: Names.nullable(), personName: z.string().nullable() }),
  ),
})
export type MeetingMember = z.infer<typeof MeetingMember>

/** A meeting in a list. */
export const MeetingSummary = z.strictObject({
  id: Id,
  body: NamedReference,
  manager: NamedReference,
  date: LegalDate,
  time: z.string().nullable(),
  method: DecisionMethod,
  place: z.string().nullable(),
  state: z.enum(['planned', 'held', 'adopted']),
  /** Number of items that the reader may read. */
  items: z.number().int(),
})
export type MeetingSummary = z.infer<typeof MeetingSummary>

export const Meeting = MeetingSummary.omit({ items: true }).extend({
  /** The legal basis of the composition. */
  basis: Names.nullable(),
  members: z.array(MeetingMember),
  /** Seats of the composition for which no organisation was found on the day. */
  missing: z.array(Names),
  inOffice: z.number().int().nullable(),
  participantCount: z.number().int().nullable(),
  /** Number of participants with a vote, and the required number; null if no quorum is known. */
  voting: z.number().int(),
  quorum: z.number().int().nullable(),
  items: z.array(MeetingItem),
  minutes: z.string().nullable(),
  adoptedOn: LegalDate.nullable(),
  evidence: z.array(Evidence),
  /** `attach`: no act of the meeting is confirmed, so that its documents and minutes are not complete yet. */
  abilities: z.strictObject({ manage: z.boolean(), attach: z.boolean() }),
})
export type Meeting = z.infer<typeof Meeting>

/** A meeting after pending items were added to the agenda. */
export const MeetingWithAddedItems = z.strictObject({
  meeting: Meeting,
  added: z.number().int(),
  /** Number of pending items that exceeded the limit of the agenda. */
  omittedCount: z.number().int(),
  /** Pending plans that the deciding body may not read. They are not added to the agenda. */
  unreadablePlans: z.array(z.strictObject({ planId: Id, title: LocalizedText })),
})
