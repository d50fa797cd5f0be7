import type { AnswerIssue } from './save.ts'

interface AnswerErrors {
  NOT_FOUND: () => Error
  NOT_ADDRESSED: () => Error
  ITEM_WITHDRAWN: (options: { data: { itemIds: string[] } }) => Error
  REASONS_MISSING: (options: { data: { itemIds: string[] } }) => Error
  NOTHING_TO_CARRY: (options: { data: { itemIds: string[] } }) => Error
  ELEMENT_NOT_YOURS: (options: { data: { elementIds: string[] } }) => Error
  PLAN_NOT_YOURS: (options: { data: { planIds: string[] } }) => Error
}

/**
 * Converts an answer issue into the declared error of the same name. Procedures for a single organisation do not
 * declare `TWO_BODIES`.
 */
export function toAnswerError(
  fault: AnswerIssue,
  errors: AnswerErrors,
  twoBodies: () => Error = () => new Error('These items have one addressee.'),
): Error {
  switch (fault.code) {
    case 'ITEM_WITHDRAWN':
    case 'REASONS_MISSING':
    case 'NOTHING_TO_CARRY':
      return errors[fault.code]({ data: { itemIds: fault.itemIds } })
    case 'ELEMENT_NOT_YOURS':
      return errors.ELEMENT_NOT_YOURS({ data: { elementIds: fault.elementIds } })
    case 'PLAN_NOT_YOURS':
      return errors.PLAN_NOT_YOURS({ data: { planIds: fault.planIds } })
    case 'TWO_BODIES':
      return twoBodies()
    default:
      return errors[fault.code]()
  }
}
