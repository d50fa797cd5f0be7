import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Criteria, type Criterion, CriterionCode, Places, PriorityOutcome, RejectionReason } from '../entities.ts'

const Code = z.string().trim().min(1).max(80)
const Text = (limit: number) => z.string().trim().min(1).max(limit)

/**
 * The rating by an organisation under a criterion. Without a score it is "not known". Without an organisation it is a
 * joint rating.
 */
const RatingFileRow = z
  .strictObject({
    criterion: CriterionCode,
    organisation: Code.optional(),
    functionName: Text(120).optional(),
    score: z.int().min(0).max(3).optional(),
    evidence: Text(1000).optional(),
    note: Text(2000).optional(),
    date: LegalDate,
  })
  .refine((entry) => entry.organisation !== undefined || entry.functionName === undefined, {
    message: 'FUNCTION_WITHOUT_ORGANISATION',
    path: ['functionName'],
  })

const CriteriaFileRow = z.strictObject({
  kind: z.literal('criteria'),
  places: Places,
  criteria: Criteria as z.ZodType<Criterion[]>,
})

const PhenomenonFileRow = z.strictObject({
  kind: z.literal('phenomenon'),
  phenomenon: Code,
  influence: LocalizedText.optional(),
  harm: LocalizedText.optional(),
  displacement: LocalizedText.optional(),
  ratings: z.array(RatingFileRow).max(500),
})

const ExpectationFileRow = z
  .strictObject({
    kind: z.literal('expectation'),
    phenomenon: Code.optional(),
    organisation: Code.optional(),
    body: Text(120).optional(),
    source: Text(300),
    text: LocalizedText,
    weight: z.int().min(1).max(3),
    date: LegalDate.optional(),
  })
  .refine((entry) => (entry.organisation === undefined) !== (entry.body === undefined), {
    message: 'SINGLE_ORGANISATION_ONLY',
    path: ['body'],
  })

const DecisionFileRow = z.strictObject({
  kind: z.literal('decision'),
  decidedBy: Text(200),
  quorum: Text(200).optional(),
  date: LegalDate,
  outcomes: z
    .array(
      z.strictObject({
        phenomenon: Code,
        outcome: PriorityOutcome,
        rank: z.int().min(1).optional(),
        mean: z.number().min(0).max(3).optional(),
        reason: LocalizedText.optional(),
        rejectionReason: RejectionReason.optional(),
        monitoring: LocalizedText.optional(),
      }),
    )
    .max(200),
})

/** A row of the section: the criteria, a phenomenon with the recorded data, an expectation, or the decision. */
export const PriorityRow = z.union([CriteriaFileRow, PhenomenonFileRow, ExpectationFileRow, DecisionFileRow])
export type PriorityRow = z.infer<typeof PriorityRow>
export type PriorityRowByKind<What extends PriorityRow['kind']> = Extract<PriorityRow, { kind: What }>
