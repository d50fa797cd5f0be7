import type { AnswerIssue } from './save.ts'

interface AnswerErrors {
  NOT_FOUND: () => Error
  NOT_ADDRESSED: () => Error
  ITEM_WITHDRAWN: (options: { data: { itemIds: string[] } }) => Error
  REASONS_REQUIRED: (options: { data: { itemIds: string[] } }) => Error
  ELEMENTS_NOT_ALLOWED: (options: { data: { itemIds: string[] } }) => Error
  ELEMENT_NOT_YOURS: (options: { data: { elementIds: string[] } }) => Error
  PLAN_NOT_YOURS: (options: { data: { planIds: string[] } }) => Error
}

/**
 * Converts an answer issue into the declared error of the same name. Procedures for a single organisation do not
 * declare `SEVERAL_ORGANISATIONS`.
 */
export function toAnswerError(
  issue: AnswerIssue,
  errors: AnswerErrors,
  twoBodies: () => Error = () => new Error('These items have one addressee.'),
): Error {
  switch (issue.code) {
    case 'ITEM_WITHDRAWN':
    case 'REASONS_REQUIRED':
    case 'ELEMENTS_NOT_ALLOWED':
      return errors[issue.code]({ data: { itemIds: issue.itemIds } })
    case 'ELEMENT_NOT_YOURS':
      return errors.ELEMENT_NOT_YOURS({ data: { elementIds: issue.elementIds } })
    case 'PLAN_NOT_YOURS':
      return errors.PLAN_NOT_YOURS({ data: { planIds: issue.planIds } })
    case 'SEVERAL_ORGANISATIONS':
      return twoBodies()
    default:
      return errors[issue.code]()
  }
}
