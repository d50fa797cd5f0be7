/**
 * Returns a value of `confidential` in the present form. Files and versions of earlier releases name in free text who
 * declared a part confidential, and when; that text is the reason. The migration of stored plans does the same.
 */
export const toConfidentialReason = (value: unknown): unknown =>
  value instanceof Object && 'declaredBy' in value && 'date' in value
    ? { reason: `${value.declaredBy}, ${value.date}` }
    : value

/** Returns frozen content in the present form. Hashes are computed from the frozen form. */
export const toPresentContent = (content: Record<string, unknown>): Record<string, unknown> =>
  content.confidential === undefined
    ? content
    : { ...content, confidential: toConfidentialReason(content.confidential) }
