import { z } from 'zod'
import { ElementKind } from '#shared/element-kind.ts'
import { Names } from '#shared/localized-text.ts'
import { bindableOfElement } from '#shared/pack-binding.ts'
import { procedure } from '#shared/procedure.ts'

export const PlanKind = z.strictObject({
  code: z.string(),
  names: Names,
  level: z.string(),
  /** The kind with which most people of the country begin. */
  usual: z.boolean().optional(),
  /** Kinds of organisation that may issue it. */
  issuerKinds: z.array(z.string()),
  /** Kinds of plan whose items it answers. */
  answers: z.array(z.string()),
  /** Whether its legal path is known. */
  hasPath: z.boolean(),
  /** Which fields of what stands in it an approval binds; null: nothing of its own is said. */
  binds: z
    .strictObject({
      elements: z.array(
        z.strictObject({
          kinds: z.array(ElementKind),
          within: z.array(z.string()).optional(),
          fields: z.array(z.enum(bindableOfElement)),
        }),
      ),
    })
    .nullish(),
  /** Forms with which a plan of this kind may begin. */
  templates: z.array(z.strictObject({ code: z.string(), names: Names })),
})
export type PlanKind = z.infer<typeof PlanKind>

export const kindsContract = {
  listPlanKinds: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/plan-kinds', summary: 'Kinds of plan of the country', tags: ['Plans'] })
    .input(z.strictObject({}))
    .output(z.array(PlanKind)),
}
