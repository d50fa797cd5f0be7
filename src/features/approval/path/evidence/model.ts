import { type FileKind, fileKinds } from '#platform/files/model.ts'

/** What a letter, minutes or a signed decision comes as. */
export const evidenceKinds = ['pdf', 'png', 'jpeg', 'docx', 'eml'] as const satisfies readonly FileKind[]

/** Extensions with commas between, for whoever chooses a file. */
export const acceptedEvidence = evidenceKinds.flatMap((kind) => fileKinds[kind].extensions).join(',')
