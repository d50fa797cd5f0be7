import type { z } from 'zod'
import { makeCellIssueSchema } from '#platform/workbook/table/contract.ts'

/** Issue codes of a list workbook, in addition to those of any table. */
export const listIssueCodes = [
  'FORMAT_NEWER',
  'OTHER_LIST',
  'COLUMN_UNKNOWN',
  'VALUE_MISSING',
  'NAME_MISSING',
  'CODE_MALFORMED',
  'REFERENCE_UNKNOWN',
  'NOT_CHANGEABLE',
  'CODE_TAKEN',
  'OWN_COUNTRY',
  'PERIOD_END_BEFORE_START',
  'CYCLE',
  'PARENTS_OVERLAP',
  'PLACES_MALFORMED',
  'LANGUAGE_UNKNOWN',
  'COUNTRY_MALFORMED',
  'POPULATION_MALFORMED',
  'CELL_MALFORMED',
  'SUCCESSORS_WITHOUT_END',
  'PERSON_UNKNOWN',
  'PERSON_AMBIGUOUS',
  'FUNCTION_OCCUPIED',
  'FUNCTION_IS_SEAT',
  'SEAT_IN_USE',
  'CHANGED_BEFORE_START',
  'ALREADY_IN_TABLE',
] as const
export type ListIssueCode = (typeof listIssueCodes)[number]
export const ListIssue = makeCellIssueSchema(listIssueCodes)
export type ListIssue = z.infer<typeof ListIssue>
