import { planActions } from '#features/plans/web/index.ts'
import { MakeDocument } from './make-document.tsx'

/** Called once, by app/web/slots.ts. */
export const fillDocumentSlots = (): void => planActions.fill(MakeDocument)
