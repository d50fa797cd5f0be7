import { z } from 'zod'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Element, ElementContent, ElementFields } from '../entities.ts'
import {
  changedConcurrently,
  elementInUse,
  factsDecided,
  kindNotAllowedHere,
  notEditable,
  notFound,
  reasonRequired,
  unknownReference,
  wouldLoseAccess,
} from '../errors.ts'

/** A line of the outline, with enough data to read and manage. The remaining fields are loaded with the element. */
export const OutlineRow = Element.pick({
  id: true,
  parentId: true,
  position: true,
  kind: true,
  place: true,
  code: true,
  title: true,
  state: true,
  phenomenonId: true,
  chainLinks: true,
  accountableFunctionId: true,
  confidential: true,
  marking: true,
  revision: true,
  body: true,
  gain: true,
}).extend({
  /** Plans that elaborate this element, shown here as linked rows. */
  elaboratedBy: z.array(z.strictObject({ planId: Id, title: LocalizedText, kind: z.string() })),
  /** Names of the accountable function and the organisation, to avoid a second request. */
  accountable: z
    .strictObject({
      functionNames: z.record(z.string(), z.string()),
      organisationNames: z.record(z.string(), z.string()),
    })
    .nullable(),
})
export type OutlineRow = z.infer<typeof OutlineRow>

/** The target position: the parent and the preceding sibling (null = first, absent = last). */
const Place = { parentId: Id, afterId: Id.nullable().optional() }

export const outlineContract = {
  getOutline: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/outline',
      summary: 'Get the outline of a plan',
      description: 'Returns its elements in order, or some of its rows.',
      tags: ['Elements'],
    })
    .input(
      z.strictObject({
        planId: Id,
        /** Restricts the result to these lines, for a client that already has the others. */
        ids: z.array(Id).max(200).optional(),
      }),
    )
    .output(
      z.strictObject({
        rows: z.array(OutlineRow),
        /**
         * Number of elements of this plan that the reader may not see, shown as a gap. Only reported to the issuing
         * organisations.
         */
        withheld: z.number().int().nullable(),
        /** Kinds that are allowed under each kind, from the plan kind (`root` = under a section). */
        nesting: z.record(z.string(), z.array(ElementKind)),
      }),
    )
    .errors(notFound),

  getElement: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/elements/{id}',
      summary: 'Get an element',
      description: 'Returns all its fields.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        element: Element,
        planTitle: LocalizedText,
        ancestors: z.array(z.strictObject({ id: Id, title: LocalizedText.nullable() })),
        editable: z.boolean(),
        /** The version in force designates the element as confidential. */
        isDesignated: z.literal(true).optional(),
        /** Names of the accountable function and of the deputy. */
        functions: z.array(
          z.strictObject({
            id: Id,
            functionNames: z.record(z.string(), z.string()),
            organisationNames: z.record(z.string(), z.string()),
          }),
        ),
      }),
    )
    .errors(notFound),

  addElement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({ method: 'POST', path: '/plans/{planId}/elements', summary: 'Add an element', tags: ['Elements'] })
    .input(
      z.strictObject({
        planId: Id,
        id: Id.optional(),
        ...Place,
        content: ElementFields.extend(ElementContent.pick({ kind: true, place: true }).partial({ place: true }).shape),
      }),
    )
    .output(Element)
    .errors({
      ...notFound,
      ...notEditable,
      ...kindNotAllowedHere,
      ...unknownReference,
      ...wouldLoseAccess,
      ...factsDecided,
      ...reasonRequired,
      ID_TAKEN: { status: 409 },
    }),

  changeElement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({ method: 'PATCH', path: '/elements/{id}', summary: 'Change an element', tags: ['Elements'] })
    .input(
      z.strictObject({
        id: Id,
        revision: z.number().int(),
        patch: ElementFields.extend({ kind: ElementContent.shape.kind.optional() }),
        reason: z.string().max(2000).optional(),
      }),
    )
    .output(Element)
    .errors({
      ...notFound,
      ...notEditable,
      ...changedConcurrently,
      ...kindNotAllowedHere,
      ...unknownReference,
      ...wouldLoseAccess,
      ...factsDecided,
      ...reasonRequired,
    }),

  moveElement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/elements/{id}/move',
      summary: 'Move an element',
      description: 'Moves its child elements too. It stays in the plan.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ id: Id, ...Place }))
    .output(Element)
    .errors({ ...notFound, ...notEditable, ...kindNotAllowedHere, ...factsDecided, CYCLE: { status: 422 } }),

  removeElement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/elements/{id}',
      summary: 'Remove an element',
      description: 'Removes its child elements too.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ id: Id, reason: z.string().max(2000).optional() }))
    .output(z.strictObject({ removed: z.number().int() }))
    .errors({ ...notFound, ...notEditable, ...elementInUse, SECTION_REQUIRED_BY_KIND: { status: 422 } }),

  listNeeds: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/needs',
      summary: 'List the needs of a plan',
      description: 'What it needs from others, by the organisation that must decide.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      z.array(
        z.strictObject({
          organisationId: Id.nullable(),
          organisationNames: z.record(z.string(), z.string()).nullable(),
          needs: z.array(
            ElementContent.shape.needs.element.extend({ elementId: Id, elementTitle: LocalizedText.nullable() }),
          ),
        }),
      ),
    )
    .errors(notFound),

  listLinks: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/elements/{id}/links',
      summary: 'List the links of an element',
      description: 'Returns the links to higher and lower elements.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ id: Id }))
    .output(
      z.array(
        z.strictObject({
          direction: z.enum(['up', 'down']),
          relation: z.string(),
          main: z.boolean(),
          elementId: Id,
          elementTitle: LocalizedText.nullable(),
          elementCode: z.string().nullable(),
          planId: Id,
          planTitle: LocalizedText,
        }),
      ),
    )
    .errors(notFound),
}
