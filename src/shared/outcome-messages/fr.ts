import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  added: 'ajouté',
  changed: 'modifié',
  moved: 'déplacé',
  new: 'nouveau',
  removed: 'supprimé',
  unchanged: 'inchangé',
}
