export const en = {
  authenticText: 'Authentic text',
  noAuthenticText: (languages: string) => `not available yet (${languages})`,
  courtesyTranslation: 'Courtesy translation',
  onlyInformation: 'This translation is for information only. Only the authentic text has legal effect.',
  reason: (reason: string) => `Reason: ${reason}`,
  missingLanguages: (languages: string) => `Required language without a text: ${languages}`,
  reasons: {
    readerRequest: 'working copy at the request of the reader',
    planLanguage: 'the plan is also kept in this language',
    recipientLanguage: 'language chosen by the recipient',
  },
}
