import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  relations: {
    same: 'dasselbe',
    renamed: 'anderer Name',
    split: 'aufgeteilt',
    merged: 'zusammengelegt',
    widened: 'weiter gefasst',
    narrowed: 'enger gefasst',
    moved: 'verschoben nach',
    dropped: 'weggefallen',
    new: 'neu',
  },
  meanings: {
    exact: 'bedeutet dasselbe',
    otherReach: 'dasselbe Thema mit anderer Reichweite',
  },
  unverified: 'Wortlaut zu bestätigen',
  setAside: 'beiseitegelegt',
  refusals: {
    NOT_FOUND: 'Das gibt es nicht oder nicht mehr.',
    UNKNOWN_REFERENCE: 'Das genannte Phänomen gibt es nicht. Wählen Sie es erneut.',
    TARGET_DOES_NOT_FIT:
      '„Weggefallen“ und „neu“ führen nirgendwohin; jede andere Beziehung führt zu einem anderen Phänomen.',
    LINK_IS_THERE: 'Diese Verknüpfung gibt es schon, vielleicht beiseitegelegt. Ändern Sie diese.',
  },
}
