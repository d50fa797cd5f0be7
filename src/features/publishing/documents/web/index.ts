import { onePageActions, planActions } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const ExportDocumentButton = late<{ planId: Id }>(
  'ExportDocumentButton',
  async () => (await import('./make-document.tsx')).ExportDocumentButton,
)
const OnePageFile = late<{ planId: Id }>('OnePageFile', async () => (await import('./one-page-file.tsx')).OnePageFile)

export function fillDocumentSlots(): void {
  planActions.fill(ExportDocumentButton)
  onePageActions.fill(OnePageFile)
  registerJobMessages('make_document', async () => {
    const { documentMessages } = await import('../messages/index.ts')
    return (language) => documentMessages[language].job
  })
}
