import { z } from 'zod'
import { Outcome } from '#features/country/phenomena/contract.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { ChainLink, ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

const Names = z.record(z.string(), z.string())
export const AnalysisItem = z.strictObject({
  elementId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  organisationId: Id.nullable(),
  organisationNames: Names.nullable(),
  level: z.string().nullable(),
})
export type AnalysisItem = z.infer<typeof AnalysisItem>

/**
 * An analysis of a plan: a row per priority (or phenomenon), with the elements of each column. `empty` lists the
 * columns of a row without elements.
 */
export const PlanAnalysis = z.strictObject({
  planId: Id,
  kind: z.enum(['integral', 'integrated']),
  /** Integral: prevention, reaction, aftercare. Integrated: the columns of the country (`actorColumns`). */
  columns: z.array(z.string()),
  lines: z.array(
    z.strictObject({
      elementId: Id,
      code: z.string().nullable(),
      title: LocalizedText.nullable(),
      cells: z.record(z.string(), z.array(AnalysisItem)),
      empty: z.array(z.string()),
    }),
  ),
})
export type PlanAnalysis = z.infer<typeof PlanAnalysis>

export const ChannelItem = AnalysisItem.extend({
  planId: Id,
  chainLinks: z.array(ChainLink),
  state: z.string().nullable(),
  children: z.array(AnalysisItem.extend({ planId: Id })),
})

/** The earlier or later name of a theme, or the name in another list. */
export const ThemeRelatedPhenomenon = z.strictObject({
  phenomenonId: Id,
  listCode: z.string(),
  names: Names,
  /** The relation from the theme to this entry. */
  outcome: Outcome,
  /** Number of elements that name it, as far as the reader may read them. */
  items: z.number().int(),
  /** Whether the page includes the elements of this theme. */
  isShown: z.boolean(),
})
export type ThemeRelatedPhenomenon = z.infer<typeof ThemeRelatedPhenomenon>

/** The priorities and the programmes of a theme, next to each other. */
export const Strategy = z.strictObject({
  phenomenonId: Id,
  names: Names,
  /** Priorities, with action plans and projects. */
  criminalPriorities: z.array(ChannelItem),
  /** Programmes, with ad-hoc work. */
  programmeWork: z.array(ChannelItem),
  partners: z.array(z.strictObject({ organisationId: Id, names: Names, level: z.string(), items: z.number().int() })),
  /** Related themes over the generations and lists that any element names, the closest relation first. */
  relatedThemes: z.array(ThemeRelatedPhenomenon),
})
export type Strategy = z.infer<typeof Strategy>

const Level = z.strictObject({
  code: z.string(),
  names: Names,
  items: z.array(AnalysisItem),
  /** Number of organisations that are accountable for these measures or take part in them. */
  organisationCount: z.number().int(),
})

/**
 * The distribution of a plan's measures over the levels of an approach. A level without a measure or organisation is
 * shown as empty.
 */
export const Spread = z.strictObject({
  planId: Id,
  dimensions: z.array(
    z.strictObject({
      code: z.string(),
      names: Names,
      /** Whether a measure of the plan names a level of this dimension. */
      used: z.boolean(),
      levels: z.array(Level),
    }),
  ),
  /** Measures that name no level. */
  unplaced: z.array(AnalysisItem),
})
export type Spread = z.infer<typeof Spread>

/** A measure with the target group and setting. */
export const Measure = AnalysisItem.extend({ targetGroup: z.string().nullable(), setting: z.string().nullable() })
export type Measure = z.infer<typeof Measure>

/** A measure at a border, with the counterpart on the other side. */
export const BorderMeasure = AnalysisItem.extend({
  /** Why the measure counts as a border measure. */
  reasonCodes: z.array(z.enum(['area', 'axis', 'organisation', 'pair'])),
  pairs: z.array(
    z.strictObject({
      elementId: Id,
      title: LocalizedText.nullable(),
      planId: Id,
      planTitle: LocalizedText,
    }),
  ),
  /** Foreign organisations that are accountable for the measure or confirmed that they take part. */
  organisationsAbroad: z.array(z.strictObject({ organisationId: Id, names: Names })),
  /** The measure is not paired and no foreign organisation takes part. */
  oneSided: z.boolean(),
})
export type BorderMeasure = z.infer<typeof BorderMeasure>

export const analysesContract = {
  getSpread: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/geographic-distribution',
      summary: 'Get the distribution of measures',
      description: "Over the levels of the plan's approach.",
      tags: ['Analyses'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(Spread)
    .errors(notFound),
  listMeasures: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/measures',
      summary: 'List measures for a target group or setting',
      tags: ['Analyses'],
    })
    .input(
      z.strictObject({
        planId: Id,
        targetGroup: z.string().max(200).optional(),
        setting: z.string().max(200).optional(),
      }),
    )
    .output(
      z.strictObject({
        rows: z.array(Measure),
        /** Target groups of the whole plan, regardless of the filter. */
        targetGroups: z.array(z.string()),
        settings: z.array(z.string()),
      }),
    )
    .errors(notFound),
  listBorderMeasures: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/border-measures',
      summary: 'List the measures at the border',
      description: 'Marks measures that are on one side only.',
      tags: ['Analyses'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(BorderMeasure))
    .errors(notFound),
  getAnalysis: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/analyses/{kind}',
      summary: 'Get an analysis of a plan',
      description: 'As an integral or as an integrated security plan.',
      tags: ['Analyses'],
    })
    .input(z.strictObject({ planId: Id, kind: z.enum(['integral', 'integrated']) }))
    .output(PlanAnalysis)
    .errors(notFound),
  listStrategies: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/strategies',
      summary: 'List strategies',
      description: 'Themes with criminal priorities or programme work.',
      tags: ['Analyses'],
    })
    .input(z.strictObject({}))
    .output(
      z.array(
        z.strictObject({
          phenomenonId: Id,
          names: Names,
          criminalPriorities: z.number().int(),
          programmeWork: z.number().int(),
        }),
      ),
    ),
  getStrategy: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/strategies/{phenomenonId}',
      summary: 'Get a strategy',
      description: 'Criminal priorities and programme work on one theme.',
      tags: ['Analyses'],
    })
    .input(z.strictObject({ phenomenonId: Id }))
    .output(Strategy)
    .errors(notFound),
}
