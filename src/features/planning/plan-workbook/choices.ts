import { ElementResource, Link, Need, Partner } from '#features/planning/plans/entities.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { normaliseText } from '#platform/workbook/columns.ts'
import { chainLinks, elementKinds, elementStates, PlanState } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import { markings } from '#shared/marking.ts'
import { planWorkbookMessages } from './messages/index.ts'

/** Fields with a fixed list of values, each with a label in every language. */
const lists = {
  kind: { codes: elementKinds, getLabels: (language: Language) => planMessages[language].kinds },
  state: { codes: elementStates, getLabels: (language: Language) => planMessages[language].states },
  planState: { codes: PlanState.options, getLabels: (language: Language) => planMessages[language].planStates },
  chainLinks: { codes: chainLinks, getLabels: (language: Language) => planMessages[language].chainLinks },
  // Labels of the Traffic Light Protocol are never translated.
  marking: { codes: markings, getLabels: () => Object.fromEntries(markings.map((marking) => [marking, marking])) },
  resourceKind: {
    codes: ElementResource.shape.kind.options,
    getLabels: (language: Language) => planMessages[language].resources,
  },
  service: {
    codes: ElementResource.shape.service.options,
    getLabels: (language: Language) => planMessages[language].services,
  },
  funded: { codes: ['yes', 'partial', 'no'], getLabels: (language: Language) => planMessages[language].funded },
  status: {
    codes: Partner.shape.status.options,
    getLabels: (language: Language) => planMessages[language].partnerStates,
  },
  relation: { codes: Link.shape.relation.options, getLabels: (language: Language) => planMessages[language].relations },
  needKind: { codes: Need.shape.kind.options, getLabels: (language: Language) => planMessages[language].needs },
  needStatus: {
    codes: Need.shape.status.options,
    getLabels: (language: Language) => planMessages[language].needStates,
  },
  yes: { codes: ['yes'], getLabels: (language: Language) => ({ yes: planWorkbookMessages[language].yes }) },
  // "No" is stored as an empty value. An empty cell means no.
  yesOrNo: {
    codes: ['yes', ''],
    getLabels: (language: Language) => ({
      yes: planWorkbookMessages[language].yes,
      '': planWorkbookMessages[language].no,
    }),
  },
} satisfies Record<
  string,
  { codes: readonly string[]; getLabels: (language: Language) => Readonly<Record<string, string>> }
>
export type ChoiceList = keyof typeof lists

const getChoiceTexts = (list: ChoiceList, language: Language): Readonly<Record<string, string>> =>
  lists[list].getLabels(language)

/** Returns the label of a value in that language. */
export const formatChoice = (list: ChoiceList, code: string, language: Language): string =>
  getChoiceTexts(list, language)[code] ?? code

/** Returns the options of a cell. `only` restricts them. */
export const listChoices = (list: ChoiceList, language: Language, only?: readonly string[]): string[] =>
  (only ?? lists[list].codes).map((code) => formatChoice(list, code, language))

const known = new Map<string, ReadonlyMap<string, string>>()

/**
 * Returns the value for a label in any language. If two languages use the same label differently, the given language
 * decides.
 */
export function parseChoice(list: ChoiceList, text: string, language: Language): string | undefined {
  const name = `${list} ${language}`
  let values = known.get(name)
  if (!values) {
    const found = new Map<string, string>()
    const add = (word: string, code: string) => {
      if (!found.has(normaliseText(word))) found.set(normaliseText(word), code)
    }
    for (const value of [language, ...languages])
      for (const code of lists[list].codes) add(formatChoice(list, code, value), code)
    for (const code of lists[list].codes) add(code, code)
    values = found
    known.set(name, values)
  }
  return values.get(normaliseText(text))
}
