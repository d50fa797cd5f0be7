import { z } from 'zod'
import { Seat, Verdict, Votes, Way } from '#features/approval/path/entities.ts'
import { Evidence } from '#features/approval/path/evidence/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'

export const Presence = z.enum(['present', 'represented', 'excused', 'absent'])
export type Presence = z.infer<typeof Presence>

/** A member that did not agree, and why. `seat` is null where members are not known by their functions. */
export const Dissent = z.strictObject({ seat: Seat.nullable(), words: z.string().trim().min(3).max(2000) })
export type Dissent = z.infer<typeof Dissent>

/** What a body, or one of its members, said on an item. */
export const Result = z.strictObject({
  /** Null on an item that no path asks for. */
  seat: Seat.nullable(),
  /** Null of an opinion, and of an item that no path asks for. */
  verdict: Verdict.nullable(),
  /** An opinion, a reservation, reasons, what was decided. */
  words: z.string().max(20_000).nullable(),
  /** Why in another order than usual (R31). */
  motive: z.string().max(2000).nullable(),
  /** Only about these sections; null: all that the step is about. */
  about: z.array(z.string().max(80)).min(1).max(200).nullable(),
  /** Of a body that speaks as one. */
  votes: Votes.nullable(),
  dissents: z.array(Dissent).max(100),
})
export type Result = z.infer<typeof Result>

/** A result as it was written down: `versionId` is what was before them. */
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
  /** The last that was written down. */
  result: WrittenResult.nullable(),
})
export type ItemSeat = z.infer<typeof ItemSeat>

export const SittingItem = z.strictObject({
  id: Id,
  /** Null where the item was added by hand. */
  plan: z
    .strictObject({
      id: Id,
      code: z.string(),
      title: LocalizedText,
      step: z.strictObject({ code: z.string(), number: z.string(), names: Names, basis: Names }),
      act: z.enum(['opinion', 'decision']),
      /** Sections that are before them, with their names: a result may be about some. */
      sections: z.array(z.strictObject({ code: z.string(), names: Names })),
      /** The number of the version that is before them. */
      version: z.number().int().nullable(),
      marking: Marking,
    })
    .nullable(),
  title: z.string().nullable(),
  words: z.string().nullable(),
  seats: z.array(ItemSeat),
})
export type SittingItem = z.infer<typeof SittingItem>

export const SittingMember = z.strictObject({
  seat: Seat,
  names: Names,
  functionNames: Names.nullable(),
  votes: z.boolean(),
  /** Null before it is written down. */
  presence: Presence.nullable(),
  mandateId: Id.nullable(),
  /** Mandates that hold on the day: who may sit for this member. */
  mandates: z.array(
    z.strictObject({ id: Id, names: Names, functionNames: Names.nullable(), personName: z.string().nullable() }),
  ),
})
export type SittingMember = z.infer<typeof SittingMember>

const Body = z.strictObject({ id: Id, names: Names })

/** A sitting in a list. */
export const SittingHead = z.strictObject({
  id: Id,
  body: Body,
  keptBy: Body,
  on: LegalDate,
  at: z.string().nullable(),
  way: Way,
  place: z.string().nullable(),
  state: z.enum(['planned', 'held', 'adopted']),
  /** Items that the reader may read. */
  items: z.number().int(),
})
export type SittingHead = z.infer<typeof SittingHead>

export const Sitting = SittingHead.omit({ items: true }).extend({
  /** On what the composition rests. */
  basis: Names.nullable(),
  members: z.array(SittingMember),
  /** Seats of the composition for which no body was found on the day. */
  missing: z.array(Names),
  inOffice: z.number().int().nullable(),
  tookPart: z.number().int().nullable(),
  /** Those with a vote who take part, and how many must; null where no quorum is known. */
  voting: z.number().int(),
  quorum: z.number().int().nullable(),
  items: z.array(SittingItem),
  minutes: z.string().nullable(),
  adoptedOn: LegalDate.nullable(),
  evidence: z.array(Evidence),
  abilities: z.strictObject({ keep: z.boolean() }),
})
export type Sitting = z.infer<typeof Sitting>

/** A sitting after what waits was put on its agenda. */
export const FilledSitting = z.strictObject({
  sitting: Sitting,
  added: z.number().int(),
  /** So many more wait than an agenda holds. */
  noRoom: z.number().int(),
  /** Plans that wait for the body and that it may not read: they are not put before it. */
  leftOut: z.array(z.strictObject({ planId: Id, title: LocalizedText })),
})
