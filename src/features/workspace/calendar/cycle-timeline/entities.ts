import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

const Named = z.strictObject({ planId: Id, code: z.string(), title: LocalizedText })

/** Plans of one kind with one period; `plan` where there is one only. */
const Group = z.strictObject({
  kind: z.string(),
  from: LegalDate,
  to: LegalDate,
  plans: z.number().int(),
  plan: Named.nullable(),
})
export type Group = z.infer<typeof Group>

/** What the timeline says in words: cycles that do not line up (P8). As far as the reader may read. */
export const Finding = z.discriminatedUnion('code', [
  /** Nothing of a kind is in force. `next`: what is known to follow; `days` until it came, or until today. */
  z.strictObject({
    code: z.literal('gap'),
    kind: z.string(),
    place: Names.nullable(),
    from: LegalDate,
    to: LegalDate.nullable(),
    next: Named.nullable(),
  }),
  /** Plans begin while the one that they must take into account is not there; `bridged`: the former one is still followed. */
  z.strictObject({
    code: z.literal('begins_without'),
    lower: Group,
    upperKind: z.string(),
    bridged: z.boolean(),
    /** `from` null: no day is known. `settled`: it is in force by then, not only planned. */
    next: z.strictObject({ plan: Named, from: LegalDate, settled: z.boolean() }).nullable(),
  }),
  /** From that day on plans run without one that is known above them. */
  z.strictObject({
    code: z.literal('outlasts'),
    lower: Group,
    upperKind: z.string(),
    last: Named,
    from: LegalDate,
    months: z.number().int(),
  }),
  /** Two plans of one line hold at once. */
  z.strictObject({
    code: z.literal('both'),
    kind: z.string(),
    place: Names.nullable(),
    one: Named,
    other: Named,
    from: LegalDate,
    to: LegalDate,
  }),
  /** Areas change while plans run. */
  z.strictObject({
    code: z.literal('areas_change'),
    on: LegalDate,
    planned: z.boolean(),
    from: z.array(Names),
    into: z.array(Names),
    inside: z.array(Group),
  }),
  /** Plans begin so many months after the term that they follow. */
  z.strictObject({ code: z.literal('after_term'), lower: Group, term: Names, months: z.number().int() }),
])
export type Finding = z.infer<typeof Finding>
