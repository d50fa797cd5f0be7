export const en = {
  kinds: { followed: 'followed', partly: 'followed in part', set_aside: 'set aside' },
  open: 'no answer yet',
  /** "7 points: 5 followed, 1 set aside, 1 open" */
  counted: (all: number, parts: string) => `${all === 1 ? '1 point' : `${all} points`}: ${parts}`,
  count: {
    followed: (many: number) => `${many} followed`,
    partly: (many: number) => `${many} followed in part`,
    set_aside: (many: number) => `${many} set aside`,
    open: (many: number) => `${many} open`,
  },
  number: 'No.',
  point: 'Point',
  about: (what: string) => `On “${what}”:`,
  answer: 'Answer',
  reasons: 'Reasons',
  changed: (what: string) => `Changed: “${what}”.`,
  withheld: 'Points on what is left out here are left out too, and so are the words of the opinion.',
}
