import { z } from 'zod'
import { ElementKind } from '#shared/element-kind.ts'
import { Names } from '#shared/localized-text.ts'
import { bindableElementFields } from '#shared/pack-binding.ts'
import { procedure } from '#shared/procedure.ts'

export const PlanKind = z.strictObject({
  code: z.string(),
  names: Names,
  level: z.string(),
  /** The plan kind with which most users of the country start. */
  isDefault: z.boolean().optional(),
  /** Kinds of organisation that may issue this plan kind. */
  issuerKinds: z.array(z.string()),
  /** Whether the area of the plan is chosen. Otherwise it is that of the owner. */
  hasFreeArea: z.boolean().optional(),
  /** Plan kinds whose items this plan kind answers. */
  answers: z.array(z.string()),
  /** Whether the legal path of the kind is known. */
  hasPath: z.boolean(),
  /** The element fields that an approval binds. Null if the pack does not define them. */
  bindingParts: z
    .strictObject({
      elements: z.array(
        z.strictObject({
          kinds: z.array(ElementKind),
          sections: z.array(z.string()).optional(),
          fields: z.array(z.enum(bindableElementFields)),
        }),
      ),
    })
    .nullish(),
  /** Templates with which a plan of this kind may start. */
  templates: z.array(z.strictObject({ code: z.string(), names: Names })),
})
export type PlanKind = z.infer<typeof PlanKind>

export const kindsContract = {
  listPlanKinds: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plan-kinds',
      summary: 'List plan kinds',
      description: 'Returns the kinds of the current pack version, for new plans.',
      tags: ['Plans'],
    })
    .input(
      z.strictObject({
        /** The kinds of this pack version: that of a plan. */
        packVersion: z.string().max(60).optional(),
        /** Also the kinds that only former versions contain, if plans have these versions. */
        former: z.stringbool().or(z.boolean()).default(false),
      }),
    )
    .output(z.array(PlanKind)),
}
