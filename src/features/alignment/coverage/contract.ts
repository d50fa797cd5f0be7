import { z } from 'zod'
import { Answer, ElementName, Item, PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { AnswerKind, ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'

/**
 * Size classes by the latest number of inhabitants in an organisation's area: under 25,000, under 50,000, under
 * 100,000, and above.
 */
export const sizeClasses = ['small', 'medium', 'large', 'very_large'] as const
export const SizeClass = z.enum(sizeClasses)
export type SizeClass = z.infer<typeof SizeClass>

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])

/** Filters on the asked organisations. They are combined. */
const Filters = {
  /** Organisations whose area is in this area in any hierarchy. */
  withinAreaId: Id.optional(),
  /** A second area. */
  secondWithinId: Id.optional(),
  /** Only organisations whose area is on the border with another country, or in a border region. */
  border: flag.optional(),
  size: SizeClass.optional(),
  /** Kind of organisation. */
  kind: z.string().max(60).optional(),
}
export const CoverageInput = z.strictObject({ versionId: Id, ...Filters })
export type CoverageInput = z.infer<typeof CoverageInput>

/**
 * Totals of answers, counted in items. They include only answers visible to the reader. `withheld` is the number of the
 * others.
 */
export const Totals = z.strictObject({
  requested: z.number().int(),
  covered: z.number().int(),
  adopt: z.number().int(),
  adapt: z.number().int(),
  partly: z.number().int(),
  no_capacity: z.number().int(),
  not_relevant: z.number().int(),
  no_answer: z.number().int(),
  withheld: z.number().int(),
  /** covered + adopt + adapt + partly. */
  carried: z.number().int(),
  /** no_capacity + not_relevant. */
  notCarried: z.number().int(),
  /** adopt, adapt and partly without a linked element. */
  unlinkedCount: z.number().int(),
  /** Number of cells of areas that are in no other number, because fewer organisations than the minimum answered. */
  withheldGroups: z.number().int(),
})
export type Totals = z.infer<typeof Totals>

export const MatrixColumn = z.strictObject({
  elementId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
})

export const MatrixRow = z.strictObject({
  organisationId: Id,
  /** In the language of the reader. */
  name: z.string(),
  areaId: Id.nullable(),
  /** The organisation's plan in force that answers plans of this kind, when visible to the reader. */
  planId: Id.nullable(),
  /** Index in `groups`. */
  group: z.number().int(),
  /**
   * A character per column: covered `c`, adopt `a`, adapt `d`, partly `p`, no capacity `n`, not relevant `r`, no answer
   * `-`, not asked `.`, not visible `?`.
   */
  cells: z.string(),
})

/**
 * The answers that the law of the plan that asks shows to this reader per area, not by name. Null: the reader reads all
 * answers by name, as far as their marking allows.
 */
export const GroupedRows = z.strictObject({
  /**
   * A cell in which fewer organisations answered is withheld, and is in no total. Changed answers appear when at least as
   * many organisations changed theirs.
   */
  minimum: z.number().int(),
  /** In order of the area names. They contain only organisations that `rows` does not contain. */
  rows: z.array(
    z.strictObject({
      /** Null: in no such area. */
      areaId: Id.nullable(),
      name: z.string(),
      organisationKind: z.string(),
      organisationCount: z.number().int(),
      /**
       * Totals per column, counted in organisations. Null: withheld. Where all gave the same kind of answer, or none
       * carries out the element, the answers are in `withheld` without their kinds.
       */
      cells: z.array(Totals.nullable()),
    }),
  ),
})
export type GroupedRows = z.infer<typeof GroupedRows>

/** The answers of a country to a version. A row is an organisation, a column an asked element. */
export const CoverageMatrix = z.strictObject({
  versionId: Id,
  versionNumber: z.number().int(),
  versionSuperseded: z.boolean(),
  plan: PlanName,
  columns: z.array(MatrixColumn),
  /** In order. A null `areaId` means in none of them. Without a grouping area kind there is a single group. */
  groups: z.array(z.strictObject({ areaId: Id.nullable(), name: z.string(), rows: z.number().int() })),
  /** The organisations whose answers the reader reads by name, by group, then by name. Never by their answers. */
  rows: z.array(MatrixRow),
  grouped: GroupedRows.nullable(),
})
export type CoverageMatrix = z.infer<typeof CoverageMatrix>

