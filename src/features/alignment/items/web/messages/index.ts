import type { Catalogue, SameKeys } from '#shared/messages.ts'
import { alignmentMessages } from '../../messages/index.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/**
 * Combines the messages of these pages with those shared by the whole feature, so that names of answers and cells are
 * defined once.
 */
const withShared = (own: SameKeys<typeof en>, { answerKinds, cells, itemStates, signalAnswerKinds }: Shared) => ({
  ...own,
  kinds: {
    ...answerKinds,
    no_answer: cells.no_answer,
    not_asked: cells.not_asked,
    withheld: itemStates.withheld,
  },
  signals: { ...own.signals, kinds: signalAnswerKinds },
})
type Shared = Pick<(typeof alignmentMessages)['en'], 'answerKinds' | 'cells' | 'itemStates' | 'signalAnswerKinds'>

export const alignmentPageMessages: Catalogue<ReturnType<typeof withShared>> = {
  en: withShared(en, alignmentMessages.en),
  nl: withShared(nl, alignmentMessages.nl),
  fr: withShared(fr, alignmentMessages.fr),
  de: withShared(de, alignmentMessages.de),
  da: withShared(da, alignmentMessages.da),
}
