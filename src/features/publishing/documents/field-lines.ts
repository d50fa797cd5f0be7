import type { Element } from '#features/planning/plans/contract.ts'
import type { ElementField } from '#features/planning/plans/fields/entities.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { elementFields, getDescriptor, listFields } from '#features/planning/plans/fields/model.ts'
import { getFieldValue, isFilled } from '#features/planning/plans/fields/values/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Entry, Run } from '#platform/docgen/model.ts'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { colon } from '#shared/punctuation.ts'
import { formatDesignation } from './designation.ts'
import { formatFunction, type LineType, type PrintContext, type Printed, printers } from './field-printers.ts'
import { documentMessages } from './messages/index.ts'

/** Lines that also contain the value of a joined field. */
const joinedLines: { [Field in ElementField]?: (element: Element, context: PrintContext) => Entry } = {
  accountableFunctionId: (element, context) => {
    const deputy = formatFunction(element.deputyFunctionId, context)
    const messages = documentMessages[context.language]
    return {
      label: getLabel('accountableFunctionId', context.language),
      text:
        formatFunction(element.accountableFunctionId, context) +
        (deputy ? ` (${messages.deputy}${colon(context.language)}${deputy})` : ''),
    }
  },
  confidential: ({ id, confidential }, { language, designation }) => ({
    label: getLabel('confidential', language),
    text:
      confidential === null
        ? ''
        : withText(
            designation?.elementIds.has(id)
              ? formatDesignation(designation, language)
              : documentMessages[language].proposedConfidential,
            confidential.reason,
            language,
          ),
  }),
  state: ({ state, stateReason }, { language }) => ({
    label: getLabel('state', language),
    text: state ? withText(planMessages[language].states[state], stateReason, language) : '',
  }),
  periodFrom: ({ periodFrom, periodTo }, { language }) => ({
    label: documentMessages[language].period,
    text: [periodFrom, periodTo && lastDay(periodTo)]
      .flatMap((day) => (day ? [formatDate(day, language)] : []))
      .join(' – '),
  }),
}

const printedFields = listFields((field) => getDescriptor(field).print === 'line')

/**
 * Returns the properties of an element, each with the label of the field. Fields that only readers of the plan may see
 * are printed in the full edition only.
 */
export function fieldLines(element: Element, context: PrintContext, isFullEdition: boolean): Entry[] {
  return printedFields
    .filter((field) => isFullEdition || getDescriptor(field).readers === 'every_edition')
    .flatMap((field): Entry[] => {
      const joined = joinedLines[field]
      if (joined) return [joined(element, context)]
      const value = getFieldValue(element, field)
      if (!isFilled(value)) return []
      const printed = printers[elementFields[field].type as LineType](value as never, context, field)
      const label = getLabel(field, context.language)
      return isSeveral(printed) ? printed.map((text) => ({ label, text })) : [{ label, text: printed }]
    })
    .filter(({ text }) => text.length > 0)
}

/** Returns a label with its text, or the label alone if there is no text. */
const withText = (label: string, text: string | null, language: Language): string =>
  [label, text].filter(Boolean).join(colon(language))

const isSeveral = (printed: Printed): printed is Run[][] => Array.isArray(printed) && Array.isArray(printed[0])

const getLabel = (field: ElementField, language: Language): string =>
  capitaliseLabel(planMessages[language].fields[field])
