/** Refusals that several procedures of remarks declare. Their words stand in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The quoted words do not stand there: somebody changed them since they were read. */
export const wordsChanged = { WORDS_CHANGED: { status: 409 } } as const

export const roundClosed = { ROUND_CLOSED: { status: 409 } } as const

/** Who is not invited any more can be invited again. */
export const invitationWithdrawn = { INVITATION_WITHDRAWN: { status: 409 } } as const

/** What is answered stays: its answer speaks of it. */
export const alreadyAnswered = { ALREADY_ANSWERED: { status: 409 } } as const
