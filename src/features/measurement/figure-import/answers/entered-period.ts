import type { FileQuestion } from '../profile/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { parsePeriod, readPeriodLabel } from '../values/periods.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

/**
 * Checks the period that a person entered for a whole file. A year that lies in two calendar years asks for its first
 * month.
 * @returns the import profile; undefined when the label is no period
 */
export function checkEnteredPeriod(importProfile: ImportProfile, label: string): ImportProfile | undefined {
  const { period, periodStyle, questions } = importProfile
  if (period === 'in_table' || parsePeriod(label, periodStyle)) return importProfile
  if (questions.some(({ subject }) => subject === 'split_years')) return importProfile
  if (!readPeriodLabel(label).some(({ form }) => form === 'year_pair')) return undefined
  const question: FileQuestion = { subject: 'split_years', options: months, proposal: null, evidence: label }
  return { ...importProfile, questions: [...questions, question] }
}
