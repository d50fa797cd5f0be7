import { expect } from 'vitest'
import { catchError } from '../../../../testing/api.ts'
import { answerQuestion } from './answers/model.ts'
import type { QuestionSubject } from './profile/entities.ts'
import type { ImportProfile } from './profile/model.ts'
import { analyst, csv, police } from './small-country.fixture.ts'

/** Previews a file as the ministry, imports it, or returns the issues. */
export const preview = (text: string | File, more: object = {}) =>
  analyst().imports.previewFigureImport({
    file: typeof text === 'string' ? csv(text) : text,
    ownerId: police,
    indicator: 'burglary',
    ...more,
  })
export const importFigures = (text: string | File, more: object = {}) =>
  analyst().imports.importFigures({
    file: typeof text === 'string' ? csv(text) : text,
    ownerId: police,
    indicator: 'burglary',
    ...more,
  })
export const importIssues = async (text: string | File, more: object = {}) => {
  const { code, data } = await catchError(importFigures(text, more))
  expect(code).toBe('FILE_REJECTED')
  return (data as { issues: { row: number; column: number; code: string; value: string; proposals: string[] }[] })
    .issues
}

/** Returns an import profile that a person checked: each open question has the given answer, or the proposed one. */
export function checkProfile(
  importProfile: ImportProfile,
  answers: Partial<Record<QuestionSubject, string>> = {},
): ImportProfile {
  const checked = importProfile.questions.reduce((profile, { subject, proposal, options }) => {
    const answered = answerQuestion(profile, subject, answers[subject] ?? proposal ?? options[0] ?? '')
    if (!answered) throw new Error(`The question ${subject} has no answer ${answers[subject]}.`)
    return answered
  }, importProfile)
  return { ...checked, confirmed: true }
}
