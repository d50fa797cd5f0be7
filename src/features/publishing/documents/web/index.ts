import { onePageActions, planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { documentMessages } from '../messages/index.ts'
import { ExportDocumentButton } from './make-document.tsx'
import { OnePageFile } from './one-page-file.tsx'

const { en, nl, fr, de, da } = documentMessages

export function fillDocumentSlots(): void {
  planActions.fill(ExportDocumentButton)
  onePageActions.fill(OnePageFile)
  registerJobMessages('make_document', { en: en.job, nl: nl.job, fr: fr.job, de: de.job, da: da.job })
}
