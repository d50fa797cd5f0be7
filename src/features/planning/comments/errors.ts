/** Errors that several procedures of comments declare. The messages are in messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** The quoted text is not present, because another user changed it. */
export const textChanged = { WORDS_CHANGED: { status: 409 } } as const

export const roundClosed = { ROUND_CLOSED: { status: 409 } } as const

/** A withdrawn invitation can be renewed. */
export const invitationWithdrawn = { INVITATION_WITHDRAWN: { status: 409 } } as const

/** An answered comment cannot be removed, because the answer refers to it. */
export const alreadyAnswered = { ALREADY_ANSWERED: { status: 409 } } as const
