import { type FileKind, fileKinds } from '#platform/files/model.ts'

/** File kinds of a letter, minutes or a signed decision. */
export const evidenceKinds = ['pdf', 'png', 'jpeg', 'docx', 'eml'] as const satisfies readonly FileKind[]

/** File extensions separated by commas, for the file picker. */
export const acceptedEvidence = evidenceKinds.flatMap((kind) => fileKinds[kind].extensions).join(',')
