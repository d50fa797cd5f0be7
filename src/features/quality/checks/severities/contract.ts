import { z } from 'zod'
import { Names } from '#shared/localized-text.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { procedure } from '#shared/procedure.ts'
import { RuleId, Severity } from '../entities.ts'

/** A change of a rule's severity in this instance. Null: back to the severity of the pack. */
export const SeverityChange = z.strictObject({
  severity: Severity.nullable(),
  reason: z.string(),
  setBy: z.string(),
  setAt: z.iso.datetime(),
})
export type SeverityChange = z.infer<typeof SeverityChange>

export const TunedRule = z.strictObject({
  rule: RuleId,
  names: Names,
  basis: Names,
  /** Whether law, practice, method or the quality of data asks it. Only a rule of law can be made an error. */
  basisKind: z.enum(basisKinds).optional(),
  /** The severity that the country pack binds. */
  packSeverity: Severity,
  /** The severity in force in this instance. */
  severity: Severity,
  /** All severity changes in this instance, the newest first, so that lowering an error leaves a trace. */
  changes: z.array(SeverityChange),
})
export type TunedRule = z.infer<typeof TunedRule>

export const severitiesContract = {
  listRuleSeverities: procedure
    .meta({ permission: 'check.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/rule-severities',
      summary: 'List the severities of rules',
      description: 'The severity on this instance, the severity in the pack, and who changed it and why.',
      tags: ['Checks'],
    })
    .input(z.strictObject({}))
    .output(z.array(TunedRule)),
  setRuleSeverity: procedure
    .meta({ permission: 'setting.manage', effect: 'write', isInternal: true })
    .route({
      method: 'PUT',
      path: '/rule-severities/{rule}',
      summary: 'Set the severity of a rule',
      description: 'Null restores the severity of the pack. All plans are checked again.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ rule: RuleId, severity: Severity.nullable(), reason: z.string().trim().min(10).max(2000) }))
    .output(TunedRule)
    .errors({
      NOT_FOUND: { status: 404 },
      /** A rule of method is at most a warning. */
      ERROR_NEEDS_LAW: { status: 422 },
      /** A rule of law is not lowered. */
      LAW_NEVER_LOWERED: { status: 422 },
    }),
}
