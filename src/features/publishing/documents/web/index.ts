import { onePageActions, planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { ExportDocumentButton } from './make-document.tsx'
import { OnePageFile } from './one-page-file.tsx'

export function fillDocumentSlots(): void {
  planActions.fill(ExportDocumentButton)
  onePageActions.fill(OnePageFile)
  registerJobMessages('make_document', async () => {
    const { documentMessages } = await import('../messages/index.ts')
    return (language) => documentMessages[language].job
  })
}