/** Answers to an element. Each asked organisation counts once. */
export const ElementAnswers = z.strictObject({ elementId: Id, totals: Totals })
export type ElementAnswers = z.infer<typeof ElementAnswers>

const tags = ['Coverage']

export const coverageContract = {
  getMatrix: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/matrix',
      summary: 'Get the coverage matrix of a version',
      description: 'Returns how each organisation answers each element.',
      tags,
    })
    .input(CoverageInput.extend({ groupBy: z.string().max(60).optional() }))
    .output(CoverageMatrix)
    .errors(notFound),

  getCell: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/matrix/{elementId}/{organisationId}',
      summary: 'Get a cell of the coverage matrix',
      description: 'The item, its answer with reasons, deciding body and carriers, and the earlier answers.',
      tags,
    })
    .input(z.strictObject({ versionId: Id, elementId: Id, organisationId: Id }))
    .output(
      z.strictObject({
        item: Item.nullable(),
        history: z.array(Answer),
        /** The answering plan of the organisation. `readable` is true when the reader may open it. */
        plan: z.strictObject({ planId: Id, readable: z.boolean() }).nullable(),
      }),
    ),

  getCoverageTotals: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/coverage',
      summary: 'Get the coverage totals of a version',
      tags,
    })
    .input(CoverageInput)
    .output(
      Totals.extend({
        organisationCount: z.number().int(),
        /** Number of organisations that answered none of their items. Only those that the reader reads by name. */
        withoutReplyCount: z.number().int(),
        /** Number of organisations in `organisationCount` that the reader sees per area, not by name. */
        groupedCount: z.number().int(),
        /** Number of answers, of those read by name, that the organisation that asks recorded by a link of its own. */
        recordedCount: z.number().int(),
        elements: z.array(MatrixColumn.extend({ totals: Totals })),
      }),
    )
    .errors(notFound),

  listElementAnswers: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/element-answers',
      summary: 'List the answers to the elements of a plan',
      description:
        'Returns those for the newest version that was sent. The list is empty where no organisation was asked.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(ElementAnswers)),

  listReasons: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/reasons',
      summary: 'List the reasons in the answers to a version',
      description: 'Returns why elements are not adopted, or not as asked.',
      tags,
    })
    .input(
      z.strictObject({
        versionId: Id,
        kind: AnswerKind.optional(),
        elementId: Id.optional(),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      toPageSchema(
        z.strictObject({
          organisationId: Id,
          names: Names,
          element: ElementName,
          kind: AnswerKind,
          reasons: LocalizedText,
          decidingBody: z.string().nullable(),
          /** The organisation that asks recorded the answer by a link that went to no registered address. */
          isRecorded: z.boolean(),
          linkCreatedBy: z.string().nullable(),
        }),
      ),
    ),

  getGaps: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/gaps',
      summary: 'List the gaps in the coverage of a version',
      description: 'Returns elements without a carrier, also at the border, and organisations without an answer.',
      tags,
    })
    .input(CoverageInput)
    .output(
      z.strictObject({
        columnsNotCarried: z.array(MatrixColumn),
        borderColumnsNotCarried: z.array(MatrixColumn),
        organisationsWithoutReply: z.array(z.strictObject({ organisationId: Id, name: z.string() })),
        /** Number of answers not visible to this reader. A gap may therefore not be real. */
        withheld: z.number().int(),
        /** Some answers are counted per area only. The organisations listed here are those read by name. */
        isGrouped: z.boolean(),
      }),
    )
    .errors(notFound),

  listCarriers: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/elements/{elementId}/carriers',
      summary: 'List the carriers of an element',
      description: 'Returns the elements of other plans that carry it out.',
      tags,
    })
    .input(z.strictObject({ elementId: Id, versionId: Id.optional() }))
    .output(
      z.array(
        z.strictObject({
          organisationId: Id,
          names: Names,
          planId: Id.nullable(),
          /** An answer can be readable when the plan is not. */
          planReadable: z.boolean(),
          versionId: Id,
          versionNumber: z.number().int(),
          kind: AnswerKind,
          elements: z.array(ElementName),
          answeredAt: z.iso.datetime(),
        }),
      ),
    )
    .errors(notFound),
}
