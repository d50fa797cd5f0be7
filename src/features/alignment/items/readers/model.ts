import type { FileKind } from '#platform/files/model.ts'

/** File kinds of minutes or a signed decision. */
export const decisionKinds = ['pdf', 'png', 'jpeg', 'docx', 'eml'] as const satisfies readonly FileKind[]
