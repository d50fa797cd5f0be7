import type { PackPlanKind } from '#shared/pack.ts'
import { fieldsIn, letterFields } from '#shared/pack-letter.ts'
import { doubles, fault, type PackFault } from './issue.ts'

/**
 * Checks the letter templates of a kind of plan: at most a single template for each kind of letter, with only the
 * placeholders of that kind.
 */
export function letterFaults(place: string, { letters = [] }: PackPlanKind): PackFault[] {
  return [
    ...doubles(
      place,
      letters.map(({ kind }) => kind),
    ),
    ...letters.flatMap(({ kind, subject, body }) => {
      const named = [subject, body].flatMap((words) => Object.values(words).flatMap(fieldsIn))
      const unknown = [...new Set(named)].filter((field) => !letterFields[kind].includes(field))
      return unknown.map((field) =>
        fault(
          `${place}[${kind}]`,
          `names {${field}}, which such a letter does not know`,
          `It knows ${letterFields[kind].join(', ')}.`,
        ),
      )
    }),
  ]
}
