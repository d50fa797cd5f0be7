import { expect } from 'vitest'
import { catchError } from '../../../../testing/api.ts'
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
