import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  relations: {
    same: 'det samme',
    renamed: 'andet navn',
    split: 'delt',
    merged: 'lagt sammen',
    widened: 'bredere',
    narrowed: 'snævrere',
    moved: 'flyttet til',
    dropped: 'udgået',
    new: 'ny',
  },
  meanings: {
    exact: 'betyder det samme',
    otherReach: 'samme emne med en anden rækkevidde',
  },
  unverified: 'ordlyd skal bekræftes',
  setAside: 'lagt til side',
  refusals: {
    NOT_FOUND: 'Det findes ikke, eller ikke længere.',
    UNKNOWN_REFERENCE: 'Det nævnte fænomen findes ikke. Vælg det igen.',
    TARGET_DOES_NOT_FIT: '»Udgået« og »ny« fører ingen steder hen; enhver anden relation fører til et andet fænomen.',
    LINK_IS_THERE: 'Forbindelsen findes allerede, måske lagt til side. Ret den.',
  },
}
