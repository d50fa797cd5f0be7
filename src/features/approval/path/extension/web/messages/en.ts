/** Messages for extensions, bridging and unapproved changes. */
export const en = {
  silent: {
    title: (count: number, version: string) =>
      count === 1
        ? `1 bound passage differs from version ${version}, which holds`
        : `${count} bound passages differ from version ${version}, which holds`,
    text: 'An approval binds them. Begin an addendum for what must change, and put back the rest.',
    addendum: 'An addendum is on its way: these differ from what holds until it does.',
    open: 'Begin an addendum',
    compare: 'See what differs',
    putBack: 'Put back',
    wasPutBack: 'It reads again as it was approved',
    kinds: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
    rest: (count: number) => `and ${count} more`,
  },
  holding: {
    title: 'Until when it holds',
    period: (from: string, to: string) => `Its period: ${from} to ${to}.`,
    extended: (until: string) => `By decision it holds until ${until}.`,
    decided: (on: string, by: string) => `Decided on ${on} by ${by}`,
    withdrawn: (reason: string) => `Taken back: ${reason}`,
    until: (on: string) => `until ${on}`,
    none: 'No decision lets it hold longer.',
    extend: 'Write down an extension',
    extendText: (latest: string) => `Decided by all of them, with a date. It can hold until ${latest} at most.`,
    last: 'Holds until and including',
    decidedOn: 'Decided on',
    by: 'Who decided',
    basis: 'Legal basis',
    evidence: 'Where it stands: letter, minutes, number',
    reason: 'Why',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    recorded: 'The extension stands with the plan',
    withdraw: 'Take back',
    withdrawText:
      'It stays in the list, with the reason. The plan holds then as if the extension had not been decided.',
    tookBack: 'The extension was taken back',
    end: 'End the plan',
    endText: 'From now on it is no longer followed. A plan that a new one follows ends by itself when that one holds.',
    ended: 'The plan has ended',
  },
  bridging: {
    since: (on: string) => `Bridging since ${on}: past its end, and still followed.`,
    atStep: (title: string, step: string) => `The successor, ${title}, stands at step ${step}.`,
    successor: (title: string) => `The successor is ${title}.`,
    noSuccessor: 'Nothing follows it yet.',
  },
}
