import { z } from 'zod'
import { ElementResource } from '#features/planning/plans/entities.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { ElementKind, ElementState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference } from '#shared/references.ts'

/** An objective of a priority, as a line. */
export const PageLine = z.strictObject({
  elementId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  state: ElementState.nullable(),
  accountableFunctionId: Id.nullable(),
})
export type PageLine = z.infer<typeof PageLine>

/** The total of a resource kind, service and year over all lines. `unspecifiedCount`: the lines without an amount. */
export const ResourceSum = z.strictObject({
  kind: ElementResource.shape.kind,
  service: ElementResource.shape.service,
  /** Null: the amounts hold for the whole period. */
  year: ElementResource.shape.year,
  amount: z.number(),
  unspecifiedCount: z.number().int(),
})
export type ResourceSum = z.infer<typeof ResourceSum>

/** A priority with a summary of the elements under it. */
export const PagePriority = PageLine.extend({
  gain: LocalizedText.nullable(),
  objectives: z.array(PageLine),
  /** Number of other elements under the priority whose kind has an accountable function, by state. */
  measures: z.array(z.strictObject({ state: ElementState.nullable(), count: z.number().int() })),
  resources: z.array(ResourceSum),
})
export type PagePriority = z.infer<typeof PagePriority>

/** A plan on a single page, for distribution. Confidential elements are omitted and only counted. */
export const OnePage = z.strictObject({
  interests: z.array(PageLine),
  priorities: z.array(PagePriority),
  omittedCounts: z.strictObject({
    /** Number of confidential elements. Each counts once, with all descendants. */
    confidential: z.number().int(),
    /** Number of objectives and measures that are not shown under a priority. */
    withoutPriority: z.number().int(),
  }),
})
export type OnePage = z.infer<typeof OnePage>

export const onePageContract = {
  getOnePage: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/one-page',
      summary: 'Get a plan on one page',
      description: 'Interests, priorities, objectives, responsible functions and resources.',
      tags: ['Analyses'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      OnePage.extend({
        issuers: z.array(NamedReference),
        /** Names of the functions that are accountable for the shown content. */
        functions: z.array(z.strictObject({ id: Id, functionNames: Names, organisationNames: Names })),
      }),
    )
    .errors(notFound),
}
