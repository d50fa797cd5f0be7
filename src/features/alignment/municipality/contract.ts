import { z } from 'zod'
import { ElementName, ItemState, PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind, ElementState, PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

const AreaName = z.strictObject({ areaId: Id, kind: z.string(), names: Names })

/** A plan in force that affects the place. */
export const ReachingPlan = PlanName.extend({
  state: PlanState,
  periodFrom: LegalDate,
  periodTo: LegalDate,
  /** The territory of the plan. Null when it names none. */
  area: AreaName.nullable(),
})
export type ReachingPlan = z.infer<typeof ReachingPlan>

/**
 * A measure for a place. `mission`: agreed for this municipality alone. `named`: the element names the place. `within`:
 * the element names a containing area. `plan`: a priority for the whole territory of the plan.
 */
export const Gain = ElementName.extend({
  reasonCode: z.enum(['mission', 'named', 'within', 'plan']),
  gain: LocalizedText.nullable(),
  state: ElementState.nullable(),
  accountable: z.strictObject({ functionNames: Names, organisationNames: Names }).nullable(),
})
export type Gain = z.infer<typeof Gain>

/**
 * A contribution of a place. `extra_payment`: for a mission of the place. `source`: a resource names the place as
 * source. `own`: a function of an organisation of the place is accountable for the element.
 */
export const Payment = z.strictObject({
  reasonCode: z.enum(['extra_payment', 'source', 'own']),
  element: ElementName,
  planTitle: LocalizedText,
  kind: z.enum(['hours', 'fte', 'budget']),
  service: z.enum(['police', 'inspectorate', 'care', 'other']).nullable(),
  /** Null: the amount holds for the whole period. */
  year: z.number().int().nullable(),
  amount: z.number().nullable(),
})
export type Payment = z.infer<typeof Payment>

const elementContext = { element: ElementName, planTitle: LocalizedText }

/** A place over all plans: incoming measures, contributions and pending decisions. */
export const MunicipalityPage = z.strictObject({
  area: AreaName,
  /** Containing areas in any hierarchy, the nearest first. */
  containingAreas: z.array(AreaName),
  incomingMeasures: z.array(z.strictObject({ plan: ReachingPlan, elements: z.array(Gain) })),
  /** Plans that state that they have no missions for a single municipality. */
  withoutMissions: z.array(PlanName),
  contributions: z.array(Payment),
  signatures: z.strictObject({
    /** Plans that the organisations of the place issue, alone or jointly. */
    plans: z.array(PlanName.extend({ state: PlanState, inForceOn: LegalDate.nullish() })),
    items: z.array(
      z.strictObject({
        itemId: Id,
        ...elementContext,
        state: ItemState,
        kind: AnswerKind.nullable(),
        dueOn: LegalDate.nullable(),
      }),
    ),
    /** Needs of elements that an organisation of the place must meet. */
    needs: z.array(
      z.strictObject({
        ...elementContext,
        kind: z.enum(['agreement', 'decision', 'change_of_law', 'resources']),
        text: LocalizedText,
        status: z.enum(['needed', 'asked', 'agreed', 'refused']),
        onDate: LegalDate.nullable(),
      }),
    ),
    agreements: z.array(
      z.strictObject({
        id: Id,
        requesterNames: Names,
        text: LocalizedText,
        status: z.enum(['asked', 'agreed', 'refused', 'withdrawn']),
      }),
    ),
    /** Measures in which an organisation of the place takes part, or is asked to. */
    partnerships: z.array(
      z.strictObject({
        ...elementContext,
        commitment: LocalizedText.nullable(),
        status: z.enum(['asked', 'confirmed', 'declined', 'withdrawn']),
      }),
    ),
  }),
})
export type MunicipalityPage = z.infer<typeof MunicipalityPage>

export const municipalityContract = {
  getMunicipalityPage: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/areas/{areaId}/plans',
      summary: 'Get the municipality page of an area',
      description: 'The measures in plans for the area, its contributions and its signatures.',
      tags: ['Municipality page'],
    })
    .input(z.strictObject({ areaId: Id }))
    .output(MunicipalityPage)
    .errors(notFound),
}
