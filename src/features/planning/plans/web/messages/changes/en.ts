export const en = {
  untitled: 'Untitled',
  history: {
    title: 'History',
    hint: 'Who changed what, when and why. Most recent changes first.',
    none: 'No changes yet',
    thePlan: 'The plan',
    system: 'the system',
    unreadable: 'content that is not visible to you',
  },
}
