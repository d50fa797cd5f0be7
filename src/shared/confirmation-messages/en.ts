/** The confirmations of actions that succeeded, in notices and in the audit log. */
export const en = {
  answerSaved: 'Answer saved',
  expectedResultSaved: 'Expected result saved',
  linkCopied: 'Link copied',
  receiptConfirmed: 'Receipt confirmed',
  saved: 'Saved',
  varianceExplained: 'Variance explained',
}
