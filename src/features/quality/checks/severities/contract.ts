import { z } from 'zod'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { RuleId, Severity } from '../entities.ts'

/** A change of a rule's severity in this instance; null = the severity of the pack. */
export const SeverityChange = z.strictObject({
  severity: Severity.nullable(),
  motive: z.string(),
  setBy: z.string(),
  setAt: z.iso.datetime(),
})
export type SeverityChange = z.infer<typeof SeverityChange>

export const TunedRule = z.strictObject({
  rule: RuleId,
  names: Names,
  basis: Names,
  /** The severity that the country pack binds. */
  packSeverity: Severity,
  /** The severity in force in this instance. */
  severity: Severity,
  /** All severity changes in this instance, the newest first, so that lowering an error leaves a trace. */
  said: z.array(SeverityChange),
})
export type TunedRule = z.infer<typeof TunedRule>

export const severitiesContract = {
  listTunedRules: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/rule-severities',
      summary: 'How severe each rule is here, what the pack says, and who said otherwise and why',
      tags: ['Checks'],
    })
    .input(z.strictObject({}))
    .output(z.array(TunedRule)),
  tuneRule: procedure
    .meta({ permission: 'setting.manage', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/rule-severities/{rule}',
      summary: 'Say how severe a rule is on this instance; null: as the pack says. Every plan is checked again',
      tags: ['Checks'],
    })
    .input(z.strictObject({ rule: RuleId, severity: Severity.nullable(), motive: z.string().trim().min(10).max(2000) }))
    .output(TunedRule)
    .errors({ NOT_FOUND: { status: 404 } }),
}
