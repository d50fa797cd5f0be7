import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Criteria, type Criterion, CriterionCode, Outcome, Places, RejectionReason } from '../entities.ts'

const Code = z.string().trim().min(1).max(80)
const Text = (most: number) => z.string().trim().min(1).max(most)

/**
 * The rating by an organisation under a criterion. Without a score it is "not known". Without an organisation it is a
 * joint rating.
 */
const RatingFileRow = z
  .strictObject({
    criterion: CriterionCode,
    by: Code.optional(),
    as: Text(120).optional(),
    score: z.int().min(0).max(3).optional(),
    evidence: Text(1000).optional(),
    note: Text(2000).optional(),
    on: LegalDate,
  })
  .refine((entry) => entry.by !== undefined || entry.as === undefined, {
    message: 'FUNCTION_WITHOUT_BODY',
    path: ['as'],
  })

const CriteriaFileRow = z.strictObject({
  what: z.literal('criteria'),
  places: Places,
  criteria: Criteria as z.ZodType<Criterion[]>,
})

const PhenomenonFileRow = z.strictObject({
  what: z.literal('phenomenon'),
  phenomenon: Code,
  influence: LocalizedText.optional(),
  harm: LocalizedText.optional(),
  displacement: LocalizedText.optional(),
  ratings: z.array(RatingFileRow).max(500),
})

const ExpectationFileRow = z
  .strictObject({
    what: z.literal('expectation'),
    phenomenon: Code.optional(),
    organisation: Code.optional(),
    body: Text(120).optional(),
    source: Text(300),
    words: LocalizedText,
    weight: z.int().min(1).max(3),
    on: LegalDate.optional(),
  })
  .refine((entry) => (entry.organisation === undefined) !== (entry.body === undefined), {
    message: 'ONE_BODY',
    path: ['body'],
  })

const DecisionFileRow = z.strictObject({
  what: z.literal('decision'),
  by: Text(200),
  quorum: Text(200).optional(),
  on: LegalDate,
  chosen: z
    .array(
      z.strictObject({
        phenomenon: Code,
        outcome: Outcome,
        rank: z.int().min(1).optional(),
        mean: z.number().min(0).max(3).optional(),
        motive: LocalizedText.optional(),
        whyNot: RejectionReason.optional(),
        watch: LocalizedText.optional(),
      }),
    )
    .max(200),
})

/** A row of the section: the criteria, a phenomenon with the recorded data, an expectation, or the decision. */
export const PriorityRow = z.union([CriteriaFileRow, PhenomenonFileRow, ExpectationFileRow, DecisionFileRow])
export type PriorityRow = z.infer<typeof PriorityRow>
export type PriorityRowByKind<What extends PriorityRow['what']> = Extract<PriorityRow, { what: What }>
