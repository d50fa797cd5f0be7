import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  relations: {
    same: 'le même',
    renamed: 'autre nom',
    split: 'scindé',
    merged: 'fusionné',
    widened: 'élargi',
    narrowed: 'restreint',
    moved: 'déplacé vers',
    dropped: 'abandonné',
    new: 'nouveau',
  },
  meanings: {
    exact: 'a le même sens',
    otherReach: 'le même sujet, d’une autre portée',
  },
  unverified: 'formulation à confirmer',
  setAside: 'mis de côté',
  refusals: {
    NOT_FOUND: 'Cela n’existe pas ou plus.',
    UNKNOWN_REFERENCE: 'Le phénomène cité n’existe pas. Choisissez-le à nouveau.',
    TARGET_DOES_NOT_FIT:
      '« Abandonné » et « nouveau » ne mènent nulle part ; toute autre relation mène à un autre phénomène.',
    LINK_IS_THERE: 'Ce lien existe déjà, peut-être mis de côté. Modifiez celui-là.',
  },
}
