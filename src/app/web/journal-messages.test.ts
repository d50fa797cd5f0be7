import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { journalMessages } from '#features/workspace/administration/web/journal/messages/index.ts'
import { accessActs } from '#platform/auth/entities.ts'
import { combineNames, journalNames } from '#platform/web/journal-names.ts'
import { languages } from '#shared/language.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { namedSubjectKinds } from '#shared/subject-kind.ts'
import { contract } from '../contract.ts'
import './slices.ts'

/**
 * Returns the procedures that may appear in the audit log: those that write in their own transaction, and those in a
 * transaction that are not called by GET.
 */
function journaled(router: AnyContractRouter, path: string[] = []): string[] {
  if (!isContractProcedure(router))
    return Object.entries(router).flatMap(([name, inner]) => journaled(inner as AnyContractRouter, [...path, name]))
  const { meta, route } = router['~orpc']
  const { effect } = meta as ProcedureMeta
  return effect === 'write' || (effect === 'outside' && route.method !== 'GET') ? [path.join('.')] : []
}

/** Procedures that run outside a transaction because they are slow. They write no data. */
const proceduresWithoutWrites = [
  'session.getSignInLink',
  'plans.workbook.previewWorkbookImport',
  'alignment.answerWorkbooks.previewAnswerImport',
  'invitations.previewInvitationImport',
  'registry.listWorkbooks.organisations.previewListImport',
  'registry.listWorkbooks.functions.previewListImport',
  'registry.listWorkbooks.areas.previewListImport',
  'registry.listWorkbooks.foreignAreas.previewListImport',
  'registry.listWorkbooks.competences.previewListImport',
  'registry.listWorkbooks.phenomena.previewListImport',
  'indicators.imports.previewFigureImport',
  'registry.boundaries.previewBoundaryImport',
  'registry.areaChanges.previewAreaChange',
  'submissions.previewBulkAction',
]

const names = await journalNames.load()

describe('messages of the audit log', () => {
  const acts = [...journaled(contract), ...accessActs].filter((act) => !proceduresWithoutWrites.includes(act))

  for (const language of languages) {
    const procedureNames = combineNames(names, language)
    it(`contain a name for every procedure and every sign-in action (${language})`, () => {
      expect(acts.length).toBeGreaterThan(60)
      expect(acts.filter((act) => !Object.hasOwn(procedureNames, act))).toEqual([])
    })

    it(`give no two actions the same name (${language})`, () => {
      const texts = Object.values(procedureNames)
      expect(texts.filter((word, index) => texts.indexOf(word) !== index)).toEqual([])
    })
  }

  it('are written once, by the slice of the procedure', () => {
    const paths = names.flatMap(({ en }) => Object.keys(en))
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  })

  it('contain a name for every kind of subject of an action', () => {
    for (const language of languages) {
      const texts = journalMessages[language].subjects
      expect(namedSubjectKinds.filter((kind) => !texts[kind])).toEqual([])
    }
  })
})
