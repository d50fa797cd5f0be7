import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  relations: {
    same: 'hetzelfde',
    renamed: 'andere naam',
    split: 'gesplitst',
    merged: 'samengevoegd',
    widened: 'ruimer',
    narrowed: 'enger',
    moved: 'verplaatst naar',
    dropped: 'vervallen',
    new: 'nieuw',
  },
  meanings: {
    exact: 'betekent hetzelfde',
    otherReach: 'hetzelfde onderwerp met een ander bereik',
  },
  unverified: 'formulering te bevestigen',
  setAside: 'terzijde gelegd',
  refusals: {
    NOT_FOUND: 'Dit bestaat niet of niet meer.',
    UNKNOWN_REFERENCE: 'Het genoemde fenomeen bestaat niet. Kies het opnieuw.',
    TARGET_DOES_NOT_FIT:
      '“Vervallen” en “nieuw” leiden nergens heen; elke andere relatie leidt naar een ander fenomeen.',
    LINK_IS_THERE: 'Dit verband bestaat al, misschien terzijde gelegd. Wijzig dat.',
  },
}
