import { dayAfter } from '#shared/format.ts'
import type { ElementFact, TerritoryFact } from '../facts.ts'
import { defineRule, nextDate, openField, type RuleIssue, verdict } from '../rule.ts'

type Code = 'no_task_force' | 'no_contact' | 'no_deadline' | 'deadline_passed'

/**
 * A programme has a task force and, for each territory, a contact and the day until which the programme is translated
 * into the plan of the territory. A deadline that passed without a translation is reported from the day after.
 */
export const territories = defineRule({
  id: 'territories',
  sections: ['elements', 'units'],
  fix: {
    no_task_force: openField('details'),
    no_contact: openField('territories'),
    no_deadline: openField('territories'),
    deadline_passed: openField('territories'),
  },
  check({ elements = [], units, today }) {
    const programmes = elements.filter(
      ({ kind, state, territories: { length } }) =>
        kind === 'programme' && length > 0 && state !== 'stopped' && state !== 'done',
    )
    const toIssue = (programme: ElementFact, { unit, translateBy }: TerritoryFact, code: Code): RuleIssue<Code> => {
      const data = { unit: units?.get(unit)?.names ?? {} }
      return code === 'deadline_passed'
        ? { element: programme.key, messageCode: code, data: { ...data, date: translateBy } }
        : { element: programme.key, messageCode: code, severity: 'hint', data }
    }
    const issues = programmes.flatMap((programme) => [
      ...(programme.hasTaskForce
        ? []
        : [{ element: programme.key, messageCode: 'no_task_force', severity: 'hint' } as const]),
      ...programme.territories.flatMap((territory) =>
        listCodes(territory, today).map((code) => toIssue(programme, territory, code)),
      ),
    ])
    const open = programmes.flatMap((programme) => programme.territories.filter(({ isTranslated }) => !isTranslated))
    // The last day of a deadline is still in time.
    return verdict(
      issues,
      nextDate(
        open.map(({ translateBy }) => translateBy && dayAfter(translateBy)),
        today,
      ),
    )
  },
})

const listCodes = (
  { hasContact, translateBy, isTranslated }: TerritoryFact,
  today: string,
): Exclude<Code, 'no_task_force'>[] => [
  ...(hasContact ? [] : (['no_contact'] as const)),
  ...(translateBy === null && !isTranslated ? (['no_deadline'] as const) : []),
  ...(translateBy !== null && !isTranslated && translateBy < today ? (['deadline_passed'] as const) : []),
]
